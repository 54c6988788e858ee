package dev.unhurry.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a burst: the first rule that holds decides, and where none does it is left alone.
 *
 * <p>Pure and deterministic; one reader serves all threads.
 */
public final class Reader {
  private static final Rule SILENT = new Rule("asks for nothing", Verdict.OTHER, burst -> true);

  private final Phrases phrases = new Phrases(Vocabulary.english());
  private final List<Rule> rules = inOrder(phrases);

  private static List<Rule> inOrder(Phrases phrases) {
    Pings pings = new Pings(phrases);
    return Stream.of(
            pings.rules(),
            new ThinAsks(phrases, pings).rules(),
            new Asks(phrases).rules(),
            List.of(SILENT))
        .flatMap(List::stream)
        .toList();
  }

  public Reading read(Passage passage) {
    Parsed burst = Parsed.of(passage, phrases);
    Rule decisive =
        rules.stream().filter(rule -> rule.holds().test(burst)).findFirst().orElse(SILENT);
    return new Reading(decisive.verdict(), decisive.name(), burst.addressees());
  }
}
