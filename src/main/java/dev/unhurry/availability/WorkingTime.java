package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One person's working time.
 *
 * <p>Asked on Friday at 16:30, four {@code WORKING_HOURS} of somebody who works 9 to 17 end on
 * Monday at 12:30, and 24 hours of {@code WORKING_DAYS} on Monday at 16:30. Clocks that change are
 * taken as they are: a skipped opening is when clocks go on, a repeated one is the first.
 */
public record WorkingTime(Hours hours, ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  /** When the duration has passed; empty where no working moment comes within 60 days. */
  public Optional<Instant> add(Instant start, Duration duration, Counting counting) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration (" + duration + ") must not be negative");
    }
    return switch (counting) {
      case WALL -> Optional.of(start.plus(duration));
      case WORKING_HOURS -> calendar().addWorkingHours(start, duration);
      case WORKING_DAYS -> calendar().addWorkingDays(start, duration);
    };
  }

  /** The same moment if it is a working one, else the next opening; empty beyond 60 days. */
  public Optional<Instant> nextWorking(Instant moment) {
    return calendar().nextWorking(moment);
  }

  public boolean isWorking(Instant moment) {
    return nextWorking(moment).filter(moment::equals).isPresent();
  }

  /** When clocks there first show this time; a time they skip is when they go on. */
  public Instant at(LocalDate date, LocalTime time) {
    return WorkCalendar.momentOf(date.atTime(time), zone);
  }

  /** Whether any working time starts on this date. */
  public boolean worksOn(LocalDate date) {
    return !shiftsOn(date).isEmpty();
  }

  /**
   * The working moment of a date that fits a time best: that time, else the next opening of that
   * day, else its first; empty on a day off.
   */
  public Optional<Instant> onDay(LocalDate date, LocalTime time) {
    return calendar().onDay(date, time);
  }

  /** How much working time lies between two moments, in elapsed time. */
  public Duration workedBetween(Instant from, Instant to) {
    return calendar().workedBetween(from, to);
  }

  /** The moment in words for this person: "today 13:00", "tomorrow 09:00", "Tue 24 Nov 09:00". */
  public String describe(Instant moment, Instant now) {
    ZonedDateTime then = moment.atZone(zone);
    return day(then.toLocalDate(), now.atZone(zone).toLocalDate()) + " " + TIME.format(then);
  }

  /** The same in words that are still true when they are read another day: "Tue 24 Nov 09:00". */
  public String describe(Instant moment) {
    ZonedDateTime then = moment.atZone(zone);
    return DAY.format(then) + " " + TIME.format(then);
  }

  private static String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    return day.equals(today.plusDays(1)) ? "tomorrow" : DAY.format(day);
  }

  private WorkCalendar calendar() {
    return new WorkCalendar(zone, this::shiftsOn);
  }

  /** The one place that says when somebody works: what starts on this date. */
  private List<Shift> shiftsOn(LocalDate date) {
    if (!hours.days().contains(date.getDayOfWeek()) || isSkipped(date)) {
      return List.of();
    }
    LocalDate last = hours.to().isAfter(hours.from()) ? date : date.plusDays(1);
    Instant opens = WorkCalendar.momentOf(date.atTime(hours.from()), zone);
    Instant closes = WorkCalendar.momentOf(last.atTime(hours.to()), zone);
    return opens.isBefore(closes) ? List.of(new Shift(opens, closes)) : List.of();
  }

  /** Whole dates have been left out where a zone moved across the date line. */
  private boolean isSkipped(LocalDate date) {
    return !date.atStartOfDay(zone).toLocalDate().equals(date);
  }
}
