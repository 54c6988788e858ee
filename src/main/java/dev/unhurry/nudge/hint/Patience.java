package dev.unhurry.nudge.hint;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * How hints fade: one a day and channel, none for a month after somebody showed that they know,
 * none by a rule that was called wrong there about two messages.
 *
 * <p>Keeps "not before" dates only; there is no counter of a person anywhere.
 */
public final class Patience {
  private final QuietBook quiet;
  private final HoursBook hours;
  private final HintBook hints;

  public Patience(QuietBook quiet, HoursBook hours, HintBook hints) {
    this.quiet = quiet;
    this.hours = hours;
    this.hints = hints;
  }

  public HintBook hints() {
    return hints;
  }

  /** Why this rule gives this person no hint in a channel now; empty where it may. */
  public Optional<String> refuses(Actor author, ChannelId channel, String rule, Instant now) {
    if (isQuiet(author, now, QuietBook.HINTS, QuietBook.PRACTISED, inChannel(channel))) {
      return Optional.of("its author has hints off, or had one today");
    }
    return hints.silent(author.team(), channel).contains(rule)
        ? Optional.of("the rule was called wrong here twice: " + rule)
        : Optional.empty();
  }

  /** The same where a colleague asks for it: knowing how to ask is no reason to hear nothing. */
  public boolean allowsKindly(Actor author, ChannelId channel, Instant now) {
    return !isQuiet(author, now, QuietBook.HINTS, inChannel(channel));
  }

  /** Whether somebody may hear that a person is off: once a day for each of them. */
  public boolean allowsAway(Actor author, UserId off, Instant now) {
    return !isQuiet(author, now, QuietBook.HINTS, about(off));
  }

  /** Whether somebody wants no hints of any kind now. */
  public boolean isOff(Actor person, Instant now) {
    return isQuiet(person, now, QuietBook.HINTS);
  }

  private boolean isQuiet(Actor person, Instant now, String... topics) {
    return quiet.notBefore(person, topics).filter(now::isBefore).isPresent();
  }

  /**
   * A hint was given: the next one in this channel comes tomorrow, by the author's own calendar.
   */
  public void given(Actor author, ChannelId channel, Instant now) {
    quiet.silence(author, inChannel(channel), tomorrow(author, now));
  }

  public void givenAway(Actor author, UserId off, Instant now) {
    quiet.silence(author, about(off), tomorrow(author, now));
  }

  private Instant tomorrow(Actor author, Instant now) {
    return QuietSpan.TODAY.until(now, hours.of(author).zone());
  }

  /** The author completed a ping unasked. */
  public void completed(Actor author, Instant now) {
    quiet.practised(author, now);
  }

  private static String inChannel(ChannelId channel) {
    return QuietBook.HINTS + ":" + channel;
  }

  private static String about(UserId off) {
    return QuietBook.HINTS + ":away:" + off;
  }
}
