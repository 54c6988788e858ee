package dev.unhurry.availability.spoken;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.spoken.SpokenWords.Join;
import dev.unhurry.availability.spoken.SpokenWords.Word;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a block of focus as people say it: "2h", "until 3pm", "14-16", "tomorrow 9-11", "this
 * afternoon", and "done" for that it is over.
 *
 * <p>What has no day is today, and what has no beginning begins now. Nothing is moved to another
 * day than was said, and every word has to be understood.
 */
public final class SpokenFocus {
  private static final Heard<Optional<Focus>, FocusUnclear> WORDS =
      new Heard.Unclear<>(FocusUnclear.WORDS);
  private static final Heard<Optional<Focus>, FocusUnclear> TOO_LONG =
      new Heard.Unclear<>(FocusUnclear.TOO_LONG);

  private static final Pattern OVER =
      Pattern.compile(
          "(?:i(?: a|')?m |it is |it's |all )?(?:off|over|done|ends?|ended|finished|stop|cancel"
              + "|reset|clear|none|back|enough)(?: it| now)?[.]?");
  private static final Pattern REPEATED =
      Pattern.compile(
          "\\b(?:every|each|daily|weekly|weekends?|[a-z]+days"
              + "|[a-z]+ ?(?:-|to) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\b");
  private static final Pattern REST_OF_TODAY =
      Pattern.compile(
          "(?:until|till|til|to|for)? ?(?:the )?(?:(?:end|rest) of (?:the |my )?(?:work(?:ing)? ?)?"
              + "(?:day|today)|eod)|(?:for )?(?:all|the whole) day|(?:for )?today");
  private static final Pattern DAYS_LONG =
      Pattern.compile("\\b(?:\\d+ ?d|days?|weeks?|months?)\\b");
  private static final Pattern CHATTER =
      Pattern.compile(
          "\\b(?:focus(?:ing|ed)?|starting now|from now|now|please|hold|my|messages|today)\\b");
  private static final Pattern PART =
      Pattern.compile("(?:in |on )?(?:the |this )?(morning|afternoon)");
  private static final Pattern DAY = Pattern.compile("(?:\\b(?:on|this) )?\\b([a-z]{2,})\\b");
  private static final int A_WEEK = 7;

  /** The day that was said, if one was, and what was said beside it. */
  private record Said(Optional<List<LocalDate>> days, String before, String after) {
    private String rest() {
      return (before + " " + after).strip();
    }
  }

  private final FocusTimes times;

  private SpokenFocus(FocusTimes times) {
    this.times = times;
  }

  /** Empty for that the one that runs, or comes next, is over. */
  public static Heard<Optional<Focus>, FocusUnclear> read(
      String said, WorkingTime theirs, Instant now) {
    if (said.length() > SpokenWords.LONGEST) {
      return WORDS;
    }
    String text = SpokenWords.plain(said).strip().replaceAll("\\s+", " ");
    return OVER.matcher(text).matches()
        ? new Heard.Meant<>(Optional.empty())
        : new SpokenFocus(new FocusTimes(theirs, now)).block(text);
  }

  private Heard<Optional<Focus>, FocusUnclear> block(String text) {
    if (REPEATED.matcher(text).find()) {
      return new Heard.Unclear<>(FocusUnclear.REPEATED);
    }
    if (REST_OF_TODAY.matcher(text).matches()) {
      return times.restOfToday();
    }
    if (DAYS_LONG.matcher(text).find()) {
      return TOO_LONG;
    }
    Said said = day(CHATTER.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " "));
    Matcher part = PART.matcher(said.rest());
    if (part.matches()) {
      return part.group(1).equals("morning")
          ? times.morning(days(said))
          : times.afternoon(days(said));
    }
    return SpokenLength.of(said.rest())
        .map(length -> lasting(said, length))
        .orElseGet(() -> inWords(said));
  }

  private Said day(String text) {
    Matcher words = DAY.matcher(text);
    while (words.find()) {
      Optional<List<LocalDate>> days = named(words.group(1));
      if (days.isPresent()) {
        return new Said(
            days, text.substring(0, words.start()).strip(), text.substring(words.end()).strip());
      }
    }
    return new Said(Optional.empty(), "", text);
  }

  /** A weekday that is today's too is the one in a week where today's is over. */
  private Optional<List<LocalDate>> named(String word) {
    LocalDate today = times.today();
    if (Set.of("tomorrow", "tomorow", "tmrw").contains(word)) {
      return Optional.of(List.of(today.plusDays(1)));
    }
    return Weekdays.named(word)
        .filter(days -> days.size() == 1)
        .map(days -> days.iterator().next())
        .map(day -> next(day, today));
  }

  private static List<LocalDate> next(DayOfWeek day, LocalDate today) {
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
    return next.equals(today) ? List.of(next, today.plusDays(A_WEEK)) : List.of(next);
  }

  private List<LocalDate> days(Said said) {
    return said.days().orElse(List.of(times.today()));
  }

  private Heard<Optional<Focus>, FocusUnclear> lasting(Said said, SpokenLength spoken) {
    if (spoken.rest().isEmpty() && said.days().isEmpty()) {
      return times.lasting(spoken.length());
    }
    return SpokenWords.of(spoken.rest().replace("starting", ""))
        .filter(words -> words.size() == 1)
        .flatMap(words -> words.get(0).time())
        .map(from -> times.lasting(days(said), from, spoken.length()))
        .orElse(WORDS);
  }

  private Heard<Optional<Focus>, FocusUnclear> inWords(Said said) {
    List<Word> words = SpokenWords.of(said.rest()).orElse(List.of());
    boolean isStretch = words.size() == 3 && joins(words.get(1), said.rest());
    if (isStretch && isTime(words.get(0)) && isTime(words.get(2))) {
      return times.between(days(said), time(words.get(0)), time(words.get(2)));
    }
    // "-2h" is a slip, not the time at which it ends.
    boolean isDash = said.rest().startsWith("-");
    boolean isEnd = !isDash && !words.isEmpty() && words.get(0).join() == Join.UNTIL;
    // "Until Friday" is back on Friday, as it is for leave.
    if (isEnd && words.size() == 1 && said.days().isPresent() && said.after().isEmpty()) {
      return TOO_LONG;
    }
    return isEnd && words.size() == 2 && isTime(words.get(1))
        ? until(said, time(words.get(1)))
        : WORDS;
  }

  /** "Between 9 and 11" is one stretch, "9 and 11" may be two. */
  private static boolean joins(Word word, String text) {
    return word.join() == Join.UNTIL || (word.join() == Join.AND && text.contains("between "));
  }

  /** "Tomorrow until 11" does not say from when. */
  private Heard<Optional<Focus>, FocusUnclear> until(Said said, SpokenTime end) {
    if (said.days().isEmpty()) {
      return times.until(end);
    }
    return said.before().isEmpty() ? WORDS : times.until(said.days().get().get(0), end);
  }

  private static boolean isTime(Word word) {
    return word.time().isPresent();
  }

  private static SpokenTime time(Word word) {
    return word.time().orElseThrow();
  }
}
