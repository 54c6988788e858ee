package dev.unhurry.availability.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.impl.JapaneseBridgingHolidayManager;
import java.time.DateTimeException;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The library's calendars, and one of our own where the library's is wrong; each is read from its
 * file when it is asked for.
 */
final class Calendars {
  /** The library's names in English; asked for "en" it answers in the machine's language. */
  static final Locale ENGLISH = Locale.ROOT;

  private static final String JAPAN = "jp";

  /** Stock exchanges have calendars too, under longer names. */
  private static final Set<String> COUNTRIES =
      HolidayManager.getSupportedCalendarCodes().stream()
          .map(code -> code.toLowerCase(Locale.ROOT))
          .filter(code -> code.length() == 2)
          .collect(Collectors.toCollection(TreeSet::new));

  static {
    // All of them are read once for their names, and few are asked for days.
    HolidayManager.setManagerCachingEnabled(false);
  }

  private Calendars() {}

  /** Country and parts by name; empty where there is no calendar of it. */
  static Optional<CalendarHierarchy> parts(String country) {
    return open(country).map(HolidayManager::getCalendarHierarchy);
  }

  /** The public holidays that belong to these years, some of which are kept in another. */
  static Set<Holiday> holidays(Region region, Year first, Year last) {
    return open(region.country()).stream()
        .flatMap(
            calendar ->
                Stream.iterate(first, year -> !year.isAfter(last), year -> year.plusYears(1))
                    .flatMap(year -> holidays(calendar, year, region)))
        .collect(Collectors.toSet());
  }

  private static Stream<Holiday> holidays(HolidayManager calendar, Year year, Region region) {
    try {
      return calendar.getHolidays(year, region.path().toArray(String[]::new)).stream()
          .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
          // What has no name cannot be confirmed by anybody.
          .filter(holiday -> !holiday.getPropertiesKey().isBlank());
    } catch (DateTimeException beyond) {
      // The moon's calendar is known for some centuries only.
      return Stream.empty();
    }
  }

  private static Optional<HolidayManager> open(String country) {
    return COUNTRIES.contains(country)
        ? Optional.of(HolidayManager.getInstance(file(country)))
        : Optional.empty();
  }

  private static ManagerParameter file(String country) {
    if (!country.equals(JAPAN)) {
      return ManagerParameters.create(country);
    }
    Properties days = new Properties();
    days.setProperty(
        ManagerParameter.MANAGER_IMPL_CLASS_PREFIX, JapaneseBridgingHolidayManager.class.getName());
    return ManagerParameters.create(
        Objects.requireNonNull(Calendars.class.getResource("/calendars/jp.xml")), days);
  }
}
