package dev.unhurry.availability.spoken;

import dev.unhurry.availability.Leave;
import dev.unhurry.chat.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What somebody said of being away. */
public sealed interface Away {
  /** They have time off. */
  record Off(Leave leave) implements Away {}

  /**
   * They want what they said before to end.
   *
   * @param orNext also what has not begun yet
   */
  record End(boolean orNext) implements Away {}

  /**
   * It cannot be taken.
   *
   * @param readings the dates that one date in it can be
   */
  record Refused(Why why, List<LocalDate> readings) implements Away {
    public Refused {
      readings = List.copyOf(readings);
    }

    static Refused of(Why why) {
      return new Refused(why, List.of());
    }
  }

  /** Why it cannot. */
  enum Why {
    NOT_UNDERSTOOD,
    TWO_DATES,
    SEVERAL_COVERS,
    PAST,
    BACK_BEFORE_GONE,
    TOO_LONG,
    TOO_FAR
  }

  default <T> T match(Function<Off, T> off, Function<End, T> end, Function<Refused, T> refused) {
    if (this instanceof Off leave) {
      return off.apply(leave);
    }
    return this instanceof End ended ? end.apply(ended) : refused.apply((Refused) this);
  }

  /** Leave that is neither over nor endless; of what has begun, the rest. */
  static Away of(
      LocalDateTime from, LocalDateTime back, Optional<UserId> cover, LocalDateTime now) {
    LocalDateTime start = from.isBefore(now) ? now : from;
    if (!back.isAfter(now)) {
      return Refused.of(Why.PAST);
    }
    if (!back.isAfter(start)) {
      return Refused.of(Why.BACK_BEFORE_GONE);
    }
    if (back.isAfter(start.plusYears(1))) {
      return Refused.of(Why.TOO_LONG);
    }
    return start.isAfter(now.plusYears(1))
        ? Refused.of(Why.TOO_FAR)
        : new Off(new Leave(start, back, cover));
  }
}
