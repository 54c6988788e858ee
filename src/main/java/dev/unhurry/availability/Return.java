package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a leave ends that takes at least one whole working day.
 *
 * @param end of the leave, on their own clocks
 * @param back when they next work
 */
public record Return(Instant from, LocalDateTime end, Instant back) {
  /** Who does not work for longer before somebody is back is not asked about it. */
  private static final int MOST_DAYS_BEFORE = 7;

  /** Those after a moment; of leaves without work between them, the last. */
  public static List<Return> after(WorkingTime theirs, Instant moment) {
    List<Return> returns =
        theirs.absences().leave().stream()
            .filter(leave -> takesAWholeDay(leave, theirs))
            .flatMap(leave -> of(leave, theirs).stream())
            .filter(one -> one.back.isAfter(moment))
            .toList();
    return returns.stream()
        .filter(one -> returns.stream().noneMatch(one::isContinuedBy))
        .distinct()
        .toList();
  }

  private static Optional<Return> of(Leave leave, WorkingTime theirs) {
    return theirs
        .nextWorking(at(leave.back(), theirs))
        .map(back -> new Return(at(leave.from(), theirs), leave.back(), back));
  }

  private static Instant at(LocalDateTime local, WorkingTime theirs) {
    return theirs.at(local.toLocalDate(), local.toLocalTime());
  }

  private static boolean takesAWholeDay(Leave leave, WorkingTime theirs) {
    WorkingTime otherwise = theirs.onLeave(List.of());
    return Stream.iterate(
            leave.from().toLocalDate(),
            day -> !day.isAfter(leave.back().toLocalDate()),
            day -> day.plusDays(1))
        .anyMatch(day -> otherwise.worksOn(day) && !theirs.worksOn(day));
  }

  private boolean isContinuedBy(Return other) {
    return other.back.equals(back)
        && (other.end.isAfter(end) || (other.end.equals(end) && other.from.isBefore(from)));
  }

  /**
   * When somebody else is told a day before: 24 hours before, or when they work next; where that is
   * too late, as many days earlier as it takes, but never before the leave has begun. They may work
   * on Friday and find the other back on Monday.
   */
  public Optional<Instant> dayBefore(WorkingTime others) {
    return IntStream.rangeClosed(1, MOST_DAYS_BEFORE)
        .mapToObj(days -> back.minus(Duration.ofDays(days)))
        .flatMap(at -> others.nextTelling(at).stream())
        .filter(at -> at.isBefore(back) && !at.isBefore(from))
        .findFirst();
  }
}
