package dev.unhurry.availability.spoken;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes blocks of focus out of times of the day, as somebody's clocks show them from now on.
 *
 * @param theirs in whose hours "this afternoon" ends and "2-4" lies
 */
public record FocusTimes(WorkingTime theirs, Instant now) {
  /** What is longer is leave. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** "Until 1" is past midnight if it comes so soon; else it is an hour that has passed. */
  private static final Duration NIGHT = Duration.ofHours(8);

  private static final Heard<Optional<Focus>, FocusUnclear> OVER =
      new Heard.Unclear<>(FocusUnclear.OVER);

  /** From one time of a day to another, past midnight where that is not later. */
  public Heard<Optional<Focus>, FocusUnclear> between(LocalDate day, LocalTime from, LocalTime to) {
    return block(theirs.at(day, from), theirs.at(to.isAfter(from) ? day : day.plusDays(1), to));
  }

  /** On the first of the days on which it is not over yet. */
  Heard<Optional<Focus>, FocusUnclear> between(
      List<LocalDate> days, SpokenTime from, SpokenTime to) {
    LocalTime start = from.until(to);
    LocalTime end = to.after(from);
    boolean isAfternoon = from.readings().size() == 2 && to.readings().contains(end.plusHours(12));
    return isAfternoon && !hours().include(start) && hours().include(start.plusHours(12))
        ? first(days, day -> between(day, start.plusHours(12), end.plusHours(12)))
        : first(days, day -> between(day, start, end));
  }

  private static Heard<Optional<Focus>, FocusUnclear> first(
      List<LocalDate> days, Function<LocalDate, Heard<Optional<Focus>, FocusUnclear>> on) {
    return days.stream().map(on).filter(heard -> !heard.equals(OVER)).findFirst().orElse(OVER);
  }

  Heard<Optional<Focus>, FocusUnclear> lasting(Duration length) {
    return block(now, now.plus(length));
  }

  Heard<Optional<Focus>, FocusUnclear> lasting(
      List<LocalDate> days, SpokenTime from, Duration length) {
    LocalTime start =
        from.readings().stream()
            .filter(hours()::include)
            .findFirst()
            .orElse(from.readings().get(0));
    return first(days, day -> block(theirs.at(day, start), theirs.at(day, start).plus(length)));
  }

  /** Until the clocks next show this time. */
  Heard<Optional<Focus>, FocusUnclear> until(SpokenTime end) {
    Stream<Instant> ends =
        Stream.concat(
            ends(today(), end),
            ends(today().plusDays(1), end).filter(at -> !at.isAfter(now.plus(NIGHT))));
    return earliest(ends);
  }

  Heard<Optional<Focus>, FocusUnclear> until(LocalDate day, SpokenTime end) {
    return earliest(ends(day, end));
  }

  private Heard<Optional<Focus>, FocusUnclear> earliest(Stream<Instant> ends) {
    return ends.filter(now::isBefore)
        .min(Comparator.naturalOrder())
        .map(end -> block(now, end))
        .orElse(OVER);
  }

  /** Each twice where clocks are put back. */
  private Stream<Instant> ends(LocalDate day, SpokenTime end) {
    return end.readings().stream()
        .flatMap(
            time ->
                Stream.of(
                    theirs.at(day, time),
                    ZonedDateTime.of(day, time, theirs.zone())
                        .withLaterOffsetAtOverlap()
                        .toInstant()));
  }

  /** What is left of today's work, or all of it where it has not begun. */
  Heard<Optional<Focus>, FocusUnclear> restOfToday() {
    return theirs
        .closing(now)
        .map(closing -> block(now, closing))
        .orElseGet(
            () -> hours().isOvernight() ? OVER : block(now, theirs.at(today(), hours().to())));
  }

  /** From when work begins to noon. */
  Heard<Optional<Focus>, FocusUnclear> morning(List<LocalDate> days) {
    return hours().isOvernight() || !hours().from().isBefore(LocalTime.NOON)
        ? new Heard.Unclear<>(FocusUnclear.WORDS)
        : first(days, day -> between(day, hours().from(), LocalTime.NOON));
  }

  /** From noon to when work ends. */
  Heard<Optional<Focus>, FocusUnclear> afternoon(List<LocalDate> days) {
    return hours().isOvernight() || !hours().to().isAfter(LocalTime.NOON)
        ? new Heard.Unclear<>(FocusUnclear.WORDS)
        : first(days, day -> between(day, LocalTime.NOON, hours().to()));
  }

  LocalDate today() {
    return now.atZone(theirs.zone()).toLocalDate();
  }

  private Hours hours() {
    return theirs.hours();
  }

  private Heard<Optional<Focus>, FocusUnclear> block(Instant start, Instant end) {
    if (!end.isAfter(now) || !end.isAfter(start)) {
      return OVER;
    }
    return Duration.between(start, end).compareTo(LONGEST) > 0
        ? new Heard.Unclear<>(FocusUnclear.TOO_LONG)
        : new Heard.Meant<>(Optional.of(Focus.of(start, end, theirs.zone())));
  }
}
