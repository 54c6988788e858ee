package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Counts time along somebody's days.
 *
 * <p>All it knows of a day is the shifts that start on it. Whatever takes working time away, a
 * holiday or a morning off, takes it from them: a day without a shift is a day off.
 *
 * @param shiftsOn the shifts that start on a date, in order and apart; empty for a day off
 */
record WorkCalendar(ZoneId zone, Function<LocalDate, List<Shift>> shiftsOn) {
  /** Who does not work within so many days is not expected to answer. */
  private static final int SEARCHED_DAYS = 60;

  /** The same moment if it is a working one, else the next opening. */
  Optional<Instant> nextWorking(Instant moment) {
    return shiftFrom(moment).map(shift -> shift.from(moment));
  }

  /** A clock that runs out exactly at closing has run out at closing, not at the next opening. */
  Optional<Instant> addWorkingHours(Instant start, Duration duration) {
    Instant moment = start;
    Duration left = duration;
    for (Optional<Shift> next = shiftFrom(moment); next.isPresent(); next = shiftFrom(moment)) {
      Shift shift = next.get();
      Duration room = shift.leftFrom(moment);
      if (left.compareTo(room) <= 0) {
        return Optional.of(shift.from(moment).plus(left));
      }
      left = left.minus(room);
      moment = shift.closes();
    }
    return Optional.empty();
  }

  /** Counts every hour of a day that has a shift, then moves the end into working time. */
  Optional<Instant> addWorkingDays(Instant start, Duration duration) {
    Duration left = duration;
    LocalDate day = dateOf(start);
    for (int idle = 0; idle <= SEARCHED_DAYS; day = day.plusDays(1)) {
      Instant from = later(start, startOf(day));
      Duration room = Duration.between(from, startOf(day.plusDays(1)));
      if (room.isNegative() || shiftsOn.apply(day).isEmpty()) {
        idle++;
      } else if (left.compareTo(room) <= 0) {
        return nextWorking(from.plus(left));
      } else {
        left = left.minus(room);
        idle = 0;
      }
    }
    return Optional.empty();
  }

  /**
   * The working moment of a day that fits a time best: that time, else the day's next opening, else
   * its first.
   */
  Optional<Instant> onDay(LocalDate day, LocalTime time) {
    Instant moment = momentOf(day.atTime(time), zone);
    if (nextWorking(moment).filter(moment::equals).isPresent()) {
      return Optional.of(moment);
    }
    List<Shift> shifts = shiftsOn.apply(day);
    return shifts.stream()
        .filter(shift -> shift.opens().isAfter(moment))
        .findFirst()
        .or(() -> shifts.stream().findFirst())
        .map(Shift::opens);
  }

  /** How much working time lies between two moments, in elapsed time. */
  Duration workedBetween(Instant from, Instant to) {
    return dateOf(from)
        .minusDays(1)
        .datesUntil(later(from, to).atZone(zone).toLocalDate().plusDays(1))
        .flatMap(day -> shiftsOn.apply(day).stream())
        .filter(shift -> shift.closes().isAfter(from) && shift.opens().isBefore(to))
        .map(shift -> Duration.between(shift.from(from), earlier(shift.closes(), to)))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The shift in which the moment lies, else the next one. */
  private Optional<Shift> shiftFrom(Instant moment) {
    // A shift past midnight belongs to the day before.
    LocalDate first = dateOf(moment).minusDays(1);
    return IntStream.rangeClosed(0, SEARCHED_DAYS + 1)
        .mapToObj(first::plusDays)
        .flatMap(day -> shiftsOn.apply(day).stream())
        .filter(shift -> shift.closes().isAfter(moment))
        .findFirst();
  }

  private LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * When clocks in a zone first show this time. A time they skip is when they go on; java.time
   * itself would push it on by the length of the gap.
   */
  static Instant momentOf(LocalDateTime local, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
