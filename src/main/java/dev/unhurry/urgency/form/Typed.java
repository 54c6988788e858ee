package dev.unhurry.urgency.form;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people type: leniently where only one thing can be meant, else not at all. */
final class Typed {
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:(\\d{1,4}) ?d(?:ays?)?)? ?(?:(\\d{1,4}) ?h(?:rs?|ours?)?)?"
              + " ?(?:(\\d{1,5}) ?m(?:ins?|inutes?)?)?");
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(30);
  private static final Pattern EMOJI = Pattern.compile(":[\\p{L}\\p{N}_+'-]+:");
  private static final int LONGEST_PHRASE = 80;

  private Typed() {}

  /** "4h", "90 min", "1 day", "1h 30m"; from a minute to 30 days. */
  static Optional<Duration> span(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher matcher = SPAN.matcher(words);
    if (words.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    Duration span =
        Duration.ofDays(part(matcher, 1)).plusHours(part(matcher, 2)).plusMinutes(part(matcher, 3));
    return Optional.of(span)
        .filter(one -> one.compareTo(SHORTEST) >= 0 && one.compareTo(LONGEST) <= 0);
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  /** A duration as one would type it: "4h", "90m", "1h30m"; days only from three on. */
  static String typed(Duration span) {
    if (span.toHours() >= 72 && span.equals(Duration.ofDays(span.toDays()))) {
      return span.toDays() + "d";
    }
    long minutes = Math.max(1, span.toMinutes());
    if (minutes < 120 && minutes % 60 != 0) {
      return minutes + "m";
    }
    return minutes / 60 + "h" + (minutes % 60 == 0 ? "" : minutes % 60 + "m");
  }

  /** "Europe/Lisbon", "europe/lisbon", "Lisbon", "new york"; no offsets, which know no summer. */
  static Optional<ZoneId> zone(String typed) {
    String name = typed.strip().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", "_");
    return zones().filter(name::equalsIgnoreCase).findFirst().or(() -> city(name)).map(ZoneId::of);
  }

  private static Optional<String> city(String name) {
    String ending = "/" + name.toLowerCase(Locale.ROOT);
    return zones()
        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(ending))
        .min(Comparator.comparing(String::length).thenComparing(zone -> zone));
  }

  private static Stream<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> !zone.startsWith("SystemV/") && !zone.matches("Etc/.*\\d"));
  }

  /** Lines, or words between commas, each once. */
  static List<String> list(String typed) {
    return split(typed, "[,\\n\\r]+");
  }

  static List<String> lines(String typed) {
    return split(typed, "[\\n\\r]+");
  }

  private static List<String> split(String typed, String between) {
    return Arrays.stream(typed.split(between))
        .map(one -> one.strip().replaceAll("\\s+", " "))
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** Words, or one emoji like :sos:, as urgent words are. */
  static boolean isPhrase(String text) {
    boolean words = !text.contains(":") && text.codePoints().anyMatch(Character::isLetterOrDigit);
    return text.length() <= LONGEST_PHRASE && (words || EMOJI.matcher(text).matches());
  }
}
