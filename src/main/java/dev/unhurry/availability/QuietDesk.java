package dev.unhurry.availability;

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
import java.util.TreeMap;

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
        Map.of("/async quiet", "what is switched off"),
        Set.of(QuietCards.OFF_MENU, QuietCards.ON),
        Set.of());
  }

  @Override
  public Reply command(Command command, Instant now) {
    return new Reply.Whisper(shown(command.actor(), now));
  }

  /** What this person has switched off. */
  private Card shown(Actor person, Instant now) {
    TreeMap<String, Instant> until = new TreeMap<>();
    for (String topic : QuietBook.TOPICS) {
      quiet.notBefore(person, topic).ifPresent(end -> until.put(topic, end));
    }
    return QuietCards.shown(until, hours.of(person), now);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return click.action().equals(QuietCards.ON) ? resume(click, now) : silence(click, now);
  }

  private Reply resume(Click click, Instant now) {
    if (QuietBook.TOPICS.contains(click.value())) {
      quiet.resume(click.actor(), click.value());
    }
    return new Reply.Replace(shown(click.actor(), now));
  }

  private Reply silence(Click click, Instant now) {
    String topic = click.action().replaceFirst("^" + QuietCards.OFF, "");
    Optional<QuietSpan> span = QuietSpan.named(click.value());
    if (span.isEmpty() || !QuietBook.TOPICS.contains(topic)) {
      return Reply.QUIET;
    }
    Instant until = span.get().until(now, hours.of(click.actor()).zone());
    quiet.silence(click.actor(), topic, until);
    Card card = QuietCards.off(topic, span.get());
    // A hint has done its work then; a reminder still says what is open.
    return topic.equals(QuietBook.HINTS) ? new Reply.Replace(card) : new Reply.Whisper(card);
  }
}
