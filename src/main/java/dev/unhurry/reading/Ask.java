package dev.unhurry.reading;

/**
 * An ask that somebody may be expected to answer, as it was heard.
 *
 * @param burst ends with the message that completed it
 * @param reading of the burst
 */
public record Ask(Burst burst, Reading reading) {
  public Ask {
    if (!reading.isAsk()) {
      throw new IllegalArgumentException("reading (" + reading.rule() + ") must be an ask");
    }
  }

  public Addressed to() {
    return reading.addressed();
  }

  /** Whether it can be answered as it stands. */
  public boolean isWhole() {
    return reading.verdict() == Verdict.ASK;
  }
}
