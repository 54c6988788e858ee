package dev.unhurry.scheduling;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When the tick was last seen, on monotonic time, and whether that is too long ago. */
final class Pulse {
  private final long patience;
  private final LongSupplier nanos;
  private volatile long seen;
  private volatile boolean running;

  Pulse(Duration patience, LongSupplier nanos) {
    this.patience = patience.toNanos();
    this.nanos = nanos;
    this.seen = nanos.getAsLong();
  }

  void began() {
    running = true;
    seen = nanos.getAsLong();
  }

  void ended() {
    seen = nanos.getAsLong();
    running = false;
  }

  /** Starts the waiting anew, after a cure. */
  void restart() {
    seen = nanos.getAsLong();
  }

  boolean isSilent() {
    return silent(running, seen, nanos.getAsLong(), patience);
  }

  /** A run that takes long is no silence. All in nanoseconds of a clock that may wrap around. */
  static boolean silent(boolean running, long seen, long now, long patience) {
    return !running && now - seen >= patience;
  }
}
