package dev.unhurry.availability.spoken;

import dev.unhurry.availability.spoken.SpokenTime.Half;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Cuts what somebody said of their hours into days, times and what joins them. */
final class SpokenWords {
  /** Nobody says hours at greater length, in characters. */
  static final int LONGEST = 120;

  private static final int MOST_DIGITS = 4;
  private static final Map<String, Join> JOINS =
      Map.of(
          "-", Join.UNTIL,
          "to", Join.UNTIL,
          "till", Join.UNTIL,
          "til", Join.UNTIL,
          "until", Join.UNTIL,
          "thru", Join.UNTIL,
          "through", Join.UNTIL,
          "and", Join.AND);
  private static final Map<String, Half> HALVES =
      Map.of("am", Half.AM, "a", Half.AM, "pm", Half.PM, "p", Half.PM);
  private static final Set<String> IDLE =
      Set.of(
          "from", "on", "at", "i", "work", "working", "my", "hours", "are", "each", "every", "only",
          "between", "the", "please", "set", ",", "/", "+", "&", ";", ":", ".");

  /** A word with a meaning: days, a time, or what joins two of them. */
  record Word(Set<DayOfWeek> days, Optional<SpokenTime> time, Join join) {
    private static Word days(Set<DayOfWeek> days) {
      return new Word(days, Optional.empty(), Join.NONE);
    }

    private static Word time(SpokenTime time) {
      return new Word(Set.of(), Optional.of(time), Join.NONE);
    }

    private static Word join(Join join) {
      return new Word(Set.of(), Optional.empty(), join);
    }
  }

  /** How a word joins its neighbours. */
  enum Join {
    NONE,
    UNTIL,
    AND
  }

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private SpokenWords(String text) {
    this.text = text;
  }

  /** The words in their order; empty where any of it is not understood. */
  static Optional<List<Word>> of(String said) {
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    SpokenWords spoken = new SpokenWords(plain(said));
    boolean isUnderstood = true;
    while (isUnderstood && spoken.skip(Character::isWhitespace)) {
      isUnderstood = Character.isDigit(spoken.here()) ? spoken.number() : spoken.word();
    }
    return isUnderstood ? Optional.of(spoken.words) : Optional.empty();
  }

  /** With one word for what people write as several. */
  static String plain(String said) {
    return Plain.of(said)
        .replace("a.m", "am")
        .replace("p.m", "pm")
        .replace("o'clock", "h")
        .replace("all week", "daily")
        .replace("every day", "daily")
        .replace("working days", "weekdays")
        .replace("work days", "weekdays")
        .replace("week days", "weekdays");
  }

  /** Whether anything is left behind what was skipped. */
  private boolean skip(IntPredicate what) {
    while (at < text.length() && what.test(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private String run(IntPredicate what) {
    int start = at;
    skip(what);
    return text.substring(start, at);
  }

  /** "9", "9:30", "9.30", "9h30", "0930", each perhaps with "am" or "pm" behind it. */
  private boolean number() {
    String digits = run(Character::isDigit);
    String minutes = digits.length() <= 2 && isMinuteMark() ? minutes() : "";
    if (digits.length() > MOST_DIGITS) {
      return false;
    }
    if (digits.length() > 2) {
      minutes = digits.substring(digits.length() - 2);
      digits = digits.substring(0, digits.length() - 2);
    }
    Half open = digits.startsWith("0") ? Half.CLEAR : Half.OPEN;
    return time(number(digits), number(minutes), half().orElse(open));
  }

  private boolean isMinuteMark() {
    return ":.h".indexOf(here()) >= 0
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }

  private String minutes() {
    at += 3;
    return text.substring(at - 2, at);
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Takes "am" and "pm" along, and "h", which says nothing; leaves any other word. */
  private Optional<Half> half() {
    int before = at;
    skip(Character::isWhitespace);
    String word = run(Character::isLetter);
    if (!HALVES.containsKey(word) && !word.equals("h")) {
      at = before;
    }
    return Optional.ofNullable(HALVES.get(word));
  }

  private boolean time(int hour, int minute, Half half) {
    boolean exists = SpokenTime.exists(hour, minute, half);
    if (exists) {
      words.add(Word.time(SpokenTime.of(hour, minute, half)));
    }
    return exists;
  }

  private boolean word() {
    String word = Character.isLetter(here()) ? run(Character::isLetter) : sign();
    if (IDLE.contains(word)) {
      return true;
    }
    if (word.equals("noon") || word.equals("midnight")) {
      return time(word.equals("noon") ? 12 : 0, 0, Half.CLEAR);
    }
    Optional<Word> known =
        Optional.ofNullable(JOINS.get(word))
            .map(Word::join)
            .or(() -> Weekdays.named(word).map(Word::days));
    known.ifPresent(words::add);
    return known.isPresent();
  }

  private String sign() {
    at++;
    return text.substring(at - 1, at);
  }
}
