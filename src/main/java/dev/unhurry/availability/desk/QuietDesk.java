package dev.unhurry.availability.desk;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes "no more of this" and "bring it back", which count at once. */
public final class QuietDesk implements Desk {
  private final QuietBook quiet;
  private final HoursBook hours;

  public QuietDesk(QuietBook quiet, HoursBook hours) {
    this.quiet = quiet;
    this.hours = hours;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async quiet", "your hints, reminders and answer times, to switch off and on"),
        Set.of(QuietCards.OFF_MENU, QuietCards.SWITCH, QuietCards.ON),
        Set.of());
  }

  @Override
  public Reply command(Command command, Instant now) {
    return new Reply.Whisper(shown(command.actor(), now));
  }

  /** What this person has switched off, and what they can. */
  public Card shown(Actor person, Instant now) {
    return QuietCards.shown(quiet.off(person), hours.of(person), now);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    String action = click.action().replaceFirst(":.*", "");
    return switch (action) {
      case QuietCards.ON -> resume(click, now);
      case QuietCards.SWITCH ->
          silence(click, now)
              .<Reply>map(span -> new Reply.Replace(shown(click.actor(), now)))
              .orElse(Reply.QUIET);
      default -> silence(click, now).map(span -> off(topic(click), span)).orElse(Reply.QUIET);
    };
  }

  private Reply resume(Click click, Instant now) {
    if (QuietBook.TOPICS.contains(click.value())) {
      quiet.resume(click.actor(), click.value());
    }
    return new Reply.Replace(shown(click.actor(), now));
  }

  /** Empty where the click names no topic or no span of ours; then nothing is changed. */
  private Optional<QuietSpan> silence(Click click, Instant now) {
    Optional<QuietSpan> span =
        QuietSpan.named(click.value()).filter(any -> QuietBook.TOPICS.contains(topic(click)));
    span.ifPresent(
        chosen -> {
          Instant until = chosen.until(now, hours.of(click.actor()).zone());
          quiet.silence(click.actor(), topic(click), until);
        });
    return span;
  }

  private static String topic(Click click) {
    return click.action().replaceFirst("^[^:]*:?", "");
  }

  /** A hint has done its work then; the others still say what is open. */
  private static Reply off(String topic, QuietSpan span) {
    Card card = QuietCards.off(topic, span);
    return topic.equals(QuietBook.HINTS) ? new Reply.Replace(card) : new Reply.Whisper(card);
  }
}
