package dev.unhurry.duty;

import java.time.Instant;

/** A room that made a promise and is asked when it is due. */
public interface Keeper {
  /** What is to be done about it now. May be asked again for the same duty. */
  Outcome due(Duty duty, Instant now);

  /**
   * Slack has it, or has a whisper that cannot be looked for perhaps; the diary does not say so
   * yet. May be called twice, and after {@link #due} said something else: whatever it does must be
   * harmless twice.
   */
  default void said(Duty duty, Instant now) {}
}
