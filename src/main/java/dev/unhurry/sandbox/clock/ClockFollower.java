package dev.unhurry.sandbox.clock;

import java.time.Instant;
import java.util.Optional;

/** Somebody who has things to do at certain instants. */
@FunctionalInterface
public interface ClockFollower {
  /** Handles everything due up to now and returns when the next thing is due. */
  Optional<Instant> settle(Instant now);
}
