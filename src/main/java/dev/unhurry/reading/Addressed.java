package dev.unhurry.reading;

import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.UserId;
import java.util.List;

/**
 * Whom a burst mentions outside code, quotes and links, in order, each once.
 *
 * <p>Who calls a whole room ("@here") mentions nobody; nor does it count whom the author names as
 * standing beside them ("@maya and I").
 */
public record Addressed(List<UserId> people, List<GroupId> groups) {
  static final Addressed NOBODY = new Addressed(List.of(), List.of());

  public Addressed {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
  }

  public boolean isNobody() {
    return people.isEmpty() && groups.isEmpty();
  }

  /** Whether this is the only one. */
  public boolean isOnly(UserId user) {
    return people.equals(List.of(user)) && groups.isEmpty();
  }
}
