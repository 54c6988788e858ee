package dev.unhurry.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a burst: the first rule that holds decides, and where none does it is left alone.
 *
 * <p>Pure and deterministic; one reader serves all threads.
 */
public final class Reader {
  private static final Rule SILENT = Rule.other("asks for nothing", burst -> true);

  private final Phrases english = new Phrases(Vocabulary.of("english"));
  private final Pings pings = new Pings(english);
  private final Tongues tongues = new Tongues(english);
  private final List<Rule> asks = asks(english, pings);
  private final Gaps gaps = new Gaps(english);
  private final Meetings meetings = new Meetings(english);

  private static List<Rule> asks(Phrases english, Pings pings) {
    Asks asks = new Asks(english);
    return Stream.of(
            List.of(new Wanting(english, pings).rule()),
            new ThinAsks(english, pings, asks).rules(),
            asks.rules())
        .flatMap(List::stream)
        .toList();
  }

  public Reading read(Passage passage) {
    Parsed burst = Parsed.of(passage, english);
    Rule rule = decisive(burst);
    Optional<String> deadline =
        rule.verdict() == Verdict.OTHER ? Optional.empty() : gaps.deadline(burst);
    return new Reading(
        rule.ruling(),
        burst.addressed(),
        gaps.in(burst, rule),
        deadline,
        meetings.proposedIn(burst));
  }

  /** Every ruling that may earn a hint, in the order in which its rule is tried. */
  public List<Ruling> hinting() {
    return Stream.of(pings.rules(), tongues.rules(), asks)
        .flatMap(List::stream)
        .map(Rule::ruling)
        .filter(Ruling::mayEarnAHint)
        .toList();
  }

  /** The sentence on a rule that may earn a hint, by its name as in {@link Reading#rule}. */
  public Optional<String> why(String rule) {
    return hinting().stream()
        .filter(ruling -> ruling.rule().equals(rule))
        .findFirst()
        .map(Ruling::why);
  }

  private Rule decisive(Parsed burst) {
    return first(pings.rules(), burst)
        .or(() -> tongues.read(burst))
        .or(() -> first(asks, burst))
        .orElse(SILENT);
  }

  static Optional<Rule> first(List<Rule> rules, Parsed burst) {
    for (Rule rule : rules) {
      if (rule.holds().test(burst)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
