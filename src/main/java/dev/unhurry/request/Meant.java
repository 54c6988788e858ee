package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Ask;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.ChannelRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out who is to answer an ask: the people it names, and those in small groups that it names.
 *
 * <p>Where it names nobody, or only a large group, anybody in the channel may, if the channel's
 * rules want such asks followed and it can be answered as it stands.
 */
record Meant(Directory directory) {
  /** In a larger group nobody feels asked. */
  static final int LARGEST_GROUP = 8;

  Asked of(Ask ask, ChannelRules rules) {
    Message last = ask.burst().last();
    List<List<UserId>> groups =
        ask.to().groups().stream().map(group -> reachable(group, last.actor())).toList();
    List<UserId> people =
        Stream.concat(Stream.of(ask.to().people()), groups.stream().filter(Meant::isSmall))
            .flatMap(List::stream)
            .distinct()
            .toList();
    Asked asked =
        new Asked(last.ref(), last.author(), people, ask.burst().earlierParts(), ask.burst().text())
            .byName();
    boolean anybody =
        people.isEmpty() && (groups.isEmpty() || !groups.stream().allMatch(Meant::isSmall));
    return anybody && ask.isWhole() && rules.followsEverybody()
        ? asked.of(List.of(Standing.CHANNEL))
        : asked;
  }

  /** The group without its asker and whoever cannot be asked; of a large one only the first. */
  private List<UserId> reachable(GroupId group, Actor asker) {
    return directory.group(asker.team(), group).stream()
        .distinct()
        .filter(user -> !user.equals(asker.user()))
        .filter(user -> isAddressable(new Actor(asker.team(), user)))
        .limit(LARGEST_GROUP + 1)
        .toList();
  }

  private static boolean isSmall(List<UserId> group) {
    return group.size() <= LARGEST_GROUP;
  }

  /** Whether they are a person of this workspace: nobody else is followed, nor heard. */
  boolean isAddressable(Actor person) {
    return directory.person(person).map(Person::isAddressable).orElse(false);
  }
}
