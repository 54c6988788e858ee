package dev.unhurry.availability.spoken;

import dev.unhurry.chat.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days of the week in words, read and said. */
public final class Weekdays {
  /** Fewer that follow each other are named one by one. */
  private static final int SHORTEST_RUN = 3;

  private static final int WHOLE_WEEK = 7;

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> NO_WEEKEND =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final Map<String, Set<DayOfWeek>> SEVERAL =
      Map.of(
          "weekday", NO_WEEKEND,
          "weekdays", NO_WEEKEND,
          "workday", NO_WEEKEND,
          "workdays", NO_WEEKEND,
          "weekend", WEEKEND,
          "weekends", WEEKEND,
          "daily", ALL,
          "everyday", ALL);

  /** "t" and "s" are two days each, so they are none. */
  private static final Map<String, DayOfWeek> LETTERS =
      Map.of("m", DayOfWeek.MONDAY, "w", DayOfWeek.WEDNESDAY, "f", DayOfWeek.FRIDAY);

  private static final int SHORTEST_NAME = 2;

  private Weekdays() {}

  /** The days that a word in small letters names: "mon", "thurs", "Fridays", "weekdays". */
  public static Optional<Set<DayOfWeek>> named(String word) {
    return Optional.ofNullable(SEVERAL.get(word))
        .or(() -> Optional.ofNullable(LETTERS.get(word)).map(Set::of))
        .or(() -> byName(word).map(Set::of));
  }

  private static Optional<DayOfWeek> byName(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> word.length() >= SHORTEST_NAME)
        .filter(day -> (name(day).toLowerCase(Locale.ENGLISH) + "s").startsWith(single(word)))
        .findFirst();
  }

  /** "weds" is what people write, though it is no beginning of the name. */
  private static String single(String word) {
    return word.equals("weds") ? "wed" : word;
  }

  /** From one day on to the other, past Sunday too. */
  static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    EnumSet<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  /** "Monday to Friday", "Monday and Thursday", "every day". */
  public static String say(Set<DayOfWeek> days) {
    if (days.size() == WHOLE_WEEK) {
      return "every day";
    }
    List<DayOfWeek> beginnings =
        days.stream().filter(day -> !days.contains(day.minus(1))).sorted().toList();
    DayOfWeek first = beginnings.get(0);
    if (beginnings.size() == 1 && days.size() >= SHORTEST_RUN) {
      return name(first) + " to " + name(first.plus(days.size() - 1L));
    }
    List<DayOfWeek> inOrder =
        days.stream().sorted(Comparator.comparing(day -> after(first, day))).toList();
    return Words.listed(inOrder.stream().map(Weekdays::name).toList());
  }

  private static int after(DayOfWeek first, DayOfWeek day) {
    return Math.floorMod(day.getValue() - first.getValue(), WHOLE_WEEK);
  }

  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
