package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/** What both are asked about a moment and a duration. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas
enum Question {
  WALL(
      (time, at, span) -> time.add(at, span, Counting.WALL),
      (oracle, at, span) -> oracle.add(at, span, Counting.WALL)),
  WORKING_HOURS(
      (time, at, span) -> time.add(at, span, Counting.WORKING_HOURS),
      (oracle, at, span) -> oracle.add(at, span, Counting.WORKING_HOURS)),
  WORKING_DAYS(
      (time, at, span) -> time.add(at, span, Counting.WORKING_DAYS),
      (oracle, at, span) -> oracle.add(at, span, Counting.WORKING_DAYS)),
  ONCE_READ_HOURS(
      (time, at, span) -> time.addOnceRead(at, span, Counting.WORKING_HOURS),
      (oracle, at, span) -> oracle.addOnceRead(at, span, Counting.WORKING_HOURS)),
  ONCE_READ_DAYS(
      (time, at, span) -> time.addOnceRead(at, span, Counting.WORKING_DAYS),
      (oracle, at, span) -> oracle.addOnceRead(at, span, Counting.WORKING_DAYS)),
  IS_WORKING((time, at, span) -> time.isWorking(at), (oracle, at, span) -> oracle.isWorking(at)),
  MAY_BE_TOLD((time, at, span) -> time.mayBeTold(at), (oracle, at, span) -> oracle.mayBeTold(at)),
  CLOSING((time, at, span) -> time.closing(at), (oracle, at, span) -> oracle.closing(at)),
  NEXT_WORKING(
      (time, at, span) -> time.nextWorking(at), (oracle, at, span) -> oracle.nextWorking(at)),
  NEXT_TELLING(
      (time, at, span) -> time.nextTelling(at), (oracle, at, span) -> oracle.nextTelling(at)),
  NEXT_WINDOW((time, at, span) -> time.nextWindow(at), (oracle, at, span) -> oracle.nextWindow(at)),
  NEXT_LIST((time, at, span) -> time.nextList(at), (oracle, at, span) -> oracle.nextList(at)),
  WORKED(
      (time, at, span) -> time.workedBetween(at, at.plus(span)),
      (oracle, at, span) -> oracle.workedBetween(at, at.plus(span)));

  /** Answers out of somebody's working time, or out of minutes. */
  interface Answer<T> {
    Object of(T source, Instant at, Duration span);
  }

  final Answer<WorkingTime> told;
  final Answer<MinuteOracle> counted;

  Question(Answer<WorkingTime> told, Answer<MinuteOracle> counted) {
    this.told = told;
    this.counted = counted;
  }
}
