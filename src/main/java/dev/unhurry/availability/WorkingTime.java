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
public record WorkingTime(Hours hours, ZoneId zone, Absences absences, Attention attention) {
  /** How long somebody has at least from when they first read, where they read at set times. */
  private static final Duration ONCE_READ = Duration.ofHours(1);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  /** Nobody's leave, no holidays, messages at any time. */
  public WorkingTime(Hours hours, ZoneId zone) {
    this(hours, zone, Absences.NONE, Attention.ALWAYS);
  }

  /** When the duration has passed; empty where no working moment comes within 60 days. */
  public Optional<Instant> add(Instant start, Duration duration, Counting counting) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration (" + duration + ") must not be negative");
    }
    return switch (counting) {
      case WALL -> nextWorking(start).map(works -> start.plus(duration));
      case WORKING_HOURS -> calendar().addWorkingHours(start, duration);
      case WORKING_DAYS -> calendar().addWorkingDays(start, duration);
    };
  }

  /**
   * The same for what may wait until they read: never before one hour past their first response
   * window. Nothing moves for whoever has no windows, nor for focus, which never stops a clock.
   */
  public Optional<Instant> addOnceRead(Instant start, Duration duration, Counting counting) {
    return add(start, duration, counting)
        .map(due -> Interval.later(due, onceRead(start, counting).orElse(due)));
  }

  private Optional<Instant> onceRead(Instant start, Counting counting) {
    return attention
        .withoutFocus()
        .nextWindow(start, calendar())
        .flatMap(
            window ->
                counting == Counting.WORKING_DAYS
                    ? nextWorking(window.plus(ONCE_READ))
                    : add(window, ONCE_READ, counting));
  }

  /** The same moment if it is a working one, else the next opening; empty beyond 60 days. */
  public Optional<Instant> nextWorking(Instant moment) {
    return calendar().nextWorking(moment);
  }

  public boolean isWorking(Instant moment) {
    return calendar().isWorking(moment);
  }

  /** When the shift ends that runs at the moment; empty outside of work. */
  public Optional<Instant> closing(Instant moment) {
    return calendar().closing(moment);
  }

  /** Whether they may be written to: they work and are not in focus. */
  public boolean mayBeTold(Instant moment) {
    return attention.free(calendar()).isWorking(moment);
  }

  /** The same moment if they may be written to, else the next such; empty beyond 60 days. */
  public Optional<Instant> nextTelling(Instant moment) {
    return attention.free(calendar()).nextWorking(moment);
  }

  /**
   * When they next read: at a response window, or at the end of the focus that holds it. Whoever
   * has no window in working time within 60 days reads whenever they may be told.
   */
  public Optional<Instant> nextWindow(Instant moment) {
    return attention.nextWindow(moment, calendar()).or(() -> nextTelling(moment));
  }

  /**
   * When the next list of what waits for them comes: at their next response window; for whoever has
   * none, when their next working day begins.
   */
  public Optional<Instant> nextList(Instant moment) {
    return attention
        .nextWindow(moment, calendar())
        .or(() -> nextDayBegins(moment).flatMap(this::nextTelling));
  }

  /** When their next working day begins, later than the moment; empty beyond 60 days. */
  public Optional<Instant> nextDayBegins(Instant moment) {
    return calendar().nextDayBegins(moment);
  }

  /** The leave without which they would work at the moment, or next. */
  public Optional<Leave> leaveAt(Instant moment) {
    return onLeave(List.of())
        .nextWorking(moment)
        .flatMap(
            work ->
                absences.leave().stream()
                    .filter(leave -> !onLeave(List.of(leave)).isWorking(work))
                    .findFirst());
  }

  /** The same with other leave than theirs. */
  WorkingTime onLeave(List<Leave> leave) {
    return new WorkingTime(hours, zone, absences.onLeave(leave), attention);
  }

  /** When clocks there first show this time; a time they skip is when they go on. */
  public Instant at(LocalDate date, LocalTime time) {
    return clock().momentOf(date.atTime(time));
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

  /**
   * The moment in words for this person and in those of another: "tomorrow 11:00 your time, 13:00
   * theirs". The other's date is named where it is not the same; one time for both is said once.
   */
  public String describe(Instant moment, Instant now, WorkingTime theirs) {
    ZonedDateTime mine = moment.atZone(zone);
    ZonedDateTime other = moment.atZone(theirs.zone());
    if (readsAlike(theirs, moment)) {
      return describe(moment, now);
    }
    boolean sameDate = mine.toLocalDate().equals(other.toLocalDate());
    return "%s your time, %s theirs"
        .formatted(describe(moment, now), sameDate ? TIME.format(other) : theirs.describe(moment));
  }

  /** Whether the clock of this person and that of another show the same then. */
  public boolean readsAlike(WorkingTime other, Instant moment) {
    return moment
        .atZone(zone)
        .toLocalDateTime()
        .equals(moment.atZone(other.zone()).toLocalDateTime());
  }

  private static String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    return day.equals(today.plusDays(1)) ? "tomorrow" : DAY.format(day);
  }

  private WallClock clock() {
    return new WallClock(zone);
  }

  private WorkCalendar calendar() {
    return new WorkCalendar(clock(), this::shiftsOn);
  }

  /** The one place that says when somebody works: what starts on this date. */
  private List<Interval> shiftsOn(LocalDate date) {
    if (!hours.days().contains(date.getDayOfWeek())) {
      return List.of();
    }
    WallClock clock = clock();
    return clock.span(date, hours.from(), hours.to()).stream()
        .flatMap(shift -> absences.leftOf(shift, date, clock))
        .toList();
  }
}
