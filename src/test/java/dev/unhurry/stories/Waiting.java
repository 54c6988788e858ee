package dev.unhurry.stories;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again until something holds; for what happens in another process or after an answer. */
final class Waiting {
  /** Leaves the processor to what is waited for. */
  private static final long PAUSE_NANOS = 10_000_000;

  private Waiting() {}

  static void until(String what, Duration atMost, BooleanSupplier holds) {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - start > atMost.toNanos()) {
        throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
