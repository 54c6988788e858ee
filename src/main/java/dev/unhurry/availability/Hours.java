package dev.unhurry.availability;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * Weekdays and hours, in the person's own zone. Half-open: at {@code to} sharp they have stopped. A
 * shift that ends at or before its start goes past midnight and belongs to the day it starts on.
 */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  public Hours {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("days ([]) must name at least one weekday");
    }
    days = Set.copyOf(days);
  }

  /** Whether a day's work, where there is one, lies at this time of the day. */
  public boolean include(LocalTime time) {
    return isOvernight()
        ? !time.isBefore(from) || time.isBefore(to)
        : !time.isBefore(from) && time.isBefore(to);
  }

  public boolean isOvernight() {
    return !to.isAfter(from);
  }
}
