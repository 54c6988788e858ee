package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import java.util.List;

/** Says who may take a request over. */
public record TakingOver(Directory directory) {
  /** Whether they are a person of this workspace and, where that can be seen, in the channel. */
  public boolean isPossible(MessageRef ref, UserId user) {
    return isOfUs(new Actor(ref.team(), user)) && isThere(ref, user);
  }

  /** Whether they are a person of this workspace. */
  public boolean isOfUs(Actor person) {
    return directory.person(person).filter(Person::isAddressable).isPresent();
  }

  /** Whether they are in the channel, as far as that can be seen. */
  public boolean isThere(MessageRef ref, UserId user) {
    List<UserId> members = directory.members(ref.team(), ref.channel());
    return members.isEmpty() || members.contains(user);
  }
}
