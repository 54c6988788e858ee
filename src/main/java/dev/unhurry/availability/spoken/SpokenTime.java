package dev.unhurry.availability.spoken;

import java.time.LocalTime;
import java.util.List;

/**
 * A time of day as somebody said it.
 *
 * @param minutes since midnight, 1440 for "24"
 * @param half which half of the day was named
 */
record SpokenTime(int minutes, Half half) {
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;
  private static final int DAY = 24 * HOUR;
  private static final int LAST_MINUTE = 59;

  /** What was said of the half of the day. */
  enum Half {
    AM,
    PM,
    /** Nothing, but it was written so that none other can be meant: "09:00", "17", "noon". */
    CLEAR,
    /** Nothing: "5" may be either. */
    OPEN
  }

  /** Whether there is such a time; "13pm" and "9:75" are none. */
  static boolean exists(int hour, int minute, Half half) {
    boolean halved = half == Half.AM || half == Half.PM;
    boolean hourExists = halved ? hour >= 1 && hour <= 12 : hour * HOUR + minute <= DAY;
    return hourExists && minute <= LAST_MINUTE;
  }

  static SpokenTime of(int hour, int minute, Half half) {
    return switch (half) {
      case AM -> new SpokenTime(hour % 12 * HOUR + minute, half);
      case PM -> new SpokenTime((hour % 12 + 12) * HOUR + minute, half);
      case CLEAR, OPEN -> new SpokenTime(hour * HOUR + minute, hour > 12 ? Half.CLEAR : half);
    };
  }

  /** The beginning, given the end: "1" in "1-5pm" is 13, "10" in "10-6am" is 22. */
  LocalTime until(SpokenTime end) {
    boolean alsoAfternoon = end.half == Half.PM && minutes < NOON && minutes + NOON < end.minutes;
    boolean nightBefore = end.half == Half.AM && minutes <= NOON && minutes > end.minutes;
    return at(half == Half.OPEN && (alsoAfternoon || nightBefore) ? minutes + NOON : minutes);
  }

  /** The end, given the beginning: "5" in "9-5" is 17, "6" in "22-6" is 6. */
  LocalTime after(SpokenTime start) {
    boolean sameDay = start.minutes < NOON + HOUR && minutes <= start.minutes;
    return at(half == Half.OPEN && sameDay ? minutes + NOON : minutes);
  }

  /** The times that can be meant, what was said first: "4" is 04:00 or 16:00. */
  List<LocalTime> readings() {
    return half == Half.OPEN ? List.of(at(minutes), at(minutes + NOON)) : List.of(at(minutes));
  }

  private static LocalTime at(int minutes) {
    return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
  }
}
