package dev.unhurry.availability.holiday;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.util.ResourceUtil;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Observance;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of regions, by a library's calendars; days that only banks keep or that are
 * marked and worked are none.
 *
 * <p>It is asked for every message that asks somebody, so a region's year is read once. A region
 * that is not known has none.
 */
public final class PublicHolidays implements HolidayCalendar {
  /** A year of a region takes a few kilobytes. */
  private static final int MOST_YEARS = 1_000;

  private final Regions regions;
  private final Cache<RegionYear, SortedMap<LocalDate, PublicHoliday>> years =
      Caffeine.newBuilder().maximumSize(MOST_YEARS).build();

  public PublicHolidays(Regions regions) {
    this.regions = regions;
  }

  private record RegionYear(String region, int year) {}

  /** Named, so that the same observance is the same value. */
  private record Kept(PublicHolidays calendar, Observance observance) implements Holidays {
    @Override
    public Optional<String> on(LocalDate day) {
      return Optional.ofNullable(calendar.in(observance.region(), day.getYear()).get(day))
          .filter(holiday -> holiday.isOff(observance.worked()))
          .map(PublicHoliday::name);
    }
  }

  @Override
  public Holidays of(Observance observance) {
    return new Kept(this, observance);
  }

  /** Those of the twelve months from a day on, in order; each holiday the first time it comes. */
  public List<PublicHoliday> yearFrom(String region, LocalDate first) {
    List<PublicHoliday> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Stream.of(in(region, first.getYear()), in(region, first.getYear() + 1))
        .flatMap(year -> year.values().stream())
        .filter(one -> !one.day().isBefore(first) && one.day().isBefore(first.plusYears(1)))
        .filter(one -> seen.addAll(one.keys()))
        .forEach(found::add);
    return found;
  }

  private SortedMap<LocalDate, PublicHoliday> in(String region, int year) {
    return years.get(new RegionYear(region, year), wanted -> read(wanted.region(), wanted.year()));
  }

  /** A holiday may be kept in the year before or after its own: New Year's Day on 31 December. */
  private SortedMap<LocalDate, PublicHoliday> read(String code, int year) {
    Set<Holiday> around =
        regions.of(code).stream()
            .flatMap(r -> Calendars.holidays(r, Year.of(year - 1), Year.of(year + 1)).stream())
            .filter(holiday -> holiday.getDate().getYear() == year)
            .collect(Collectors.toSet());
    return byDay(around);
  }

  /** What comes twice in a year under one name, two days of New Year, is told apart by a number. */
  private static SortedMap<LocalDate, PublicHoliday> byDay(Set<Holiday> holidays) {
    SortedMap<LocalDate, PublicHoliday> days = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    holidays.stream()
        .sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
        .forEach(
            one -> {
              int time = times.merge(one.getPropertiesKey(), 1, Integer::sum);
              String key = one.getPropertiesKey() + (time == 1 ? "" : "." + time);
              days.merge(
                  one.getDate(),
                  new PublicHoliday(one.getDate(), Set.of(key), name(one)),
                  PublicHolidays::both);
            });
    return days;
  }

  private static PublicHoliday both(PublicHoliday one, PublicHoliday other) {
    Set<String> keys = new TreeSet<>(one.keys());
    keys.addAll(other.keys());
    return new PublicHoliday(one.day(), keys, one.name() + ", " + other.name());
  }

  private static String name(Holiday holiday) {
    String name = holiday.getDescription(Calendars.ENGLISH);
    return name.equals(ResourceUtil.UNDEFINED) ? inWords(holiday.getPropertiesKey()) : name;
  }

  /** "Vernal Equinox Day" of VERNAL_EQUINOX_DAY. */
  private static String inWords(String key) {
    return Stream.of(key.replaceFirst("^[a-z.]+", "").split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
