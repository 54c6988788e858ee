package dev.unhurry.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A post of the bot's that Slack itself holds until its time.
 *
 * @param id what Slack calls it until then
 * @param at to the second
 * @see <a href="https://docs.slack.dev/reference/methods/chat.scheduleMessage">Slack on scheduled
 *     messages</a>
 */
public record HeldPost(TeamId team, ChannelId channel, String id, Instant at) {
  /** As far ahead as Slack holds a message, in days. */
  public static final int MOST_DAYS = 120;

  /** How it is written on a button; the team always comes from the envelope. */
  public String pointer() {
    return channel + ":" + at.getEpochSecond() + ":" + id;
  }

  /** Reads a pointer that came back from a client; empty where it is none. */
  public static Optional<HeldPost> pointedAt(TeamId team, String pointer) {
    String[] parts = pointer.split(":", 3);
    if (parts.length < 3 || parts[2].isBlank()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts[1]));
      return Optional.of(new HeldPost(team, new ChannelId(parts[0]), parts[2], at));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      return Optional.empty();
    }
  }
}
