package dev.unhurry.replay;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of a replay: it is turned, and only forward. */
final class PastTime implements InstantSource {
  private volatile Instant now;

  PastTime(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void turnTo(Instant moment) {
    if (moment.isAfter(now)) {
      now = moment;
    }
  }
}
