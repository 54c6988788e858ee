package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.ChannelRules;
import java.util.Optional;

/**
 * Who may change a channel's rules: workspace admins and owners; and, as members of this workspace
 * who are in the channel, its creator and the people whom the rules name. Guests and people of
 * other workspaces never, whatever they created and whoever named them.
 */
record RuleKeepers(Directory directory) {
  /** Asked of Slack anew, because somebody's standing may have changed a minute ago. */
  boolean include(Actor actor, Channel channel, ChannelRules rules) {
    Optional<Person> person = directory.personNow(actor);
    if (person.isEmpty()) {
      return false;
    }
    return switch (person.get().standing()) {
      case ADMIN -> true;
      // Whoever left a private channel may not steer its digest somewhere else from outside.
      case MEMBER -> isNamed(actor.user(), channel, rules) && isIn(actor, channel);
      case GUEST, EXTERNAL, BOT, DEACTIVATED -> false;
    };
  }

  private static boolean isNamed(UserId user, Channel channel, ChannelRules rules) {
    return channel.creator().filter(user::equals).isPresent() || rules.keepers().contains(user);
  }

  boolean isIn(Actor actor, Channel channel) {
    return directory.members(actor.team(), channel.id()).contains(actor.user());
  }

  /** Why somebody cannot be named as a rule keeper, in plain words; empty where they can. */
  Optional<String> objection(Actor named) {
    Optional<Person> person = directory.personNow(named);
    if (person.isEmpty()) {
      return Optional.of("Somebody chosen here is not known in this workspace.");
    }
    return switch (person.get().standing()) {
      case ADMIN, MEMBER -> Optional.empty();
      case GUEST -> Optional.of(cannot(person.get(), "is a guest"));
      case EXTERNAL -> Optional.of(cannot(person.get(), "belongs to another workspace"));
      case BOT -> Optional.of(cannot(person.get(), "is an app"));
      case DEACTIVATED -> Optional.of(cannot(person.get(), "is no longer here"));
    };
  }

  private static String cannot(Person person, String why) {
    return person.name() + " " + why + " and cannot be a rule keeper.";
  }
}
