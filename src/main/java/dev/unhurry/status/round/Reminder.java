package dev.unhurry.status.round;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Round;
import dev.unhurry.status.StatusDuties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reminds once, when most of somebody's working time before the deadline has gone. */
public final class Reminder implements Keeper {
  private final Awaited awaited;
  private final QuietBook quiet;
  private final PromptCards cards;

  public Reminder(Awaited awaited, QuietBook quiet, PromptCards cards) {
    this.awaited = awaited;
    this.quiet = quiet;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return awaited.whileMissing(duty, now, waiting -> remind(duty, waiting, now));
  }

  private Outcome remind(Duty duty, Awaited.Waiting waiting, Instant now) {
    Round round = waiting.round();
    if (quiet.notBefore(waiting.person(), QuietBook.REMINDERS).isPresent()) {
      return new Outcome.Drop("they have reminders off");
    }
    Optional<Instant> at =
        waiting
            .table()
            .reminder(StatusDuties.prompted(duty), round.week(), waiting.hours())
            .flatMap(planned -> awaited.notBefore(planned, waiting, now));
    if (at.isEmpty()) {
      return new Outcome.Drop("they cannot be written to before the deadline");
    }
    if (at.get().isAfter(now)) {
      return new Outcome.Wait(
          at.get(), "not yet, outside their working time, in focus, or off in Slack");
    }
    Instant deadline = waiting.table().deadline(round.week());
    Card card = cards.reminder(round, waiting.hours().describe(deadline));
    return new Outcome.Say(new Utterance.Tell(waiting.person(), card), List.of());
  }
}
