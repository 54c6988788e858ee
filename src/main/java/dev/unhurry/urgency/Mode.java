package dev.unhurry.urgency;

/** How much the bot does in a channel. */
public enum Mode {
  /** Nothing. */
  OFF,
  /** Counts what it would do; opens and says nothing. Every channel starts here. */
  OBSERVE,
  /** Nudges and requests. */
  PRIVATE,
  /** The same and public hints. */
  ON;

  public boolean speaks() {
    return this == PRIVATE || this == ON;
  }
}
