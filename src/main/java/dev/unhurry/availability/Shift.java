package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;

/** A stretch of working time. Half-open: at {@code closes} sharp it is over. */
record Shift(Instant opens, Instant closes) {
  Shift {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException(
          "shift (" + opens + " to " + closes + ") must close after it opens");
    }
  }

  /** The moment itself, or the opening where that is later. */
  Instant from(Instant moment) {
    return moment.isBefore(opens) ? opens : moment;
  }

  /** What is left of it, in elapsed time. */
  Duration leftFrom(Instant moment) {
    return Duration.between(from(moment), closes);
  }
}
