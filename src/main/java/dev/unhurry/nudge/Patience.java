package dev.unhurry.nudge;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import java.time.Instant;

/**
 * How hints fade: one a day and channel, none for a month after somebody showed that they know.
 *
 * <p>Keeps "not before" dates only; there is no counter of a person anywhere.
 */
public final class Patience {
  private final QuietBook quiet;
  private final HoursBook hours;

  public Patience(QuietBook quiet, HoursBook hours) {
    this.quiet = quiet;
    this.hours = hours;
  }

  boolean allows(Actor author, ChannelId channel, Instant now) {
    return quiet
        .notBefore(author, QuietBook.HINTS, QuietBook.PRACTISED, inChannel(channel))
        .filter(now::isBefore)
        .isEmpty();
  }

  /**
   * A hint was given: the next one in this channel comes tomorrow, by the author's own calendar.
   */
  void given(Actor author, ChannelId channel, Instant now) {
    Instant tomorrow = QuietSpan.TODAY.until(now, hours.of(author).zone());
    quiet.silence(author, inChannel(channel), tomorrow);
  }

  /** The author completed a ping unasked. */
  void completed(Actor author, Instant now) {
    quiet.practised(author, now);
  }

  private static String inChannel(ChannelId channel) {
    return QuietBook.HINTS + ":" + channel;
  }
}
