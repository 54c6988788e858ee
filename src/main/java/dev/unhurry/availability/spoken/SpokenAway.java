package dev.unhurry.availability.spoken;

import dev.unhurry.availability.spoken.Away.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads when somebody is away, as people say it: "until friday", "mon-wed", "tomorrow morning",
 * "for two weeks, ask @ben".
 *
 * <p>"Until friday" is back on Friday, "through friday" includes it, and so does "to friday". What
 * has no beginning begins now. Every word has to be understood, or "not on friday" would be read as
 * Friday.
 */
public final class SpokenAway {
  private static final Set<String> BACK =
      Set.of("back", "i'm back", "im back", "i am back", "back now", "here", "i'm here", "im here");
  private static final Set<String> CANCEL =
      Set.of("cancel", "off", "none", "clear", "reset", "stop", "end", "cancel it");

  private static final Pattern FROM = Pattern.compile("from");
  private static final Pattern UNTIL = Pattern.compile("until|till?|back");
  private static final Pattern THROUGH = Pattern.compile("-|to|through|thru|including");
  private static final Pattern AND = Pattern.compile("and");
  private static final Pattern FOR = Pattern.compile("for");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:for )?(an?|one|two|three|four|five|six|\\d{1,3}) ?"
              // "14h" is a length only where no end follows: "14h-16h" is an afternoon.
              + "(?:(minute|min|hour|hr|day|week|month)s?|(h)$)");
  private static final Map<String, Integer> NUMBERS =
      Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private final LocalDateTime now;
  private final Cursor cursor;
  private final SpokenDate dates;

  private SpokenAway(String words, LocalDateTime now) {
    this.now = now;
    this.cursor = new Cursor(words);
    this.dates = new SpokenDate(cursor, now.toLocalDate());
  }

  /**
   * What was said.
   *
   * @param now to the minute, on the clocks of the one who says it
   */
  public static Away read(String said, LocalDateTime now) {
    AwayText text = AwayText.of(said);
    if (BACK.contains(text.words()) || CANCEL.contains(text.words())) {
      return new Away.End(CANCEL.contains(text.words()));
    }
    if (text.named().size() > 1) {
      return Away.Refused.of(Why.SEVERAL_COVERS);
    }
    SpokenAway spoken = new SpokenAway(text.when(), now);
    return spoken
        .whole()
        .filter(stretch -> spoken.cursor.isAtEnd())
        .map(stretch -> Away.of(stretch.start(), stretch.end(), text.cover(), now))
        .orElseGet(spoken::notUnderstood);
  }

  private Away notUnderstood() {
    return dates.doubt().isEmpty()
        ? Away.Refused.of(Why.NOT_UNDERSTOOD)
        : new Away.Refused(Why.TWO_DATES, dates.doubt());
  }

  private Optional<Stretch> whole() {
    if (cursor.takes(UNTIL)) {
      return end().map(end -> new Stretch(now, end.start()));
    }
    if (cursor.takes(THROUGH)) {
      return end().map(end -> new Stretch(now, end.end()));
    }
    return cursor.take(LENGTH).map(this::lasting).orElseGet(this::named);
  }

  private Optional<Stretch> end() {
    return moment(today()).filter(Moment::isClear).flatMap(end -> end.on(today()));
  }

  private Optional<Moment> moment(LocalDate base) {
    return Moment.read(cursor, dates, base);
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  /** "for 3 days", "3 days from monday". */
  private Optional<Stretch> lasting(MatchResult length) {
    return cursor.takes(FROM)
        ? end().map(start -> along(start.start(), length))
        : Optional.of(along(now, length));
  }

  /** Days end at midnight: who is away for a day is back on the next. */
  private static Stretch along(LocalDateTime start, MatchResult length) {
    String said = length.group(1);
    int count = NUMBERS.containsKey(said) ? NUMBERS.get(said) : Integer.parseInt(said);
    LocalDate day = start.toLocalDate();
    LocalDateTime end =
        switch (length.group(2) == null ? length.group(3) : length.group(2)) {
          case "minute", "min" -> start.plusMinutes(count);
          case "hour", "hr", "h" -> start.plusHours(count);
          case "day" -> day.plusDays(count).atStartOfDay();
          case "week" -> day.plusWeeks(count).atStartOfDay();
          default -> day.plusMonths(count).atStartOfDay();
        };
    return new Stretch(start, end);
  }

  /** What names its beginning: "friday", "from monday until friday", "friday 9-12". */
  private Optional<Stretch> named() {
    cursor.takes(FOR);
    boolean isFrom = cursor.takes(FROM);
    return moment(today()).flatMap(start -> named(start, isFrom));
  }

  private Optional<Stretch> named(Moment said, boolean isFrom) {
    boolean isTimeBehind = said.time().isEmpty() && cursor.takes(FROM);
    Optional<Moment> first = isTimeBehind ? DayTime.read(cursor).map(said::at) : Optional.of(said);
    return first.flatMap(
        start ->
            cursor
                .attempt(() -> joined(start))
                .or(() -> cursor.attempt(() -> cursor.take(LENGTH).flatMap(l -> along(start, l))))
                .or(() -> alone(start, isFrom || isTimeBehind)));
  }

  private Optional<Stretch> along(Moment start, MatchResult length) {
    return start
        .on(today())
        .filter(any -> start.isClear())
        .map(from -> along(from.start(), length));
  }

  /** Of "friday from 13:00" the rest of that day; "from friday" alone names no end. */
  private Optional<Stretch> alone(Moment said, boolean isFrom) {
    Optional<Stretch> when = said.on(today()).filter(any -> said.isClear());
    return isFrom
        ? when.filter(Stretch::isPoint)
            .map(from -> new Stretch(from.start(), Stretch.day(from.first()).end()))
        : when.filter(stretch -> !stretch.isPoint());
  }

  private Optional<Stretch> joined(Moment start) {
    if (cursor.takes(UNTIL)) {
      return both(start).map(both -> new Stretch(both.first().start(), both.last().start()));
    }
    if (cursor.takes(THROUGH)) {
      return both(start).map(both -> new Stretch(both.first().start(), both.last().end()));
    }
    return cursor.takes(AND)
        ? both(start)
            .filter(both -> both.first().end().equals(both.last().start()))
            .map(both -> new Stretch(both.first().start(), both.last().end()))
        : Optional.empty();
  }

  private record Both(Stretch first, Stretch last) {}

  /** Where only one of two names its day, it is that of both: "friday 9-12", "9-12 on friday". */
  private Optional<Both> both(Moment start) {
    return moment(start.day().orElse(today())).flatMap(end -> both(start, end));
  }

  private Optional<Both> both(Moment start, Moment end) {
    boolean endIsClear = end.time().isPresent() && end.isClear();
    if (!start.isClear() && !endIsClear) {
      return Optional.empty();
    }
    LocalDate first = start.day().or(() -> end.time().flatMap(t -> end.day())).orElse(today());
    boolean sameDay = end.day().orElse(first).equals(first);
    Optional<Stretch> last =
        sameDay && start.time().isPresent()
            ? new Moment(end.days(), end.time().map(t -> t.after(start.time().get()))).on(first)
            : end.on(first);
    return start.on(first).flatMap(from -> last.map(to -> new Both(from, to)));
  }
}
