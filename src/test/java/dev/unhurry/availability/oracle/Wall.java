package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Looks at the clock on somebody's wall, minute after minute, and notes what it means for them.
 *
 * <p>The one rule: a time has come in the first minute whose wall clock shows it or a later one. So
 * a time that is skipped comes when clocks go on, and one that comes twice has come the first time.
 * Walks as far as it is asked. Whole minutes only, and zones whose clocks change at whole minutes.
 */
final class Wall {
  /**
   * How long it looks before the first minute that it notes: nights, and windows held over days.
   */
  private static final int DAYS_OF_LEAD = 6;

  private static final int DAY = 24 * 60;
  private static final int NOBODYS = Integer.MIN_VALUE;

  /**
   * A response window in working time.
   *
   * @param day the date on the wall for which it was set
   */
  record Window(int minute, int day) {}

  private final Person person;
  private final Instant first;

  /** Before any date that the wall shows. */
  private final int eldest;

  /** Windows as they are set, and as they come where focus holds them. */
  final List<Window> windows = new ArrayList<>();

  final List<Window> readings = new ArrayList<>();

  /** Dates whose shift has a minute that nothing takes away. */
  private final BitSet workDays = new BitSet();

  private int[] dates = new int[64 * DAY];
  private int[] shifts = new int[64 * DAY];
  private boolean[] held = new boolean[64 * DAY];
  private int walked = -DAYS_OF_LEAD * DAY;

  /** The latest that the wall has shown, in minutes; it may be set back but this is not. */
  private long latest = Long.MIN_VALUE;

  private int today = NOBODYS;
  private int yesterday = NOBODYS;
  private int waitingWindow = NOBODYS;

  Wall(Person person) {
    this.person = person;
    this.first = person.from().truncatedTo(ChronoUnit.MINUTES);
    this.eldest = (int) Math.floorDiv(momentOf(walked).getEpochSecond(), 60L * DAY) - 3;
    while (walked < 0) {
      step();
    }
  }

  int minuteOf(Instant moment) {
    return Math.toIntExact(ChronoUnit.MINUTES.between(first, moment));
  }

  Instant momentOf(int minute) {
    return first.plus(minute, ChronoUnit.MINUTES);
  }

  /** The date of a minute, in days since 1970. */
  int date(int minute) {
    walkTo(minute);
    return dates[minute];
  }

  boolean works(int minute) {
    return shift(minute) != NOBODYS;
  }

  /** The date on which the shift of a working minute starts. */
  int shift(int minute) {
    walkTo(minute);
    return shifts[minute];
  }

  boolean holds(int minute) {
    walkTo(minute);
    return held[minute];
  }

  /** Whether the date of a minute has working time; its shift may end on the next. */
  boolean isWorkDay(int minute) {
    walkTo(minute + 3 * DAY);
    return workDays.get(dates[minute] - eldest);
  }

  void walkTo(int minute) {
    while (walked <= minute) {
      step();
    }
  }

  private void step() {
    long before = latest;
    look();
    int shift = shiftNow();
    boolean holds = isInFocus();
    int window = shift == NOBODYS ? NOBODYS : windowSince(before);
    if (walked >= 0) {
      note(shift, holds, window);
    }
    read(shift != NOBODYS, holds, window);
    walked++;
  }

  private void look() {
    Instant moment = momentOf(walked);
    int offset = person.zone().getRules().getOffset(moment).getTotalSeconds();
    long shown = Math.floorDiv(moment.getEpochSecond() + offset, 60);
    latest = Math.max(latest, shown);
    int date = (int) Math.floorDiv(shown, DAY);
    if (date > today) {
      yesterday = today;
      today = date;
    }
  }

  private void note(int shift, boolean holds, int window) {
    if (walked == dates.length) {
      dates = Arrays.copyOf(dates, 2 * walked);
      shifts = Arrays.copyOf(shifts, 2 * walked);
      held = Arrays.copyOf(held, 2 * walked);
    }
    dates[walked] = today;
    shifts[walked] = shift;
    held[walked] = holds;
    if (window != NOBODYS) {
      windows.add(new Window(walked, window));
    }
  }

  /** Reads at a window, or when what holds it ends, if that is in working time. */
  private void read(boolean works, boolean holds, int window) {
    if (window != NOBODYS) {
      waitingWindow = window;
    }
    if (waitingWindow != NOBODYS && !holds) {
      if (works && walked >= 0) {
        readings.add(new Window(walked, waitingWindow));
      }
      waitingWindow = NOBODYS;
    }
  }

  /** The date whose shift runs now. */
  private int shiftNow() {
    int day = runs(today - 1) ? today - 1 : runs(today) ? today : NOBODYS;
    if (day != NOBODYS) {
      workDays.set(day - eldest);
    }
    return day;
  }

  /** A date that the wall never showed has no shift. */
  private boolean runs(int day) {
    return (day == today || day == yesterday) && hasShift(day) && !isOnLeave(day);
  }

  private boolean hasShift(int day) {
    if (!isBetween(day, person.hours().from(), person.hours().to())) {
      return false;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return person.hours().days().contains(date.getDayOfWeek())
        && !person.absences().holidays().containsKey(date);
  }

  private boolean isInFocus() {
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

  /** The date of a window that has come in this minute. */
  private int windowSince(long before) {
    for (LocalTime window : person.attention().windows()) {
      if (hasJustCome(today, window, before)) {
        return today;
      }
      if (yesterday == today - 1 && hasJustCome(yesterday, window, before)) {
        return yesterday;
      }
    }
    return NOBODYS;
  }

  private boolean hasJustCome(int day, LocalTime window, long before) {
    long comes = day * (long) DAY + minutes(window);
    return before < comes && comes <= latest;
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
