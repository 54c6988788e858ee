package dev.unhurry.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What takes working time away from somebody. A shift goes with the day on which it starts.
 *
 * @param holidays public holidays with their names
 */
public record Absences(List<Leave> leave, Map<LocalDate, String> holidays) {
  public static final Absences NONE = new Absences(List.of(), Map.of());

  public Absences {
    leave = List.copyOf(leave);
    holidays = Map.copyOf(holidays);
  }

  public Absences onLeave(List<Leave> other) {
    return new Absences(other, holidays);
  }

  /** What is left of the shift that starts on a day, in order and apart. */
  Stream<Interval> leftOf(Interval shift, LocalDate day, WallClock clock) {
    Stream<Interval> left = holidays.containsKey(day) ? Stream.empty() : Stream.of(shift);
    for (Leave taken : leave) {
      left = left.flatMap(work -> taken.leftOf(work, day, clock));
    }
    return left;
  }
}
