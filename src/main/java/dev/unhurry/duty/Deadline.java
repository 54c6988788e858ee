package dev.unhurry.duty;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when a claim may still be used to say something, on the monotonic clock.
 *
 * <p>Counted from before the claim was asked for, so it errs on the early side.
 */
record Deadline(LongSupplier nanos, long at) {
  /** The longest call to Slack (10 s) and what a busy machine may lose on top of it (5 s). */
  private static final Duration MARGIN = Duration.ofSeconds(15);

  static Deadline ofClaimAskedNow(LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + Diary.LEASE.minus(MARGIN).toNanos());
  }

  boolean passed() {
    return nanos.getAsLong() - at >= 0;
  }
}
