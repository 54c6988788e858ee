package dev.unhurry.assess;

import dev.unhurry.reading.Verdict;

/** What is looked for among messages: all verdicts up to one. */
enum Sought {
  STRICT("nudge, strict", Verdict.PING),
  COACHING("nudge, coaching", Verdict.THIN),
  ASKING("somebody asks", Verdict.ASK);

  private final String inWords;
  private final Verdict last;

  Sought(String inWords, Verdict last) {
    this.inWords = inWords;
    this.last = last;
  }

  String inWords() {
    return inWords;
  }

  boolean holds(Verdict verdict) {
    return verdict.compareTo(last) <= 0;
  }
}
