package dev.unhurry.stories;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again until something holds; for what happens in another process or after an answer. */
final class Waiting {
  private Waiting() {}

  static void until(String what, Duration atMost, BooleanSupplier holds) {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - start > atMost.toNanos()) {
        throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
      }
      Thread.onSpinWait();
    }
  }
}
