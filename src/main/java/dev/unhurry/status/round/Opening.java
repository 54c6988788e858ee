package dev.unhurry.status.round;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens a round: lists who takes part and writes down one prompt a person, the digest and the next
 * round.
 *
 * <p>It looks twice: when the first prompt could be due, because somebody who is off on the prompt
 * day is asked before it, and when the prompt day begins, because people come and go. Nothing is
 * entered twice.
 */
public final class Opening implements Keeper {
  /** The plan stands while the bot is out of the channel, and so does the wish for a round. */
  private static final Duration INVITED_AGAIN = Duration.ofDays(1);

  private final Plans plans;
  private final Participants participants;
  private final RoundBook book;
  private final Diary diary;

  public Opening(Plans plans, Participants participants, RoundBook book, Diary diary) {
    this.plans = plans;
    this.participants = participants;
    this.book = book;
    this.diary = diary;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Round round = StatusDuties.round(duty);
    Optional<Timetable> plan = plans.of(round);
    if (plan.isEmpty()) {
      return new Outcome.Drop("there is no weekly status any more");
    }
    Timetable table = plan.get();
    if (table.isOver(round.week(), now)) {
      diary.register(round.team(), List.of(next(round.of(table.coming(now)), table)));
      return new Outcome.Drop("its deadline has passed");
    }
    if (now.isBefore(table.opens(round.week()))) {
      return new Outcome.Wait(table.opens(round.week()), "the plan has changed");
    }
    if (!participants.takesPosts(round.team(), round.channel())) {
      return new Outcome.Wait(now.plus(INVITED_AGAIN), "the bot is not in the channel");
    }
    return open(round, table, StatusDuties.changed(duty), now);
  }

  private Outcome open(Round round, Timetable table, Optional<Instant> changed, Instant now) {
    List<UserId> people = participants.of(round.team(), round.channel(), table.plan());
    Notes notes = book.notes(round);
    List<Duty> duties = new ArrayList<>();
    for (UserId person : people) {
      if (!notes.people().prompted().contains(person) && !notes.updates().containsKey(person)) {
        prompt(round, table, person, changed).ifPresent(duties::add);
      }
    }
    duties.add(StatusDuties.digest(round, table.deadline(round.week())));
    duties.add(StatusDuties.forget(round));
    duties.add(next(round.after(), table));
    book.enter(round, people, duties);
    Instant rollCall = table.rollCall(round.week());
    return now.isBefore(rollCall)
        ? new Outcome.Wait(rollCall, "people come and go until then")
        : new Outcome.Drop("everything is written down");
  }

  /** What was due before the change may have been dropped for want of a plan; so it is due anew. */
  private Optional<Duty> prompt(
      Round round, Timetable table, UserId person, Optional<Instant> changed) {
    return table
        .prompt(round.week(), plans.of(new Actor(round.team(), person), table))
        .map(planned -> changed.filter(planned::isBefore).orElse(planned))
        .map(at -> StatusDuties.prompt(round, person, at));
  }

  private static Duty next(Round round, Timetable table) {
    return StatusDuties.round(round, table.opens(round.week()));
  }
}
