package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Instant;

/**
 * Slack's events of people and channels that go, in our words.
 *
 * <p>Of its own removal the bot hears by channel_left or group_left, which Slack "sometimes
 * withholds", and not by member_left_channel (github.com/slackapi/bolt-js/issues/1847); whichever
 * comes is taken.
 */
record Departures(Workspace workspace) {
  Incoming left(JsonObject event, TeamId team, JsonObject envelope) {
    UserId user = new UserId(Fields.text(event, "user"));
    return user.equals(workspace.bot())
        ? of(What.UNINVITED, event, team, envelope)
        : new Incoming.Gone(
            Departure.left(new Actor(team, user), channel(event, "channel"), at(event, envelope)));
  }

  Incoming of(What what, JsonObject event, TeamId team, JsonObject envelope) {
    return new Incoming.Gone(
        Departure.of(team, what, channel(event, "channel"), at(event, envelope)));
  }

  Incoming renumbered(JsonObject event, TeamId team, JsonObject envelope) {
    return new Incoming.Renumbered(
        new NewChannelId(
            team,
            channel(event, "old_channel_id"),
            channel(event, "new_channel_id"),
            at(event, envelope)));
  }

  Incoming renamed(JsonObject event) {
    return new Incoming.Renamed(channel(Fields.object(event, "channel"), "id"));
  }

  private static ChannelId channel(JsonObject in, String field) {
    return new ChannelId(Fields.text(in, field));
  }

  /** Slack documents some of these events without a moment of their own. */
  private static Instant at(JsonObject event, JsonObject envelope) {
    String moment = Fields.text(event, "event_ts");
    return moment.isEmpty()
        ? Fields.moment(envelope, "event_time")
            .orElseThrow(() -> new IllegalArgumentException("an event without a time"))
        : new MessageTs(moment).instant();
  }
}
