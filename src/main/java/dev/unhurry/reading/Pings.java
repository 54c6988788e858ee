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
  private static final String ASKS_WHO_KNOWS = "asks who knows a topic";
  private static final String ASKS_WHO_HAS = "asks who has done a thing";

  /** Each is a section of the vocabulary and the name of a rule. */
  static final List<String> CALLS =
      List.of(
          "asks whether somebody is there",
          "calls for attention and nothing else",
          "announces a question without asking it",
          "asks for a moment",
          ASKS_FOR_HELP,
          ASKS_WHO_KNOWS,
          ASKS_WHO_HAS);

  private final Phrases phrases;
  private final List<Section> calls;
  private final Section pleas;
  private final Section offers;
  private final List<Section> polls;
  private final Section listed;
  private final Section occasion;
  private final List<Rule> rules;

  Pings(Phrases phrases) {
    this.phrases = phrases;
    this.calls = phrases.sections(CALLS);
    this.pleas = phrases.section(ASKS_FOR_HELP);
    this.offers = phrases.section("offers help");
    this.polls = phrases.sections(List.of(ASKS_WHO_KNOWS, ASKS_WHO_HAS));
    this.listed = phrases.section("goes on with a list");
    this.occasion = phrases.section("says why it looks for somebody");
    this.rules = inOrder();
  }

  private List<Rule> inOrder() {
    List<Rule> inOrder = new ArrayList<>();
    inOrder.add(Rule.other("offers help", this::offers));
    inOrder.add(Rule.ping("mentions somebody and says nothing", this::mentionsOnly));
    inOrder.add(Rule.ping("greets and says nothing else", this::greetsOnly));
    for (String call : CALLS) {
      Section section = phrases.section(call);
      inOrder.add(Rule.ping(call, burst -> calls(section, burst)));
    }
    inOrder.add(Rule.other("calls once more after what was said", this::callsOnceMore));
    return List.copyOf(inOrder);
  }

  List<Rule> rules() {
    return rules;
  }

  /** Whether the clause carries nothing that could be answered. */
  boolean isEmpty(Clause clause) {
    return phrases.isSocial(clause) || calls(clause);
  }

  boolean calls(Clause clause) {
    return Phrases.saysAny(calls, clause);
  }

  /**
   * "Does anyone know PHP, Guzzle and the API?" is one poll of three clauses, and "I have an issue
   * with it that I cannot find" after a poll only says why it is held.
   */
  private boolean allEmpty(Parsed burst) {
    boolean polled = false;
    boolean listing = false;
    for (Clause clause : burst.clauses()) {
      boolean poll = Phrases.saysAny(polls, clause);
      listing = poll || (listing && clause.says(listed));
      if (!listing && !isEmpty(clause) && !(polled && isOccasion(clause))) {
        return false;
      }
      polled |= poll;
    }
    return true;
  }

  private boolean isOccasion(Clause clause) {
    return !clause.asked() && clause.leads(occasion);
  }

  private boolean offers(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.any(clause -> clause.asked() && clause.leads(offers));
  }

  private boolean mentionsOnly(Parsed burst) {
    return burst.before().isEmpty()
        && burst.clauses().isEmpty()
        && burst.parts().stream().anyMatch(Part::isMention)
        && burst.parts().stream().allMatch(Pings::saysNothing);
  }

  /** An arrow or a plus beside a name points at something; white space and stops do not. */
  private static boolean saysNothing(Part part) {
    return part.isMention()
        || part.kind() == Kind.BREAK
        || (part.kind() == Kind.EMOJI && part.text().contains("wave"))
        || (part.kind() == Kind.TEXT
            && part.text().chars().allMatch(c -> " \t@.,:;!?".indexOf(c) >= 0 || isLetter(c)));
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c);
  }

  private boolean greetsOnly(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.any(clause -> phrases.greetsOne(clause) || asksAfterOne(clause, burst))
        && burst.all(clause -> phrases.greetsOne(clause) || isPoliteTo(clause, burst))
        && (burst.before().isEmpty() || breaksIn(burst));
  }

  /** "Good morning" is polite where somebody is greeted; to a room it is all that is meant. */
  private boolean isPoliteTo(Clause clause, Parsed burst) {
    return phrases.isPolite(clause) || (burst.has(Kind.PERSON) && phrases.greetsARoom(clause));
  }

  private boolean asksAfterOne(Clause clause, Parsed burst) {
    return burst.has(Kind.PERSON) && phrases.asksAfter(clause);
  }

  /** Into others' talk; but hellos come in rounds, and one after a question may be an answer. */
  private boolean breaksIn(Parsed burst) {
    return !burst.any(phrases::greetsByName)
        && burst.before().stream().noneMatch(this::saidMore)
        && burst.before().stream()
            .filter(earlier -> !earlier.sameAuthor())
            .noneMatch(earlier -> read(earlier).all(phrases::isSocial));
  }

  private boolean calls(Section call, Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && burst.anySays(call)
        && allEmpty(burst)
        && burst.before().stream().noneMatch(this::saidMore);
  }

  /** A plea for help after one's own words is an ask: its matter is known. */
  private boolean callsOnceMore(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS) && allEmpty(burst) && !burst.anySays(pleas);
  }

  /** Whether its author said something just before that it may be about. */
  boolean followsMore(Parsed burst) {
    return burst.before().stream().anyMatch(this::saidMore);
  }

  private boolean saidMore(Earlier earlier) {
    return earlier.sameAuthor() && !allEmpty(read(earlier));
  }

  private Parsed read(Earlier earlier) {
    return Parsed.of(new Passage(earlier.text(), List.of()), phrases);
  }
}
