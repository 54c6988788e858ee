package dev.unhurry.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has put up in Slack for others to see. Empty where they did not, or where Slack
 * does not show it to the bot.
 */
public record DoorSign(Optional<Status> status, Optional<DoNotDisturb> doNotDisturb) {
  public static final DoorSign NONE = new DoorSign(Optional.empty(), Optional.empty());

  /**
   * The emoji beside their name.
   *
   * @param emoji its name, without colons and skin tone
   * @param until when Slack takes it away; empty where it stays until they do
   */
  public record Status(String emoji, Optional<Instant> until) {
    public boolean shows(Instant moment) {
      return until.filter(end -> !moment.isBefore(end)).isEmpty();
    }
  }

  /** The time without notifications that runs or comes next; at {@code to} sharp it is over. */
  public record DoNotDisturb(Instant from, Instant to) {
    public DoNotDisturb {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "do-not-disturb (" + from + " to " + to + ") must end after it starts");
      }
    }

    public boolean holds(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }
}
