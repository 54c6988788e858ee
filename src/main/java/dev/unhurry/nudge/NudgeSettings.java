package dev.unhurry.nudge;

import java.time.Duration;

/**
 * How nudging is set.
 *
 * @param grace how long a ping waits for the rest of it, in elapsed time
 */
public record NudgeSettings(Duration grace) {
  public static final NudgeSettings DEFAULTS = new NudgeSettings(Duration.ofMinutes(2));

  public NudgeSettings {
    if (grace.isNegative() || grace.isZero()) {
      throw new IllegalArgumentException("grace (" + grace + ") must be positive");
    }
  }
}
