package dev.unhurry.availability.spoken;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of local time that was named: "Friday", "next week", "tomorrow morning"; for a time of
 * day, such as "14:00", it ends as it starts. Half-open.
 */
record Stretch(LocalDateTime start, LocalDateTime end) {
  static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  static Stretch day(LocalDate day) {
    return days(day, day);
  }

  LocalDate first() {
    return start.toLocalDate();
  }

  boolean isOneDay() {
    return end.equals(start.plusDays(1));
  }

  boolean isPoint() {
    return start.equals(end);
  }
}
