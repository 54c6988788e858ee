package dev.unhurry.chat;

import java.time.Instant;
import java.util.Comparator;

/**
 * A message's {@code ts}: its id within the channel, and the moment it was posted.
 *
 * @see <a href="https://docs.slack.dev/messaging/retrieving-messages">Slack on message ts</a>
 */
public record MessageTs(String value) implements Comparable<MessageTs> {
  private static final int MICROS_DIGITS = 6;

  /** Ten today; far more than twelve could not be a moment at all. */
  private static final int MOST_SECONDS_DIGITS = 12;

  private static final Comparator<MessageTs> BY_TIME =
      Comparator.comparingLong(MessageTs::seconds).thenComparingLong(MessageTs::micros);

  public MessageTs {
    int dot = value == null ? -1 : value.indexOf('.');
    boolean digits =
        dot > 0
            && dot <= MOST_SECONDS_DIGITS
            && value.length() == dot + 1 + MICROS_DIGITS
            && value.chars().filter(c -> c < '0' || c > '9').count() == 1;
    if (!digits) {
      throw new IllegalArgumentException(
          "message ts (" + value + ") must be seconds, a dot and six digits");
    }
  }

  public Instant instant() {
    return Instant.ofEpochSecond(seconds(), micros() * 1_000);
  }

  /** The ts a message posted at this moment would have. */
  public static MessageTs at(Instant instant) {
    return new MessageTs("%d.%06d".formatted(instant.getEpochSecond(), instant.getNano() / 1_000));
  }

  private long seconds() {
    return Long.parseLong(value.substring(0, value.indexOf('.')));
  }

  private long micros() {
    return Long.parseLong(value.substring(value.indexOf('.') + 1));
  }

  @Override
  public int compareTo(MessageTs other) {
    return BY_TIME.compare(this, other);
  }

  @Override
  public String toString() {
    return value;
  }
}
