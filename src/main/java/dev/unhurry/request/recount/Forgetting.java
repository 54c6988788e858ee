package dev.unhurry.request.recount;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Forgets leave and focus that are long over, also of somebody who never says anything again. */
final class Forgetting implements Keeper {
  static final String KIND = "forget-time";

  private final OwnTimeBook own;
  private final HoursBook hours;

  Forgetting(OwnTimeBook own, HoursBook hours) {
    this.own = own;
    this.hours = hours;
  }

  /** One for each moment at which something of it is forgotten. */
  List<Duty> duties(Actor person, OwnTime said) {
    WorkingTime theirs = hours.of(person);
    return OwnTimes.forgotten(said).stream()
        .distinct()
        .map(local -> duty(person, local, moment(local, theirs)))
        .toList();
  }

  private static Duty duty(Actor person, LocalDateTime local, Instant at) {
    String user = person.user().value();
    return Duty.about(
        String.join("|", user, local.toString(), at.toString()),
        person.team(),
        KIND,
        at,
        Map.of("person", user, "local", local.toString()));
  }

  private static Instant moment(LocalDateTime local, WorkingTime theirs) {
    return theirs.at(local.toLocalDate(), local.toLocalTime());
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor person = new Actor(duty.team(), new UserId(duty.fact("person")));
    WorkingTime theirs = hours.of(person);
    Instant at = moment(LocalDateTime.parse(duty.fact("local")), theirs);
    if (now.isBefore(at)) {
      return new Outcome.Wait(at, "their clocks are behind now");
    }
    LocalDateTime local = now.atZone(theirs.zone()).toLocalDateTime();
    // Where nothing is over, nothing is written.
    if (!OwnTimes.recent(own.of(person), local).equals(own.of(person))) {
      own.change(person, held -> OwnTimes.recent(held, local));
    }
    return new Outcome.Drop("what was over is forgotten");
  }
}
