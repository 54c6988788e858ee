package dev.unhurry.availability.spoken;

/** Why it is not clear at which times somebody reads. */
public enum ReadsUnclear {
  /** Some word is not known. */
  WORDS,
  /** How often, or about when, but not at which times: "twice a day". */
  WHICH_TIMES,
  /** From one time to another: "9-12". */
  STRETCH,
  /** Other times on other days. */
  DAYS,
  /** More than {@link SpokenReads#MOST}. */
  TOO_MANY
}
