package dev.unhurry.nudge;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import java.time.Instant;
import java.util.Optional;

/** Takes what people press under a hint, except the form, which belongs to requests. */
public final class NudgeDesk implements Desk {
  private final QuietBook quiet;
  private final HoursBook hours;
  private final NudgeCards cards;

  public NudgeDesk(QuietBook quiet, HoursBook hours, NudgeCards cards) {
    this.quiet = quiet;
    this.hours = hours;
    this.cards = cards;
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return click.action().equals(NudgeCards.HINTS_OFF)
        ? hintsOff(click, now)
        : new Reply.Replace(cards.leftAsItIs());
  }

  private Reply hintsOff(Click click, Instant now) {
    Optional<QuietSpan> span = QuietSpan.named(click.value());
    span.ifPresent(chosen -> silence(click.actor(), chosen, now));
    return span.<Reply>map(chosen -> new Reply.Replace(cards.hintsOff(chosen))).orElse(Reply.QUIET);
  }

  private void silence(Actor who, QuietSpan span, Instant now) {
    quiet.silence(who, QuietBook.HINTS, span.until(now, hours.of(who).zone()));
  }
}
