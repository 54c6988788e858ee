package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * The clock on somebody's wall, looked at minute after minute, and what it means for them.
 *
 * <p>The one rule: a time has come in the first minute whose wall clock shows it or a later one. So
 * a time that is skipped comes when clocks go on, and one that comes twice has come the first time.
 */
final class Dial {
  static final int DAY = 24 * 60;
  static final int NOBODYS = Integer.MIN_VALUE;

  private final Person person;
  private final ZoneRules rules;

  /** In seconds, and the minute from which on it is another. */
  private int offset;

  private long changes = Long.MIN_VALUE;

  /** The latest that the wall has shown, in minutes; it may be set back but this is not. */
  private long latest = Long.MIN_VALUE;

  private long before = Long.MIN_VALUE;
  private int today = NOBODYS;
  private int yesterday = NOBODYS;

  /** The date that was last looked up, and whether shifts start on it. */
  private int lookedUp = NOBODYS;

  private boolean workDay;

  Dial(Person person) {
    this.person = person;
    this.rules = person.zone().getRules();
  }

  /**
   * Goes on to a minute.
   *
   * @param minute since 1970, one more than the last time
   */
  void look(long minute) {
    if (minute >= changes) {
      turn(Instant.ofEpochSecond(minute * 60));
    }
    before = latest;
    latest = Math.max(latest, Math.floorDiv(minute * 60 + offset, 60));
    int date = (int) Math.floorDiv(latest, DAY);
    if (date > today) {
      yesterday = today;
      today = date;
    }
  }

  private void turn(Instant moment) {
    offset = rules.getOffset(moment).getTotalSeconds();
    var next = rules.nextTransition(moment);
    changes = next == null ? Long.MAX_VALUE : next.getInstant().getEpochSecond() / 60;
  }

  /** The date that is shown, in days since 1970; also while the clock is set back past midnight. */
  int date() {
    return today;
  }

  /** The date whose shift runs now. A date that the wall never showed has none. */
  int shift() {
    boolean nightRuns = yesterday == today - 1 && runs(yesterday);
    return nightRuns ? yesterday : runs(today) ? today : NOBODYS;
  }

  private boolean runs(int day) {
    return isBetween(day, person.hours().from(), person.hours().to())
        && isWorkDay(day)
        && !isOnLeave(day);
  }

  private boolean isWorkDay(int day) {
    if (day != lookedUp) {
      LocalDate date = LocalDate.ofEpochDay(day);
      workDay =
          person.hours().days().contains(date.getDayOfWeek())
              && person.absences().holidays().on(date).isEmpty();
      lookedUp = day;
    }
    return workDay;
  }

  boolean isInFocus() {
    for (Focus focus : person.attention().focus()) {
      if (isBetween((int) focus.day().toEpochDay(), focus.from(), focus.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetween(int day, LocalTime from, LocalTime to) {
    long starts = day * (long) DAY + minutes(from);
    long ends = day * (long) DAY + minutes(to) + (minutes(to) <= minutes(from) ? DAY : 0);
    return starts <= latest && latest < ends;
  }

  private boolean isOnLeave(int day) {
    for (Leave leave : person.absences().leave()) {
      if (hasCome(leave.from(), day) && !hasCome(leave.back(), day)) {
        return true;
      }
    }
    return false;
  }

  /** Midnight stands for the day, and then the day counts on which the shift starts. */
  private boolean hasCome(LocalDateTime bound, int day) {
    return bound.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day >= bound.toLocalDate().toEpochDay()
        : latest >= Math.floorDiv(bound.toEpochSecond(ZoneOffset.UTC), 60L);
  }

  /** The date of a response window that has come in this minute. */
  int window() {
    for (LocalTime window : person.attention().windows()) {
      if (hasJustCome(today, window)) {
        return today;
      }
      if (yesterday == today - 1 && hasJustCome(yesterday, window)) {
        return yesterday;
      }
    }
    return NOBODYS;
  }

  private boolean hasJustCome(int day, LocalTime window) {
    long comes = day * (long) DAY + minutes(window);
    return before < comes && comes <= latest;
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
