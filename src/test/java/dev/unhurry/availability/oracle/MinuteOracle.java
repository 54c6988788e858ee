package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Counting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers what WorkingTime answers, by counting minutes on the {@link Wall}. Shares no arithmetic
 * with what it checks: of that room it knows the records only.
 */
final class MinuteOracle {
  private static final int SEARCHED_DAYS = 60;

  /** A few days more, since days have up to 25 hours and nights end on the next. */
  private static final int SEARCHED_MINUTES = (SEARCHED_DAYS + 5) * 24 * 60;

  private static final int NEVER = -1;
  private static final int HOUR = 60;

  /** A day of 25 hours, and one more for what else clocks may do. */
  private static final int LONGEST_SHIFT = 26 * HOUR;

  private final Wall wall;
  private final boolean hasWindows;

  MinuteOracle(Person person) {
    this.wall = new Wall(person);
    this.hasWindows = !person.attention().windows().isEmpty();
  }

  Optional<Instant> add(Instant start, Duration duration, Counting counting) {
    return moment(add(wall.minuteOf(start), (int) duration.toMinutes(), counting));
  }

  Optional<Instant> addOnceRead(Instant start, Duration duration, Counting counting) {
    int from = wall.minuteOf(start);
    int due = add(from, (int) duration.toMinutes(), counting);
    int window = hasWindows ? first(wall.windows, from) : NEVER;
    if (due == NEVER || window == NEVER) {
      return moment(due);
    }
    int read =
        counting == Counting.WORKING_DAYS ? working(window + HOUR) : add(window, HOUR, counting);
    return moment(Math.max(due, read));
  }

  Optional<Instant> nextWorking(Instant moment) {
    return moment(working(wall.minuteOf(moment)));
  }

  Optional<Instant> nextTelling(Instant moment) {
    return moment(telling(wall.minuteOf(moment)));
  }

  Optional<Instant> nextWindow(Instant moment) {
    int from = wall.minuteOf(moment);
    int window = hasWindows ? first(wall.readings, from) : NEVER;
    return moment(window == NEVER ? telling(from) : window);
  }

  Optional<Instant> nextList(Instant moment) {
    int from = wall.minuteOf(moment);
    int window = hasWindows ? first(wall.readings, from) : NEVER;
    int begins = window == NEVER ? nextDayBegins(from) : NEVER;
    return moment(begins == NEVER ? window : telling(begins));
  }

  boolean isWorking(Instant moment) {
    return wall.works(wall.minuteOf(moment));
  }

  boolean mayBeTold(Instant moment) {
    int minute = wall.minuteOf(moment);
    return wall.works(minute) && !wall.holds(minute);
  }

  Optional<Instant> closing(Instant moment) {
    int minute = wall.minuteOf(moment);
    int shift = wall.shift(minute);
    int end = minute;
    while (wall.works(end) && wall.shift(end) == shift) {
      end++;
    }
    return moment(end == minute ? NEVER : end);
  }

  Duration workedBetween(Instant from, Instant to) {
    int worked = 0;
    for (int minute = wall.minuteOf(from); minute < wall.minuteOf(to); minute++) {
      worked += wall.works(minute) ? 1 : 0;
    }
    return Duration.ofMinutes(worked);
  }

  /** Whether a minute differs from the one before, in work or in what is held. */
  boolean isEdge(Instant moment) {
    int minute = wall.minuteOf(moment);
    return minute > 0
        && (wall.shift(minute) != wall.shift(minute - 1)
            || wall.holds(minute) != wall.holds(minute - 1));
  }

  private int add(int from, int minutes, Counting counting) {
    return switch (counting) {
      case WALL -> working(from) == NEVER ? NEVER : from + minutes;
      case WORKING_HOURS -> addHours(from, minutes);
      case WORKING_DAYS -> addDays(from, minutes);
    };
  }

  private int addHours(int from, int minutes) {
    int left = minutes;
    int minute = from;
    int next = working(minute);
    while (next != NEVER) {
      for (minute = next; wall.works(minute); minute++) {
        if (--left == 0) {
          return minute + 1;
        }
      }
      next = working(minute);
    }
    return NEVER;
  }

  private int addDays(int from, int minutes) {
    int left = minutes;
    int minute = from;
    for (int last = wall.date(from) + SEARCHED_DAYS; wall.date(minute) <= last; ) {
      int date = wall.date(minute);
      boolean counts = wall.isWorkDay(minute);
      for (; wall.date(minute) == date; minute++) {
        if (counts && --left == 0) {
          return working(minute + 1);
        }
      }
      last = counts ? date + SEARCHED_DAYS : last;
    }
    return NEVER;
  }

  private int working(int from) {
    int last = wall.date(from) + SEARCHED_DAYS;
    for (int minute = from; minute < from + SEARCHED_MINUTES; minute++) {
      if (wall.works(minute)) {
        return wall.shift(minute) <= last ? minute : NEVER;
      }
    }
    return NEVER;
  }

  private int nextDayBegins(int from) {
    int last = wall.date(from) + SEARCHED_DAYS;
    for (int minute = from + 1; minute < from + SEARCHED_MINUTES; minute++) {
      if (wall.works(minute) && beginsDay(minute)) {
        return wall.shift(minute) <= last ? minute : NEVER;
      }
    }
    return NEVER;
  }

  /** Whether nothing was worked before of the day whose shift this is. */
  private boolean beginsDay(int minute) {
    int earliest = Math.max(0, minute - LONGEST_SHIFT);
    for (int before = earliest; before < minute; before++) {
      if (wall.works(before) && wall.shift(before) == wall.shift(minute)) {
        return false;
      }
    }
    return true;
  }

  private int telling(int from) {
    int last = wall.date(from) + SEARCHED_DAYS;
    for (int minute = from; minute < from + SEARCHED_MINUTES; minute++) {
      if (wall.works(minute) && !wall.holds(minute)) {
        return wall.shift(minute) <= last ? minute : NEVER;
      }
    }
    return NEVER;
  }

  /** The first at or after a minute; walks on until one has come or none can. */
  private int first(List<Wall.Window> windows, int from) {
    int last = wall.date(from) + SEARCHED_DAYS;
    int seen = 0;
    for (int minute = from; minute < from + SEARCHED_MINUTES; minute++) {
      wall.walkTo(minute);
      for (; seen < windows.size(); seen++) {
        Wall.Window window = windows.get(seen);
        if (window.minute() >= from) {
          return window.day() <= last ? window.minute() : NEVER;
        }
      }
    }
    return NEVER;
  }

  private Optional<Instant> moment(int minute) {
    return minute == NEVER ? Optional.empty() : Optional.of(wall.momentOf(minute));
  }
}
