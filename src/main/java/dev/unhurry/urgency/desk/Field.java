package dev.unhurry.urgency.desk;

import java.util.Locale;

/** A field of the form with a channel's rules; its block has this id. */
enum Field {
  MODE,
  LEVEL,
  WORDS,
  URGENT_WITHIN,
  URGENT_CLOCK,
  STANDARD_WITHIN,
  STANDARD_CLOCK,
  HOURS,
  DAYS,
  FROM,
  TO,
  ZONE,
  STATUS,
  QUESTIONS,
  PROMPT_DAY,
  PROMPT_TIME,
  DEADLINE_DAY,
  DEADLINE_TIME,
  DIGEST,
  PICKED,
  KEEPERS;

  /** The choice of {@link #HOURS} and {@link #STATUS} that makes what stands below count. */
  static final String OWN = "own";

  /** The other choice of these. */
  static final String NONE = "none";

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
