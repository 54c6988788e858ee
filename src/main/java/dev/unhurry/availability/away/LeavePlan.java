package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import dev.unhurry.chat.UserId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's leave, past and planned.
 *
 * <p>What overlaps or follows at once is one leave, unless another person covers it: then both
 * stand beside each other, because each cover is asked for their own days.
 *
 * @param now on their own clocks
 */
record LeavePlan(List<Leave> all, LocalDateTime now) {
  /** More than that is a mistake, or a calendar. */
  static final int MOST = 20;

  LeavePlan {
    all = List.copyOf(all);
  }

  /** What is not over, in order. */
  List<Leave> planned() {
    return all.stream()
        .filter(leave -> leave.back().isAfter(now))
        .sorted(Comparator.comparing(Leave::from).thenComparing(Leave::back))
        .toList();
  }

  /** What has begun and is not over. */
  List<Leave> running() {
    return planned().stream().filter(this::isRunning).toList();
  }

  boolean isRunning(Leave leave) {
    return !leave.from().isAfter(now) && leave.back().isAfter(now);
  }

  boolean isFull() {
    return planned().size() > MOST;
  }

  LeavePlan with(Leave added) {
    Leave whole = added;
    List<Leave> others = new ArrayList<>();
    // In order, so that one that joins can make the next one join.
    for (Leave held : inOrder()) {
      if (joins(held, whole)) {
        whole = joined(held, whole);
      } else {
        others.add(held);
      }
    }
    others.add(whole);
    return new LeavePlan(others, now);
  }

  private List<Leave> inOrder() {
    return all.stream().sorted(Comparator.comparing(Leave::from)).toList();
  }

  private boolean joins(Leave held, Leave other) {
    boolean meet = !held.from().isAfter(other.back()) && !other.from().isAfter(held.back());
    boolean oneCover =
        held.cover().isEmpty() || other.cover().isEmpty() || held.cover().equals(other.cover());
    return meet && oneCover && held.back().isAfter(now);
  }

  private static Leave joined(Leave one, Leave other) {
    LocalDateTime from = one.from().isBefore(other.from()) ? one.from() : other.from();
    LocalDateTime back = one.back().isAfter(other.back()) ? one.back() : other.back();
    Optional<UserId> cover = other.cover().or(one::cover);
    return new Leave(from, back, cover);
  }

  /** Of what has begun, the part that is past stays: what was asked in it counts around it. */
  LeavePlan without(List<Leave> ended) {
    return new LeavePlan(
        all.stream()
            .flatMap(leave -> ended.contains(leave) ? past(leave) : Stream.of(leave))
            .toList(),
        now);
  }

  private Stream<Leave> past(Leave leave) {
    return leave.from().isBefore(now) && leave.back().isAfter(now)
        ? Stream.of(new Leave(leave.from(), now, leave.cover()))
        : Stream.empty();
  }

  /** The leave in which all of this lies. */
  Optional<Leave> holding(Leave part) {
    return all.stream()
        .filter(leave -> !leave.from().isAfter(part.from()) && !leave.back().isBefore(part.back()))
        .filter(leave -> part.cover().isEmpty() || leave.cover().equals(part.cover()))
        .findFirst();
  }

  /** What else is planned for some of that time. */
  List<Leave> beside(Leave leave) {
    return planned().stream()
        .filter(other -> !other.equals(leave))
        .filter(other -> other.from().isBefore(leave.back()))
        .filter(other -> leave.from().isBefore(other.back()))
        .toList();
  }
}
