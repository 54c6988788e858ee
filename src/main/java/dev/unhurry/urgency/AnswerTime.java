package dev.unhurry.urgency;

import dev.unhurry.availability.Counting;
import java.time.Duration;

/** How long an answer may take, and which hours count. */
public record AnswerTime(Duration within, Counting counting) {
  /** How long a request without a clock is followed, in elapsed time. */
  public static final AnswerTime WHENEVER = new AnswerTime(Duration.ofDays(30), Counting.WALL);

  public AnswerTime {
    if (within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException("answer time (" + within + ") must be positive");
    }
  }
}
