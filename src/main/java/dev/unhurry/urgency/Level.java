package dev.unhurry.urgency;

/** Which messages earn a nudge. */
public enum Level {
  /** Pings. */
  STRICT,
  /** Pings and thin asks. */
  COACHING
}
