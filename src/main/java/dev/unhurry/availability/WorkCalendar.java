package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts time along somebody's days.
 *
 * <p>All it knows of a day is the shifts that start on it. Whatever takes working time away, a
 * holiday or a morning off, takes it from them: a day without a shift is a day off.
 *
 * @param shiftsOn the shifts that start on a date, in order and apart; empty for a day off
 */
record WorkCalendar(WallClock clock, Function<LocalDate, List<Interval>> shiftsOn) {
  /** Who does not work within so many days is not expected to answer. */
  private static final int SEARCHED_DAYS = 60;

  /** The last date whose shifts are looked at for somebody who does not work at the moment. */
  LocalDate lastSearched(Instant moment) {
    return clock.dateOf(moment).plusDays(SEARCHED_DAYS);
  }

  /** The same moment if it is a working one, else the next opening. */
  Optional<Instant> nextWorking(Instant moment) {
    return shiftFrom(moment).map(shift -> shift.from(moment));
  }

  /** When the first shift begins of the next day that begins with work, later than the moment. */
  Optional<Instant> nextDayBegins(Instant moment) {
    // What is left of the night before may begin on this date.
    return clock
        .dateOf(moment)
        .minusDays(1)
        .datesUntil(lastSearched(moment).plusDays(1))
        .flatMap(day -> shiftsOn.apply(day).stream().limit(1))
        .map(Interval::start)
        .filter(start -> start.isAfter(moment))
        .findFirst();
  }

  boolean isWorking(Instant moment) {
    return closing(moment).isPresent();
  }

  /** The end of the shift in which the moment lies. */
  Optional<Instant> closing(Instant moment) {
    // A shift past midnight belongs to the day before.
    LocalDate date = clock.dateOf(moment);
    return Stream.of(date.minusDays(1), date)
        .flatMap(day -> shiftsOn.apply(day).stream())
        .filter(shift -> shift.contains(moment))
        .map(Interval::end)
        .findFirst();
  }

  /** A clock that runs out exactly at closing has run out at closing, not at the next opening. */
  Optional<Instant> addWorkingHours(Instant start, Duration duration) {
    Instant moment = start;
    Duration left = duration;
    for (Optional<Interval> next = shiftFrom(moment); next.isPresent(); next = shiftFrom(moment)) {
      Interval shift = next.get();
      Duration room = shift.leftFrom(moment);
      if (left.compareTo(room) <= 0) {
        return Optional.of(shift.from(moment).plus(left));
      }
      left = left.minus(room);
      moment = shift.end();
    }
    return Optional.empty();
  }

  /** Counts every hour of a day that has a shift, then moves the end into working time. */
  Optional<Instant> addWorkingDays(Instant start, Duration duration) {
    Duration left = duration;
    LocalDate day = clock.dateOf(start);
    for (LocalDate last = lastSearched(start); !day.isAfter(last); day = day.plusDays(1)) {
      Instant from = Interval.later(start, clock.startOf(day));
      Duration room = Duration.between(from, clock.startOf(day.plusDays(1)));
      if (room.isNegative() || shiftsOn.apply(day).isEmpty()) {
        continue;
      }
      if (left.compareTo(room) <= 0) {
        return nextWorking(from.plus(left));
      }
      left = left.minus(room);
      last = day.plusDays(SEARCHED_DAYS);
    }
    return Optional.empty();
  }

  /**
   * The working moment of a day that fits a time best: that time, else the day's next opening, else
   * its first.
   */
  Optional<Instant> onDay(LocalDate day, LocalTime time) {
    Instant moment = clock.momentOf(day.atTime(time));
    if (isWorking(moment)) {
      return Optional.of(moment);
    }
    List<Interval> shifts = shiftsOn.apply(day);
    return shifts.stream()
        .filter(shift -> shift.start().isAfter(moment))
        .findFirst()
        .or(() -> shifts.stream().findFirst())
        .map(Interval::start);
  }

  /** How much working time lies between two moments, in elapsed time. */
  Duration workedBetween(Instant from, Instant to) {
    return clock
        .dateOf(from)
        .minusDays(1)
        .datesUntil(clock.dateOf(Interval.later(from, to)).plusDays(1))
        .flatMap(day -> shiftsOn.apply(day).stream())
        .filter(shift -> shift.end().isAfter(from) && shift.start().isBefore(to))
        .map(shift -> Duration.between(shift.from(from), Interval.earlier(shift.end(), to)))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The shift in which the moment lies, else the next one. */
  private Optional<Interval> shiftFrom(Instant moment) {
    return clock
        .dateOf(moment)
        .minusDays(1)
        .datesUntil(lastSearched(moment).plusDays(1))
        .flatMap(day -> shiftsOn.apply(day).stream())
        .filter(shift -> shift.end().isAfter(moment))
        .findFirst();
  }
}
