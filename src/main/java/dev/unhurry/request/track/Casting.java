package dev.unhurry.request.track;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import java.util.List;

/**
 * Says who asks and who is asked, where somebody points at a message.
 *
 * <p>Its author asks those whom it mentions. Where it mentions nobody, whoever points at somebody
 * else's message takes it on. Of what an app or somebody of another workspace wrote, whoever points
 * at it is the one who waits.
 */
record Casting(Directory directory, Reader reader) {
  /**
   * The two sides of a request.
   *
   * @param to may be empty: then it has to be asked
   */
  record Sides(UserId asker, List<UserId> to) {
    Sides {
      to = List.copyOf(to);
    }
  }

  Sides of(Message message, UserId by) {
    UserId author = message.author();
    UserId asker = !message.external() && isOfUs(message.actor()) ? author : by;
    List<UserId> mentioned =
        reader.read(new Passage(message.text(), List.of())).addressees().stream()
            .filter(user -> !user.equals(asker))
            .filter(user -> isOfUs(new Actor(message.ref().team(), user)))
            .toList();
    return mentioned.isEmpty() && !by.equals(asker)
        ? new Sides(asker, List.of(by))
        : new Sides(asker, mentioned);
  }

  /** Whether requests may be followed for them. */
  boolean isOfUs(Actor person) {
    return directory.person(person).filter(Person::isAddressable).isPresent();
  }
}
