package dev.unhurry.urgency.form;

import java.util.Locale;

/** A field of the form with a channel's rules; its block has this id. */
public enum Field {
  MODE("Mode: what I do here"),
  LEVEL("Level: when I give a hint"),
  COURTESIES("Other hints"),
  EVERYBODY("Requests to nobody in particular"),
  /** Only where something fell silent. */
  AGAIN("What I no longer say here"),
  /** Only where there is more than the form for a question. */
  OFFERED("Forms offered here"),
  OWN_TITLE("This channel's own form: its name"),
  OWN_LINES("What it asks"),
  WORDS("Words that make a request urgent"),
  URGENT_WITHIN("Urgent: an answer within"),
  URGENT_CLOCK("Urgent: which hours count"),
  STANDARD_WITHIN("Everything else: an answer within"),
  STANDARD_CLOCK("Everything else: which hours count"),
  HOURS("Days and hours"),
  DAYS("Days"),
  FROM("From"),
  TO("To"),
  ZONE("Time zone"),
  STATUS("Status"),
  QUESTIONS("Questions"),
  PROMPT_DAY("I ask on"),
  PROMPT_TIME("I ask at"),
  DEADLINE_DAY("The digest comes on"),
  DEADLINE_TIME("The digest comes at"),
  DIGEST("Where the digest goes"),
  PICKED("Who takes part"),
  KEEPERS("Who else may");

  /** The choice of {@link #HOURS} and {@link #STATUS} that makes what stands below count. */
  static final String OWN = "own";

  /** What is sent where the box of {@link #EVERYBODY} is ticked. */
  static final String TICKED = "ticked";

  /** The other choice of these. */
  static final String NONE = "none";

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** What stands above it. */
  public String label() {
    return label;
  }

  /** Whether the form shows it only where there is something to choose. */
  public boolean isSometimes() {
    return this == AGAIN || this == OFFERED;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
