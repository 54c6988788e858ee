package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.time.Instant;

/** Hears that somebody's own time has changed, so that what was counted in it is counted anew. */
@FunctionalInterface
public interface TimeChanges {
  /** Harmless twice; throws when the store cannot be reached. */
  void changed(Actor person, Instant now);
}
