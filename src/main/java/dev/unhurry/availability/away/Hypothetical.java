package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Somebody's working time if their leave were another. */
final class Hypothetical {
  private Hypothetical() {}

  static WorkingTime onLeave(WorkingTime time, List<Leave> leave) {
    return new WorkingTime(
        time.hours(), time.zone(), time.absences().onLeave(leave), time.attention());
  }

  /** Whether they would work in that time without it. */
  static boolean takesWork(WorkingTime time, Leave leave) {
    return !worked(time, List.of(), leave).equals(worked(time, List.of(leave), leave));
  }

  /**
   * The same from midnight on where that takes no more work away: of a day on which nothing is done
   * yet, the whole is meant, and it is said more simply.
   */
  static Leave wholeDays(WorkingTime time, Leave leave) {
    Leave whole = new Leave(leave.from().toLocalDate().atStartOfDay(), leave.back(), leave.cover());
    boolean isSame =
        worked(time, List.of(whole), whole).equals(worked(time, List.of(leave), whole));
    return isSame ? whole : leave;
  }

  /** A shift past midnight of the day before, and of the last day, is looked at too. */
  private static Duration worked(WorkingTime time, List<Leave> taken, Leave span) {
    return onLeave(time, taken)
        .workedBetween(
            start(time, span.from().toLocalDate().minusDays(1)),
            start(time, span.back().toLocalDate().plusDays(2)));
  }

  private static Instant start(WorkingTime time, LocalDate day) {
    return time.at(day, LocalTime.MIDNIGHT);
  }
}
