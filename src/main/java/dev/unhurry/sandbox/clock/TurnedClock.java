package dev.unhurry.sandbox.clock;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still between turns. */
public final class TurnedClock implements InstantSource {
  private volatile Instant now;

  public TurnedClock(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant later) {
    now = later;
  }
}
