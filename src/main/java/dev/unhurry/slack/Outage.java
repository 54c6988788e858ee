package dev.unhurry.slack;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells once that events cannot be written down, however many there are until it is over. */
final class Outage {
  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  /** Without a failure for so long it counts as over: most events need no write and succeed. */
  private static final long OVER = Duration.ofMinutes(1).toNanos();

  private final LongSupplier nanos;
  private final AtomicLong last;

  Outage(LongSupplier nanos) {
    this.nanos = nanos;
    this.last = new AtomicLong(nanos.getAsLong() - OVER);
  }

  /** Whether this failure is the first of an outage. */
  boolean failed(RuntimeException why) {
    long now = nanos.getAsLong();
    boolean first = now - last.getAndSet(now) >= OVER;
    if (first) {
      log.warn(
          "events cannot be written down ({}); Slack is asked to send them again",
          why.getClass().getSimpleName(),
          why);
    }
    return first;
  }
}
