package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What tools like this one get wrong about time, as small wrong answers. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas
enum Mistake {
  CLOSED_INTERVAL(Question.IS_WORKING, (time, at, span) -> closedInterval(time, at)),
  FIXED_24_HOUR_DAY(Question.WORKING_DAYS, Mistake::fixedDays),
  OFFSET_INSTEAD_OF_ZONE(
      Question.WORKING_HOURS,
      (time, at, span) -> offset(time, at).add(at, span, Counting.WORKING_HOURS)),
  WEEKEND_BY_SERVER_ZONE(Question.NEXT_WORKING, (time, at, span) -> serversWeekend(time, at)),
  LEAVE_DAY_COUNTED(Question.WORKING_DAYS, Mistake::leaveCounted),
  HOLIDAY_COUNTED(
      Question.WORKING_HOURS,
      (time, at, span) -> withoutHolidays(time).add(at, span, Counting.WORKING_HOURS)),
  NIGHT_CUT_AT_MIDNIGHT(Question.CLOSING, (time, at, span) -> cutAtMidnight(time, at)),
  FOCUS_FORGOTTEN(Question.NEXT_TELLING, (time, at, span) -> time.nextWorking(at)),
  FOCUS_STOPS_THE_CLOCK(Question.ONCE_READ_HOURS, Mistake::focusStops);

  final Question question;
  final Question.Answer<WorkingTime> made;

  Mistake(Question question, Question.Answer<WorkingTime> made) {
    this.question = question;
    this.made = made;
  }

  private static boolean closedInterval(WorkingTime time, Instant at) {
    return time.isWorking(at) || time.isWorking(at.minusMillis(1));
  }

  private static Optional<Instant> fixedDays(WorkingTime time, Instant at, Duration span) {
    Instant end = at.atZone(time.zone()).toLocalDate().atStartOfDay(time.zone()).toInstant();
    Duration left = span;
    for (int idle = 0; idle <= 60; idle++) {
      Instant start = end;
      end = start.plus(Duration.ofHours(24));
      if (time.worksOn(start.atZone(time.zone()).toLocalDate())) {
        Instant from = start.isBefore(at) ? at : start;
        Duration room = Duration.between(from, end);
        if (left.compareTo(room) <= 0) {
          return time.nextWorking(from.plus(left));
        }
        left = left.minus(room);
        idle = 0;
      }
    }
    return Optional.empty();
  }

  private static WorkingTime offset(WorkingTime time, Instant at) {
    ZoneOffset offset = time.zone().getRules().getOffset(at);
    return new WorkingTime(time.hours(), offset, time.absences(), time.attention());
  }

  /** Asks the server what day it is when a shift begins. */
  private static Optional<Instant> serversWeekend(WorkingTime time, Instant at) {
    Hours everyDay = new Hours(Set.of(DayOfWeek.values()), time.hours().from(), time.hours().to());
    WorkingTime daily = new WorkingTime(everyDay, time.zone(), time.absences(), time.attention());
    Optional<Instant> next = daily.nextWorking(at);
    while (next.filter(moment -> !isServersWorkDay(time, moment)).isPresent()) {
      next = next.flatMap(daily::closing).flatMap(daily::nextWorking);
    }
    return next;
  }

  private static boolean isServersWorkDay(WorkingTime time, Instant moment) {
    return time.hours().days().contains(moment.atZone(ZoneOffset.UTC).getDayOfWeek());
  }

  private static Optional<Instant> leaveCounted(WorkingTime time, Instant at, Duration span) {
    return with(time, List.of(), time.absences().holidays())
        .add(at, span, Counting.WORKING_DAYS)
        .flatMap(time::nextWorking);
  }

  private static WorkingTime withoutHolidays(WorkingTime time) {
    return with(time, time.absences().leave(), Holidays.NONE);
  }

  private static WorkingTime with(WorkingTime time, List<Leave> leave, Holidays holidays) {
    return new WorkingTime(
        time.hours(), time.zone(), new Absences(leave, holidays), time.attention());
  }

  private static Optional<Instant> cutAtMidnight(WorkingTime time, Instant at) {
    Instant midnight =
        at.atZone(time.zone()).toLocalDate().plusDays(1).atStartOfDay(time.zone()).toInstant();
    return time.closing(at).map(closing -> closing.isBefore(midnight) ? closing : midnight);
  }

  private static Optional<Instant> focusStops(WorkingTime time, Instant at, Duration span) {
    List<Leave> off =
        Stream.concat(
                time.absences().leave().stream(),
                time.attention().focus().stream()
                    .map(focus -> Leave.on(focus.day(), focus.from(), focus.to())))
            .toList();
    return with(time, off, time.absences().holidays())
        .addOnceRead(at, span, Counting.WORKING_HOURS);
  }
}
