package dev.unhurry.request.ask;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.TeamId;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import java.util.Optional;

/** Knows where a full request can be posted, and says why it cannot be elsewhere. */
record Places(Directory directory, RuleBook rules) {
  /** Why nothing can be posted there now; empty where it can. */
  Optional<String> objection(Actor asker, ChannelId id) {
    Optional<Channel> channel = directory.channelNow(asker.team(), id);
    if (channel.isEmpty()) {
      return Optional.of(PlaceCards.INVITE_ME);
    }
    if (channel.get().archived()) {
      return Optional.of(PlaceCards.ARCHIVED);
    }
    return isOff(asker.team(), id) ? Optional.of(PlaceCards.OFF) : Optional.empty();
  }

  /** The same for a place that may be any of Slack's. */
  Optional<String> objectionAnywhere(Actor asker, ChannelId id) {
    return objection(asker, id)
        .or(
            () ->
                directory.members(asker.team(), id).contains(asker.user())
                    ? Optional.empty()
                    : Optional.of(PlaceCards.NOT_THERE));
  }

  boolean isOff(TeamId team, ChannelId id) {
    return rules.of(team, id).mode() == Mode.OFF;
  }

  /** Whether requests are followed there; else they are only posted. */
  boolean isFollowed(TeamId team, ChannelId id) {
    return rules.of(team, id).mode().speaks();
  }
}
