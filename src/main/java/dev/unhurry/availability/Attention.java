package dev.unhurry.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When in their working time somebody reads messages and when they want none.
 *
 * @param windows the times at which they read, on every working day; none for at any time
 */
public record Attention(List<LocalTime> windows, List<Focus> focus) {
  public static final Attention ALWAYS = new Attention(List.of(), List.of());

  public Attention {
    windows = windows.stream().distinct().sorted().toList();
    focus = List.copyOf(focus);
  }

  Attention withoutFocus() {
    return new Attention(windows, List.of());
  }

  /** The working time in which messages are not held. */
  WorkCalendar free(WorkCalendar working) {
    return new WorkCalendar(working.clock(), day -> free(working, day).toList());
  }

  private Stream<Interval> free(WorkCalendar working, LocalDate day) {
    Stream<Interval> left = working.shiftsOn().apply(day).stream();
    for (Interval held : held(working.clock())) {
      left = left.flatMap(work -> work.without(held));
    }
    return left;
  }

  /**
   * The first response window at or after a moment that lies in working time. One that begins in
   * focus is held to its end; where work has ended by then, it is the next one.
   */
  Optional<Instant> nextWindow(Instant moment, WorkCalendar working) {
    List<Interval> held = held(working.clock());
    // A window of an earlier day may be held until this one.
    LocalDate first = working.clock().dateOf(moment).minusDays(1L + held.size());
    return first
        .datesUntil(working.lastSearched(moment).plusDays(1))
        .filter(working.clock()::shows)
        .flatMap(day -> windows.stream().map(day::atTime))
        .map(working.clock()::momentOf)
        .filter(window -> !heldUntil(window, held).isBefore(moment))
        .filter(working::isWorking)
        .map(window -> heldUntil(window, held))
        .filter(working::isWorking)
        .findFirst();
  }

  /** The end of the focus in which the moment lies, and of one that follows at once. */
  private static Instant heldUntil(Instant moment, List<Interval> held) {
    return held.stream()
        .filter(focus -> focus.contains(moment))
        .findFirst()
        .map(focus -> heldUntil(focus.end(), held))
        .orElse(moment);
  }

  private List<Interval> held(WallClock clock) {
    return focus.stream()
        .flatMap(one -> clock.span(one.day(), one.from(), one.to()).stream())
        .toList();
  }
}
