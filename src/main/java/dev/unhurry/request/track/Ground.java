package dev.unhurry.request.track;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import java.util.Optional;

/** Says whether a message of a channel can be followed, and why not elsewhere. */
record Ground(Directory directory, RuleBook rules) {
  /** How Slack's ids of private conversations begin. */
  private static final String PRIVATE = "D";

  /** Why nothing can be followed there for this person; empty where it can. */
  Optional<String> objection(Actor person, ChannelId id) {
    if (id.value().startsWith(PRIVATE)) {
      return Optional.of(TrackCards.IN_CHANNELS);
    }
    Optional<Channel> channel = directory.channelNow(person.team(), id);
    if (channel.isEmpty()) {
      return Optional.of(TrackCards.INVITE_ME);
    }
    if (channel.get().archived()) {
      return Optional.of(TrackCards.ARCHIVED);
    }
    return ofMode(rules.of(person.team(), id).mode())
        .or(() -> isThere(person, id) ? Optional.empty() : Optional.of(TrackCards.NOT_THERE));
  }

  private boolean isThere(Actor person, ChannelId id) {
    return directory.members(person.team(), id).contains(person.user());
  }

  private static Optional<String> ofMode(Mode mode) {
    return switch (mode) {
      case OFF -> Optional.of(TrackCards.OFF);
      case OBSERVE -> Optional.of(TrackCards.OBSERVED);
      case PRIVATE, ON -> Optional.empty();
    };
  }
}
