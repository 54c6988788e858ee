package dev.unhurry.request;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.Reach;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.RuledHours;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells somebody something privately while they work, as the channel it is about counts it, and
 * want messages, unless they switched that off.
 */
public final class Listener {
  private final RuledHours hours;
  private final Reach reach;
  private final QuietBook quiet;

  Listener(RuledHours hours, Reach reach, QuietBook quiet) {
    this.hours = hours;
    this.reach = reach;
    this.quiet = quiet;
  }

  public Outcome tell(Actor person, ChannelId about, Card card, Instant now) {
    return tell(person, hours.of(person, about), card, now);
  }

  /** The same for what is about no single channel, in working time that is said. */
  public Outcome tell(Actor person, WorkingTime theirs, Card card, Instant now) {
    if (quiet.notBefore(person, QuietBook.REMINDERS).filter(now::isBefore).isPresent()) {
      return new Outcome.Drop("they have reminders off");
    }
    Optional<Instant> next = reach.next(person, theirs, now);
    // Asked after the look at their door, which may have shown that their account is closed.
    if (reach.directory().person(person).filter(Person::isAddressable).isEmpty()) {
      return new Outcome.Drop("they are not in the workspace any more");
    }
    if (next.isEmpty()) {
      return new Outcome.Drop("they cannot be written to in the next 60 days");
    }
    return next.get().isAfter(now)
        ? new Outcome.Wait(next.get(), "outside their working time, in focus, or off in Slack")
        : new Outcome.Say(new Utterance.Tell(person, card), List.of());
  }
}
