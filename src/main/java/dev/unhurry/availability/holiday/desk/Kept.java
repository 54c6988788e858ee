package dev.unhurry.availability.holiday.desk;

import dev.unhurry.availability.Observance;
import dev.unhurry.availability.holiday.PublicHoliday;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Region;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A region's holidays of the next twelve months as somebody keeps them, or may.
 *
 * @param worked the keys of those on which they work
 */
record Kept(Region region, List<PublicHoliday> year, Set<String> worked) {
  static Kept of(Region region, PublicHolidays calendar, LocalDate today, Set<String> worked) {
    return new Kept(region, calendar.yearFrom(region.code(), today), worked);
  }

  Kept {
    year = List.copyOf(year);
    worked = Set.copyOf(worked);
  }

  boolean isOff(PublicHoliday holiday) {
    return holiday.isOff(worked);
  }

  List<PublicHoliday> off() {
    return year.stream().filter(this::isOff).toList();
  }

  List<PublicHoliday> workedOn() {
    return year.stream().filter(holiday -> !isOff(holiday)).toList();
  }

  /** What of the year is not ticked is worked on; what does not come in it stays as it was. */
  Kept ticked(List<String> days) {
    Set<String> keys = new HashSet<>(worked);
    for (PublicHoliday holiday : year) {
      if (days.contains(holiday.day().toString())) {
        keys.removeAll(holiday.keys());
      } else {
        keys.addAll(holiday.keys());
      }
    }
    return new Kept(region, year, keys);
  }

  Observance observance() {
    return new Observance(region.code(), worked);
  }
}
