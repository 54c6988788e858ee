package dev.unhurry.availability.oracle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Notes what the clock on somebody's wall means for them, minute after minute, as far as it is
 * asked. Whole minutes only, and zones whose clocks change at whole minutes.
 */
final class Wall {
  /**
   * How long it looks before the first minute that it notes: nights, and windows held over days.
   */
  private static final int DAYS_OF_LEAD = 6;

  private static final int DAY = Dial.DAY;
  private static final int NOBODYS = Dial.NOBODYS;

  /**
   * A response window in working time.
   *
   * @param day the date on the wall for which it was set
   */
  record Window(int minute, int day) {}

  private final Dial dial;
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

  private int waitingWindow = NOBODYS;

  Wall(Person person) {
    this.dial = new Dial(person);
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
    dial.look(first.getEpochSecond() / 60 + walked);
    int shift = dial.shift();
    if (shift != NOBODYS) {
      workDays.set(shift - eldest);
    }
    boolean holds = dial.isInFocus();
    int window = shift == NOBODYS ? NOBODYS : dial.window();
    if (walked >= 0) {
      note(shift, holds, window);
    }
    read(shift != NOBODYS, holds, window);
    walked++;
  }

  private void note(int shift, boolean holds, int window) {
    if (walked == dates.length) {
      dates = Arrays.copyOf(dates, 2 * walked);
      shifts = Arrays.copyOf(shifts, 2 * walked);
      held = Arrays.copyOf(held, 2 * walked);
    }
    dates[walked] = dial.date();
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
}
