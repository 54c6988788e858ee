package dev.unhurry.status.round;

import dev.unhurry.availability.Reach;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Timetable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Finds whom a duty is about, if their update is still missing and still wanted. */
public record Awaited(Plans plans, Participants participants, RoundBook book, Reach reach) {
  /** Somebody whose update is missing. */
  record Waiting(Round round, Actor person, Timetable table, WorkingTime hours, Notes notes) {}

  Outcome whileMissing(Duty duty, Instant now, Function<Waiting, Outcome> decision) {
    Round round = StatusDuties.round(duty);
    Actor person = StatusDuties.person(duty);
    Optional<Timetable> plan = plans.of(round).filter(table -> !table.isOver(round.week(), now));
    if (plan.isEmpty()) {
      return new Outcome.Drop("there is no weekly status any more, or its deadline has passed");
    }
    Notes notes = book.notes(round);
    if (!notes.waitsFor(person.user())) {
      return new Outcome.Drop("they answered, skip this week or do not take part");
    }
    if (!isStillMeant(round, person, plan.get())) {
      return new Outcome.Drop("they do not take part any more");
    }
    WorkingTime hours = plans.of(person, plan.get());
    return decision.apply(new Waiting(round, person, plan.get(), hours, notes));
  }

  /** When to write to them, not before a moment; empty where the deadline comes first. */
  Optional<Instant> notBefore(Instant planned, Waiting waiting, Instant now) {
    Optional<Instant> at =
        planned.isAfter(now)
            ? waiting.hours().nextTelling(planned)
            : reach.next(waiting.person(), waiting.hours(), now);
    return at.filter(moment -> !waiting.table().isOver(waiting.round().week(), moment));
  }

  private boolean isStillMeant(Round round, Actor person, Timetable table) {
    return participants.takesPosts(round.team(), round.channel())
        && participants.mayWrite(person, round.channel(), table.plan())
        && !book.optedOut(round.team(), round.channel()).contains(person.user());
  }
}
