package dev.unhurry.urgency;

import dev.unhurry.availability.Counting;
import java.time.Duration;

/** How long an answer may take, and which hours count. */
public record AnswerTime(Duration within, Counting counting) {
  public AnswerTime {
    if (within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException("answer time (" + within + ") must be positive");
    }
  }
}
