package dev.unhurry.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What takes working time away from somebody. A shift goes with the day on which it starts. */
public record Absences(List<Leave> leave, Holidays holidays) {
  public static final Absences NONE = new Absences(List.of(), Holidays.NONE);

  public Absences {
    leave = List.copyOf(leave);
  }

  public Absences onLeave(List<Leave> other) {
    return new Absences(other, holidays);
  }

  /** What is left of the shift that starts on a day, in order and apart. */
  Stream<Interval> leftOf(Interval shift, LocalDate day, WallClock clock) {
    Stream<Interval> left = holidays.on(day).isPresent() ? Stream.empty() : Stream.of(shift);
    for (Leave taken : leave) {
      left = left.flatMap(work -> taken.leftOf(work, day, clock));
    }
    return left;
  }
}
