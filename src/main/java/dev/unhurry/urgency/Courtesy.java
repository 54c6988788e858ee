package dev.unhurry.urgency;

/** A hint that a channel may want beside those about full context; off until it says so. */
public enum Courtesy {
  /** "Can we hop on a call?" gets what can be done in writing instead. */
  MEETING,
  /** Whoever pings somebody who is off hears when they are back. */
  AWAY
}
