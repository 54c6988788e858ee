package dev.unhurry.sandbox.views;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Trigger ids: each is good for one use within three seconds of real time. */
public final class Triggers {
  private static final long LIFE = Duration.ofSeconds(3).toNanos();

  /**
   * What came of using a trigger.
   *
   * @param user whose trigger it was; empty where it could not be used
   * @param viewId the view it was given out in; empty outside of one
   * @param error Slack's word for why it could not be used; empty where it could
   */
  public record Exchange(String user, String viewId, String error) {}

  private record Issued(String user, String viewId, long born) {}

  private final LongSupplier nanos;
  private final AtomicLong serial = new AtomicLong();
  private final Map<String, Issued> fresh = new ConcurrentHashMap<>();

  public Triggers(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** A new trigger for what this person just did; the view is empty outside of one. */
  public String issue(String user, String viewId) {
    String id = "13345224609.%d.local%06x".formatted(serial.incrementAndGet(), serial.get());
    fresh.put(id, new Issued(user, viewId, nanos.getAsLong()));
    return id;
  }

  /** Uses a trigger up. */
  public Exchange exchange(String id) {
    if (!id.matches("\\d+\\.\\d+\\.local[0-9a-f]+")) {
      return failed("invalid_trigger_id");
    }
    Issued found = fresh.remove(id);
    if (found == null) {
      long number = Long.parseLong(id.split("\\.", -1)[1]);
      return failed(number <= serial.get() ? "exchanged_trigger_id" : "invalid_trigger_id");
    }
    if (nanos.getAsLong() - found.born() > LIFE) {
      fresh.put(id, found);
      return failed("expired_trigger_id");
    }
    return new Exchange(found.user(), found.viewId(), "");
  }

  private static Exchange failed(String error) {
    return new Exchange("", "", error);
  }
}
