package dev.unhurry.reading;

/**
 * How a rule reads a burst, for a rule keeper who asks.
 *
 * @param rule the rule's name, in words an admin can read after "it"
 */
public record Ruling(String rule, Verdict verdict) {
  /** A sentence: "Read as a ping, because it greets and says nothing else." */
  public String why() {
    return "Read as " + verdict.inWords() + ", because it " + rule + ".";
  }

  /** Whether a hint may follow at some level. */
  boolean mayEarnAHint() {
    return verdict == Verdict.PING || verdict == Verdict.THIN;
  }
}
