package dev.unhurry.availability.holiday;

import java.time.LocalDate;
import java.util.Set;

/**
 * A public holiday of a region.
 *
 * @param keys what the calendar calls it every year; several where holidays fall on one day
 */
public record PublicHoliday(LocalDate day, Set<String> keys, String name) {
  public PublicHoliday {
    keys = Set.copyOf(keys);
  }

  /** Whether it is a day off for whoever works on these. */
  public boolean isOff(Set<String> worked) {
    return !worked.containsAll(keys);
  }
}
