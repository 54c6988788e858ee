package dev.unhurry.availability.spoken;

import dev.unhurry.availability.Hours;
import dev.unhurry.availability.spoken.SpokenWords.Join;
import dev.unhurry.availability.spoken.SpokenWords.Word;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times at which somebody reads messages as they say them: "9,13,16", "9am, 1pm and 4pm",
 * "once a day at 10", "any time".
 *
 * <p>"4" is the afternoon where work lies there, or where it is said behind "9"; what was
 * understood is said back. A word that is not understood could take the others back, so there is
 * none.
 */
public final class SpokenReads {
  /** Who reads more often reads at any time. */
  public static final int MOST = 12;

  private static final Pattern ANY_TIME =
      Pattern.compile(
          "(?:i )?(?:read )?(?:messages )?(?:at )?(?:any ?times?|all times|all day|all the time|always|whenever|off|reset|clear"
              + "|none|default|no times|no set times|no windows)[.]?");
  private static final Pattern OFTEN =
      Pattern.compile("\\b(once|twice|thrice|\\w+ times?) (?:(?:a|per|each|every) day|daily)\\b");
  private static final Map<String, Integer> TIMES =
      Map.ofEntries(
          Map.entry("once", 1),
          Map.entry("one", 1),
          Map.entry("twice", 2),
          Map.entry("two", 2),
          Map.entry("thrice", 3),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6));
  private static final Pattern ABOUT_WHEN =
      Pattern.compile(
          "\\b(?:mornings?|lunch|afternoons?|evenings?|breakfast|dinner|hourly|hours?|minutes?"
              + "|(?:every|each) (?:other |half |few )?(?:\\d|hour))"
              + "|\\d\\.\\d+\\.\\d|\\d ?(?:hrs?|mins?)\\b");
  private static final Pattern CHATTER =
      Pattern.compile("\\b(?:i|read|check|messages|slack|my|windows?|times?|day)\\b");
  private static final Set<Set<DayOfWeek>> EVERY_DAY =
      Set.of(Weekdays.named("daily").orElseThrow(), Weekdays.named("weekdays").orElseThrow());

  private final List<Word> words;
  private final Optional<Integer> often;

  private SpokenReads(List<Word> words, Optional<Integer> often) {
    this.words = words;
    this.often = often;
  }

  /** In order; none at all for at any time. */
  public static Heard<List<LocalTime>, ReadsUnclear> read(String said, Hours hours) {
    if (said.length() > SpokenWords.LONGEST) {
      return new Heard.Unclear<>(ReadsUnclear.WORDS);
    }
    String text = halves(SpokenWords.plain(said).strip().replaceAll("\\s+", " "));
    if (ANY_TIME.matcher(text).matches()) {
      return new Heard.Meant<>(List.of());
    }
    Matcher often = OFTEN.matcher(text);
    Optional<Integer> count = often.find() ? Optional.of(count(often.group(1))) : Optional.empty();
    String rest = CHATTER.matcher(often.replaceAll(" ")).replaceAll(" ");
    return heard(rest, count, hours);
  }

  /** "4 in the afternoon". */
  private static String halves(String text) {
    return text.replace("midday", "noon")
        .replaceAll("(\\d)(?: h)? in the morning\\b", "$1am")
        .replaceAll("(\\d)(?: h)? in the (?:afternoon|evening)\\b", "$1pm");
  }

  /** Some number of times that no list of times can have where it is not a number. */
  private static int count(String often) {
    String word = often.split(" ", 2)[0];
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : TIMES.getOrDefault(word, -1);
  }

  private static Heard<List<LocalTime>, ReadsUnclear> heard(
      String rest, Optional<Integer> often, Hours hours) {
    if (ABOUT_WHEN.matcher(rest).find()) {
      return new Heard.Unclear<>(ReadsUnclear.WHICH_TIMES);
    }
    if (rest.contains("between")) {
      return new Heard.Unclear<>(ReadsUnclear.STRETCH);
    }
    return SpokenWords.of(rest)
        .map(words -> new SpokenReads(words, often).times(hours))
        .orElse(new Heard.Unclear<>(ReadsUnclear.WORDS));
  }

  private Heard<List<LocalTime>, ReadsUnclear> times(Hours hours) {
    List<LocalTime> times = inOrder(hours);
    Optional<ReadsUnclear> unclear = unclear(times.size());
    return unclear
        .<Heard<List<LocalTime>, ReadsUnclear>>map(Heard.Unclear::new)
        .orElseGet(() -> new Heard.Meant<>(times));
  }

  private Optional<ReadsUnclear> unclear(int times) {
    if (words.stream().anyMatch(word -> word.join() == Join.UNTIL)) {
      return Optional.of(ReadsUnclear.STRETCH);
    }
    if (words.stream().map(Word::days).anyMatch(SpokenReads::areSome)) {
      return Optional.of(ReadsUnclear.DAYS);
    }
    if (often.isPresent() ? often.get() != times : times == 0 && hasDays()) {
      return Optional.of(ReadsUnclear.WHICH_TIMES);
    }
    if (times == 0 || isAnd(0) || isAnd(words.size() - 1)) {
      return Optional.of(ReadsUnclear.WORDS);
    }
    return times > MOST ? Optional.of(ReadsUnclear.TOO_MANY) : Optional.empty();
  }

  /** "Weekdays" says no more than the answer does: on your working days. */
  private static boolean areSome(Set<DayOfWeek> days) {
    return !days.isEmpty() && !EVERY_DAY.contains(days);
  }

  private boolean hasDays() {
    return words.stream().anyMatch(word -> !word.days().isEmpty());
  }

  private boolean isAnd(int at) {
    return words.get(at).join() == Join.AND;
  }

  private List<LocalTime> inOrder(Hours hours) {
    List<LocalTime> times = new ArrayList<>();
    words.stream()
        .flatMap(word -> word.time().stream())
        .forEach(time -> times.add(settled(time, times, hours)));
    return times.stream().distinct().sorted().toList();
  }

  /**
   * The half of the day in which work lies, else the one that comes behind what was said before.
   */
  private static LocalTime settled(SpokenTime said, List<LocalTime> before, Hours hours) {
    return said.readings().stream()
        .min(
            Comparator.<LocalTime, Boolean>comparing(time -> !hours.include(time))
                .thenComparing(time -> before.stream().anyMatch(one -> !one.isBefore(time))))
        .orElseThrow();
  }
}
