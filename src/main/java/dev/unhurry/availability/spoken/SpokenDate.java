package dev.unhurry.availability.spoken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads which days somebody names: "friday", "3 dec", "2026-12-03", "next week".
 *
 * <p>A weekday is the next one after today: of a day that has begun, people say "today". A date
 * without a year is this year's, or next year's where it is long past.
 */
final class SpokenDate {
  static final String MONTHS =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  static final String ORDINAL = "(?:st|nd|rd|th|\\.)?";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(0?[1-9]|1[0-2])(?!\\d|:)(?:\\.(\\d{4})?)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?!\\d|:)(?:/(\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})" + ORDINAL + " ?(?:of )?" + MONTHS + "(?: (\\d{4}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(MONTHS + " ?(\\d{1,2})" + ORDINAL + "(?![\\d:])(?: (\\d{4}))?");
  private static final Pattern MONTH = Pattern.compile("(?:in )?" + MONTHS + "(?: (\\d{4}))?");
  private static final Pattern TODAY = Pattern.compile("today|(?:rest of )?this day|rest of day");
  private static final Pattern TOMORROW = Pattern.compile("tomorrow|tmrw|tmr");
  private static final Pattern YESTERDAY = Pattern.compile("yesterday");
  private static final Pattern DAY_AFTER = Pattern.compile("day after tomorrow");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(?:rest of )?(this|next) month|rest of month");
  private static final Pattern WEEK =
      Pattern.compile("(?:rest of )?(this|next) week|rest of week|rest of next week");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(this|next|coming) )?(mon(?:day)?|tue(?:sday|s)?|wed(?:nesday|s)?|thu(?:rsday|rs?)?"
              + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?");

  private final Cursor cursor;
  private final LocalDate today;
  private List<LocalDate> doubt = List.of();

  SpokenDate(Cursor cursor, LocalDate today) {
    this.cursor = cursor;
    this.today = today;
  }

  /** The two dates that "12/3" can be, where such a one was said. */
  List<LocalDate> doubt() {
    return doubt;
  }

  /**
   * The days that are named here.
   *
   * @param base weekdays are the next after it, and dates without a year are not long before it
   */
  Optional<Stretch> read(LocalDate base) {
    return cursor
        .attempt(() -> date(base))
        .map(Stretch::day)
        .or(() -> cursor.attempt(() -> weekday(base)).map(Stretch::day))
        .or(this::week)
        .or(this::namedMonth)
        .or(() -> cursor.attempt(() -> month(base)));
  }

  private Optional<LocalDate> date(LocalDate base) {
    return near()
        .or(
            () ->
                cursor.take(ISO).flatMap(m -> DateOfYear.valid(m.group(1), m.group(2), m.group(3))))
        .or(
            () ->
                cursor
                    .take(DOTTED)
                    .flatMap(m -> DateOfYear.of(m.group(3), m.group(2), m.group(1), base)))
        .or(() -> cursor.take(SLASHED).flatMap(m -> slashed(m, base)))
        .or(
            () ->
                cursor
                    .take(DAY_MONTH)
                    .flatMap(m -> DateOfYear.of(m.group(3), m.group(2), m.group(1), base)))
        .or(
            () ->
                cursor
                    .take(MONTH_DAY)
                    .flatMap(m -> DateOfYear.of(m.group(3), m.group(1), m.group(2), base)));
  }

  private Optional<LocalDate> near() {
    return cursor
        .take(TODAY)
        .map(m -> today)
        .or(() -> cursor.take(TOMORROW).map(m -> today.plusDays(1)))
        .or(() -> cursor.take(DAY_AFTER).map(m -> today.plusDays(2)))
        .or(() -> cursor.take(YESTERDAY).map(m -> today.minusDays(1)));
  }

  /** "26/11" is a date, "11/26" the same; "12/3" is two. */
  private Optional<LocalDate> slashed(MatchResult said, LocalDate base) {
    Optional<LocalDate> dayFirst = DateOfYear.of(said.group(3), said.group(2), said.group(1), base);
    Optional<LocalDate> monthFirst =
        DateOfYear.of(said.group(3), said.group(1), said.group(2), base);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      doubt = List.of(dayFirst.get(), monthFirst.get());
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  /** "Fri 27 Nov" has to be a Friday. */
  private Optional<LocalDate> weekday(LocalDate base) {
    return cursor
        .take(WEEKDAY)
        .flatMap(
            said -> {
              DayOfWeek day = DateOfYear.beginning(DayOfWeek.values(), said.group(2));
              return cursor
                  .attempt(() -> date(base))
                  .map(date -> Optional.of(date).filter(named -> named.getDayOfWeek() == day))
                  .orElseGet(() -> Optional.of(named(said.group(1), day, base)));
            });
  }

  private LocalDate named(String which, DayOfWeek day, LocalDate base) {
    if ("this".equals(which)) {
      return today.with(TemporalAdjusters.nextOrSame(day));
    }
    return "next".equals(which)
        ? nextMonday().with(TemporalAdjusters.nextOrSame(day))
        : base.with(TemporalAdjusters.next(day));
  }

  private Optional<Stretch> week() {
    return cursor
        .take(WEEK)
        .map(
            said -> {
              LocalDate first = "next".equals(said.group(1)) ? nextMonday() : today;
              return Stretch.days(
                  first, first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            });
  }

  private Optional<Stretch> namedMonth() {
    return cursor
        .take(NAMED_MONTH)
        .map(
            said -> {
              boolean isNext = "next".equals(said.group(1));
              LocalDate first = isNext ? today.plusMonths(1).withDayOfMonth(1) : today;
              return Stretch.days(first, first.with(TemporalAdjusters.lastDayOfMonth()));
            });
  }

  private LocalDate nextMonday() {
    return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  /** All of it: "december". */
  private Optional<Stretch> month(LocalDate base) {
    return cursor
        .take(MONTH)
        .flatMap(said -> DateOfYear.of(said.group(2), said.group(1), "1", base))
        .map(first -> Stretch.days(first, first.with(TemporalAdjusters.lastDayOfMonth())));
  }
}
