package dev.unhurry.reading;

import java.util.List;

/**
 * Reads a burst: the first rule that holds decides, and without one it is left alone.
 *
 * <p>Pure and deterministic; one reader serves all threads.
 */
public final class Reader {
  private static final String SILENT = "nothing in it asks for anything";

  private final Phrases phrases = new Phrases(Vocabulary.english());
  private final List<Rule> rules = new Rules(phrases).inOrder();

  public Reading read(Passage passage) {
    Parsed burst = Parsed.of(passage, phrases);
    return rules.stream()
        .filter(rule -> rule.holds().test(burst))
        .findFirst()
        .map(rule -> new Reading(rule.verdict(), rule.name(), burst.addressees()))
        .orElseGet(() -> new Reading(Verdict.OTHER, SILENT, burst.addressees()));
  }
}
