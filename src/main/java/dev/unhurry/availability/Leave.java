package dev.unhurry.availability;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time that somebody has off, on the clocks of their own zone: whole days or parts of them.
 *
 * <p>An end at midnight is one of whole days, and a shift goes with the day on which it starts:
 * whoever has Tuesday off works Monday's night to its end and not Tuesday's. Any other end cuts the
 * shift in which it lies.
 *
 * @param back half-open: at this time sharp they are back
 * @param cover whom to ask in the meantime
 */
public record Leave(LocalDateTime from, LocalDateTime back, Optional<UserId> cover) {
  public Leave {
    if (!from.isBefore(back)) {
      throw new IllegalArgumentException("leave (" + from + " to " + back + ") must end later");
    }
  }

  /** Back on the last date: "until Friday". */
  public static Leave until(LocalDate first, LocalDate back) {
    return new Leave(first.atStartOfDay(), back.atStartOfDay(), Optional.empty());
  }

  /** Back on the day after the last date: "through Friday". */
  public static Leave through(LocalDate first, LocalDate last) {
    return until(first, last.plusDays(1));
  }

  /** Part of a day, to midnight if the end is not later than the start: "Tue to 13:00". */
  public static Leave on(LocalDate day, LocalTime from, LocalTime to) {
    LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
    return new Leave(day.atTime(from), last.atTime(to), Optional.empty());
  }

  public Leave coveredBy(UserId colleague) {
    return new Leave(from, back, Optional.of(colleague));
  }

  /** What it leaves of a stretch of the shift that starts on a day. */
  Stream<Interval> leftOf(Interval work, LocalDate day, WallClock clock) {
    return Interval.between(start(day, clock), end(day, clock))
        .map(work::without)
        .orElseGet(() -> Stream.of(work));
  }

  private Instant start(LocalDate day, WallClock clock) {
    if (!isMidnight(from)) {
      return clock.momentOf(from);
    }
    return day.isBefore(from.toLocalDate()) ? Instant.MAX : Instant.MIN;
  }

  private Instant end(LocalDate day, WallClock clock) {
    if (!isMidnight(back)) {
      return clock.momentOf(back);
    }
    return day.isBefore(back.toLocalDate()) ? Instant.MAX : Instant.MIN;
  }

  private static boolean isMidnight(LocalDateTime local) {
    return local.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
