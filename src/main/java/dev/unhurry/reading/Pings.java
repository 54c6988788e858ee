package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import dev.unhurry.reading.Passage.Earlier;
import java.util.ArrayList;
import java.util.List;

/** Knows bursts that ask for attention, or announce an ask, and carry none. */
final class Pings {
  /** A ping is short; whoever wrote more words has said something. */
  private static final int MOST_WORDS = 40;

  private static final String ASKS_FOR_HELP = "asks for help without saying with what";
  private static final String OFFERS = "offers help";

  /** Each is a section of the vocabulary and the name of a rule. */
  private static final List<String> CALLS =
      List.of(
          "asks whether somebody is there",
          "calls for attention and nothing else",
          "announces a question without asking it",
          "asks for a moment",
          ASKS_FOR_HELP,
          "asks who knows a topic");

  private final Phrases phrases;

  Pings(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule(OFFERS, Verdict.OTHER, this::offers));
    rules.add(new Rule("mentions somebody and says nothing", Verdict.PING, this::mentionsOnly));
    rules.add(new Rule("a greeting and nothing else", Verdict.PING, this::greetsOnly));
    for (String call : CALLS) {
      rules.add(new Rule(call, Verdict.PING, burst -> calls(call, burst)));
    }
    rules.add(new Rule("calls once more after what it said", Verdict.OTHER, this::callsOnceMore));
    return rules;
  }

  /** Whether the clause carries nothing that could be answered. */
  boolean isEmpty(Clause clause) {
    return phrases.isSocial(clause) || CALLS.stream().anyMatch(call -> phrases.says(call, clause));
  }

  private boolean offers(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.any(clause -> clause.asked() && phrases.leads(OFFERS, clause));
  }

  private boolean mentionsOnly(Parsed burst) {
    return burst.before().isEmpty()
        && burst.has(Kind.PERSON)
        && burst.parts().stream().allMatch(Pings::saysNothing)
        && burst.clauses().isEmpty();
  }

  /** An arrow or a plus beside a name points at something; white space and stops do not. */
  private static boolean saysNothing(Part part) {
    return part.isMention()
        || part.kind() == Kind.BREAK
        || (part.kind() == Kind.TEXT
            && part.text().chars().allMatch(c -> " \t@.,:;!?".indexOf(c) >= 0 || isLetter(c)));
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** Where others are talking it may be a round of hellos, so it is left alone. */
  private boolean greetsOnly(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.before().isEmpty()
        && burst.any(phrases::greetsOne)
        && burst.all(clause -> phrases.greetsOne(clause) || phrases.isPolite(clause));
  }

  private boolean calls(String call, Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.any(clause -> phrases.says(call, clause))
        && burst.all(this::isEmpty)
        && burst.before().stream().noneMatch(this::saidMore);
  }

  /** A plea for help after one's own words is an ask: its matter is known. */
  private boolean callsOnceMore(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.all(this::isEmpty)
        && !burst.any(clause -> phrases.says(ASKS_FOR_HELP, clause));
  }

  private boolean saidMore(Earlier earlier) {
    return earlier.sameAuthor()
        && !Parsed.of(new Passage(earlier.text(), List.of()), phrases).all(this::isEmpty);
  }
}
