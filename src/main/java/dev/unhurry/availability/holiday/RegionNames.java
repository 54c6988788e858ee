package dev.unhurry.availability.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What regions are called, in a few languages and however it is written. */
final class RegionNames {
  /** The shortest beginning of a name that is taken for it, in letters. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final List<Locale> LANGUAGES =
      Stream.of("en", "de", "fr", "es", "it", "nl", "pt", "sv")
          .map(Locale::forLanguageTag)
          .toList();

  /** What people say and no list of names has. */
  private static final Map<String, String> ALSO_CALLED =
      Map.of(
          "uk",
          "gb",
          "great britain",
          "gb",
          "britain",
          "gb",
          "america",
          "us",
          "holland",
          "nl",
          "uae",
          "ae",
          "turkiye",
          "tr");

  /** Words that tell no name from another. */
  private static final Set<String> IDLE = Set.of("the", "of", "and");

  private final Map<String, Map<String, Region>> byName = new HashMap<>();

  void enter(Region region, Optional<CalendarHierarchy> part) {
    Stream<String> names =
        region.path().isEmpty()
            ? countryNames(region.code())
            : part.stream().flatMap(RegionNames::partNames);
    // The calendar has names of its own for countries too.
    Stream<String> usual = part.stream().map(one -> one.getDescription(Calendars.ENGLISH));
    Stream.of(Stream.of(region.code(), region.name()), names, usual)
        .flatMap(all -> all)
        .map(RegionNames::plain)
        .filter(name -> !name.isEmpty())
        .forEach(
            name ->
                byName
                    .computeIfAbsent(name, n -> new LinkedHashMap<>())
                    .put(region.code(), region));
  }

  private static Stream<String> countryNames(String code) {
    Stream<String> also =
        ALSO_CALLED.entrySet().stream()
            .filter(other -> other.getValue().equals(code))
            .map(Map.Entry::getKey);
    Stream<String> names = LANGUAGES.stream().map(language -> country(code, language));
    return Stream.of(also, names, threeLetters(code).stream()).flatMap(all -> all);
  }

  static String country(String code, Locale language) {
    return locale(code).getDisplayCountry(language);
  }

  private static Locale locale(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  private static Optional<String> threeLetters(String code) {
    try {
      return Optional.of(locale(code).getISO3Country());
    } catch (MissingResourceException none) {
      return Optional.empty();
    }
  }

  private static Stream<String> partNames(CalendarHierarchy part) {
    return LANGUAGES.stream().skip(1).map(part::getDescription);
  }

  /** All that may be meant, countries first. */
  List<Region> meant(String words) {
    String name = plain(words);
    Collection<Region> found = exactly(name);
    if (found.isEmpty()) {
      found = together(name);
    }
    if (found.isEmpty()) {
      found = name.length() < SHORTEST_BEGINNING ? partCalled(name) : beginning(name);
    }
    return withoutParts(found);
  }

  /** "NY": the code of a part without that of its country. */
  private Collection<Region> partCalled(String code) {
    return all()
        .filter(region -> region.path().size() == 1 && region.code().endsWith("-" + code))
        .collect(Collectors.toSet());
  }

  private Stream<Region> all() {
    return byName.values().stream().flatMap(called -> called.values().stream());
  }

  private Collection<Region> exactly(String name) {
    return byName.getOrDefault(name, Map.of()).values();
  }

  /** "Bavaria, Germany" and "Germany Bavaria". */
  private Collection<Region> together(String name) {
    List<String> words = List.of(name.split(" ", -1));
    return IntStream.range(1, words.size())
        .boxed()
        .flatMap(
            cut -> {
              Collection<Region> left = exactly(String.join(" ", words.subList(0, cut)));
              Collection<Region> right =
                  exactly(String.join(" ", words.subList(cut, words.size())));
              return Stream.concat(inside(left, right), inside(right, left));
            })
        .distinct()
        .toList();
  }

  private static Stream<Region> inside(Collection<Region> parts, Collection<Region> wholes) {
    return parts.stream().filter(part -> wholes.stream().anyMatch(part::isIn));
  }

  private Collection<Region> beginning(String name) {
    return byName.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name))
        .flatMap(entry -> entry.getValue().values().stream())
        .collect(Collectors.toSet());
  }

  /** A country that has a part of its own name is meant itself. */
  private static List<Region> withoutParts(Collection<Region> found) {
    List<Region> countries = found.stream().filter(region -> region.path().isEmpty()).toList();
    return found.stream()
        .filter(region -> countries.stream().noneMatch(region::isIn))
        .sorted(
            Comparator.<Region>comparingInt(one -> one.path().size()).thenComparing(Region::code))
        .toList();
  }

  /** Small letters and single spaces: "St. Barthélemy" and "saint barthelemy" are one. */
  private static String plain(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]s\\b", "")
            .replace("&", " and ")
            .replaceAll("[^\\p{L}\\p{N}]+", " ");
    return Stream.of(bare.strip().split(" ", -1))
        .filter(word -> !IDLE.contains(word))
        .map(word -> word.equals("st") ? "saint" : word)
        .collect(Collectors.joining(" "));
  }
}
