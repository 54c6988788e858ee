package dev.unhurry.reading;

/** Knows who wants to speak live: "can we hop on a call?", "quick huddle?". */
final class Meetings {
  private final Section proposal;
  private final Section name;
  private final int live;

  Meetings(Phrases phrases) {
    this.proposal = phrases.section("proposes a meeting");
    this.live = phrases.set("@live");
    this.name = phrases.section("names a meeting");
  }

  /** Not "what time is the call?" or "join us at the call": those meetings stand already. */
  boolean proposedIn(Parsed burst) {
    return burst.any(this::proposes);
  }

  private boolean proposes(Clause clause) {
    return speaksOfIt(clause)
        && (clause.leads(proposal)
            || clause.says(proposal)
            || (clause.asked() && clause.leads(name)));
  }

  /** Most clauses hold no word of it and need no search. */
  private boolean speaksOfIt(Clause clause) {
    for (Word word : clause.words()) {
      if (word.isIn(live)) {
        return true;
      }
    }
    return false;
  }
}
