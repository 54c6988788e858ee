package dev.unhurry.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is turned by hand. */
public final class TurnedTime implements InstantSource {
  private volatile Instant now;

  public TurnedTime(Instant start) {
    now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Turns the clock on. */
  public void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** Turns the clock to this moment, forward or back. */
  public void turnTo(Instant moment) {
    now = moment;
  }
}
