package dev.unhurry.reading;

import java.util.List;

/** Knows the few forms of asks of which one thing is surely missing. */
final class ThinAsks {
  private static final int MOST_WORDS = 25;

  /** Each is a section of the vocabulary and the name of a rule. */
  private static final List<String> LACKS =
      List.of(
          "asks for a review without saying of what",
          "says that it does not work and no more",
          "asks for news without saying of what",
          "asks for ideas without saying on what",
          "asks how to mend what it does not show");

  private final Phrases phrases;
  private final Pings pings;

  ThinAsks(Phrases phrases, Pings pings) {
    this.phrases = phrases;
    this.pings = pings;
  }

  List<Rule> rules() {
    return LACKS.stream()
        .map(lack -> new Rule(lack, Verdict.THIN, burst -> lacks(lack, burst)))
        .toList();
  }

  /** What stood before may hold what is missing, so only an opening is thin. */
  private boolean lacks(String lack, Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.before().isEmpty()
        && burst.any(clause -> phrases.says(lack, clause))
        && burst.all(clause -> pings.isEmpty(clause) || saysALack(clause));
  }

  private boolean saysALack(Clause clause) {
    return LACKS.stream().anyMatch(lack -> phrases.says(lack, clause));
  }
}
