package dev.unhurry.availability.spoken;

/** Why it is not clear when somebody wants to focus. */
public enum FocusUnclear {
  /** Some word is not known. */
  WORDS,
  /** It is over already. */
  OVER,
  /** Longer than {@link FocusTimes#LONGEST}. */
  TOO_LONG,
  /** On more than one day. */
  REPEATED
}
