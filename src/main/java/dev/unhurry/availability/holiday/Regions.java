package dev.unhurry.availability.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries and their parts, by code and by what people call them. */
public final class Regions {
  /** The library has a calendar of Kosovo, whose code the standard leaves to its users. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private RegionNames names;

  /** The one with this code; empty where there is none. */
  public Optional<Region> of(String code) {
    List<Region> found = new ArrayList<>();
    walk(code.split("-", 2)[0], (region, part) -> add(found, region, region.code().equals(code)));
    return found.stream().findFirst();
  }

  /** The first parts of a region by name, as examples. */
  public List<Region> partsOf(Region whole) {
    List<Region> found = new ArrayList<>();
    walk(
        whole.country(),
        (region, part) ->
            add(
                found,
                region,
                region.isIn(whole) && region.path().size() == whole.path().size() + 1));
    found.sort(Comparator.comparing(Region::name));
    return found;
  }

  private static void add(List<Region> found, Region region, boolean wanted) {
    if (wanted) {
      found.add(region);
    }
  }

  /**
   * What somebody may mean by "Portugal", "pt", "Bayern", "de-by" or "Georgia, US"; several where
   * that is not clear, none where nothing has such a name.
   */
  public List<Region> named(String words) {
    return names().meant(words);
  }

  /** The country whose clocks show this zone's time; empty where that is not clear. */
  public Optional<Region> around(ZoneId zone) {
    return ZoneCountries.of(zone).flatMap(this::of);
  }

  /** Takes a second, so it is done when somebody first asks by name. */
  private synchronized RegionNames names() {
    if (names == null) {
      RegionNames all = new RegionNames();
      COUNTRIES.forEach(country -> walk(country, all::enter));
      names = all;
    }
    return names;
  }

  /** What is found on a walk through a country. */
  @FunctionalInterface
  interface Found {
    /** The part is empty where there is no calendar of the country. */
    void at(Region region, Optional<CalendarHierarchy> part);
  }

  private static void walk(String code, Found found) {
    if (!COUNTRIES.contains(code)) {
      return;
    }
    Optional<CalendarHierarchy> calendar = Calendars.parts(code);
    Region country =
        new Region(code, List.of(), List.of(RegionNames.country(code, Locale.ENGLISH)));
    found.at(country, calendar);
    calendar.ifPresent(parts -> walk(country, parts, found));
  }

  private static void walk(Region whole, CalendarHierarchy parts, Found found) {
    parts
        .getChildren()
        .forEach(
            (id, part) -> {
              Region region = within(whole, id, part.getDescription(Calendars.ENGLISH));
              found.at(region, Optional.of(part));
              walk(region, part, found);
            });
  }

  private static Region within(Region whole, String id, String name) {
    List<String> path = new ArrayList<>(whole.path());
    path.add(id);
    List<String> names = new ArrayList<>(whole.names());
    names.add(name);
    return new Region(whole.code() + "-" + id.toLowerCase(Locale.ROOT), path, names);
  }
}
