package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import dev.unhurry.reading.Passage.Earlier;
import java.util.ArrayList;
import java.util.List;

/** The rules in their order; the first that holds decides. */
final class Rules {
  /** A ping is short; whoever wrote more than this many words has said something. */
  private static final int MOST_WORDS_OF_A_PING = 40;

  private static final String HELP = "asks for help without saying with what";

  private static final List<String> LACKS =
      List.of(
          "asks for a review without saying of what",
          "says that it does not work and no more",
          "asks for news without saying of what",
          "asks for ideas without saying on what",
          "asks how to mend what it does not show");

  private static final List<String> CALLS =
      List.of(
          "asks whether somebody is there",
          "calls for attention and nothing else",
          "announces a question without asking it",
          "asks for a moment",
          HELP,
          "asks who knows a topic");

  private final Phrases phrases;

  Rules(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Rule> inOrder() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("mentions somebody and says nothing", Verdict.PING, this::bareMention));
    rules.add(new Rule("a greeting and nothing else", Verdict.PING, this::loneGreeting));
    for (String call : CALLS) {
      rules.add(new Rule(call, Verdict.PING, burst -> calls(call, burst)));
    }
    rules.add(
        new Rule(
            "calls for an answer to what its author just wrote", Verdict.OTHER, this::callsAgain));
    for (String lack : LACKS) {
      rules.add(new Rule(lack, Verdict.THIN, burst -> lacks(lack, burst)));
    }
    rules.add(new Rule("goes on with a conversation", Verdict.OTHER, this::continues));
    for (String ask : List.of("asks in a question's words", "asks for something to be done")) {
      rules.add(new Rule(ask, Verdict.ASK, burst -> any(ask, burst)));
    }
    rules.add(new Rule("asks it of the one it mentions", Verdict.ASK, this::asksTheMentioned));
    rules.add(new Rule("ends with a question mark", Verdict.ASK, this::asksWithAMark));
    rules.add(
        new Rule("tells of a problem", Verdict.ASK, b -> opens(b) && any("tells of a problem", b)));
    rules.add(
        new Rule(
            "says what it wants to do",
            Verdict.ASK,
            b -> greets(b) && any("says what it wants to do", b)));
    return List.copyOf(rules);
  }

  private boolean bareMention(Parsed burst) {
    return burst.clauses().isEmpty()
        && burst.has(Kind.PERSON)
        && burst.before().isEmpty()
        && burst.parts().stream().allMatch(p -> p.isMention() || p.text().length() < 12);
  }

  private boolean loneGreeting(Parsed burst) {
    return isShort(burst)
        && burst.before().isEmpty()
        && burst.clauses().stream().allMatch(phrases::isLoneGreeting);
  }

  private boolean calls(String call, Parsed burst) {
    return isShort(burst)
        && burst.clauses().stream().anyMatch(clause -> phrases.says(call, clause))
        && burst.clauses().stream().allMatch(this::isEmpty)
        && burst.before().stream().noneMatch(this::alreadySaidSomething);
  }

  private boolean callsAgain(Parsed burst) {
    return isShort(burst)
        && burst.clauses().stream().allMatch(this::isEmpty)
        && burst.clauses().stream().noneMatch(c -> phrases.says(HELP, c));
  }

  private boolean isShort(Parsed burst) {
    return !burst.clauses().isEmpty()
        && burst.length() <= MOST_WORDS_OF_A_PING
        && !burst.hasSubstance();
  }

  private boolean isEmpty(Clause clause) {
    return phrases.isSocial(clause) || CALLS.stream().anyMatch(call -> phrases.says(call, clause));
  }

  private boolean alreadySaidSomething(Earlier earlier) {
    if (!earlier.sameAuthor()) {
      return false;
    }
    Parsed said = Parsed.of(new Passage(earlier.text(), List.of()), phrases);
    return !said.clauses().stream().allMatch(this::isEmpty);
  }

  private boolean lacks(String lack, Parsed burst) {
    return isShort(burst)
        && burst.before().isEmpty()
        && burst.clauses().stream().anyMatch(clause -> phrases.says(lack, clause))
        && burst.clauses().stream()
            .allMatch(c -> isEmpty(c) || LACKS.stream().anyMatch(l -> phrases.says(l, c)));
  }

  private boolean continues(Parsed burst) {
    return !burst.before().isEmpty()
        && !burst.before().get(0).sameAuthor()
        && burst.length() <= MOST_WORDS_OF_A_PING
        && !opens(burst)
        && burst.clauses().stream().filter(Clause::asked).count() > 0
        && burst.clauses().stream()
            .filter(Clause::asked)
            .allMatch(
                c ->
                    phrases.leads("replies with a question", c)
                        || !phrases.leads("asks with a question's first word", c));
  }

  /** Whether it opens a conversation: nothing stood before, or it turns to somebody. */
  private boolean opens(Parsed burst) {
    return burst.before().isEmpty()
        || burst.has(Kind.PERSON)
        || burst.has(Kind.ROOM)
        || greets(burst);
  }

  private boolean greets(Parsed burst) {
    return !burst.clauses().isEmpty() && phrases.isSocial(burst.clauses().get(0));
  }

  private boolean asksTheMentioned(Parsed burst) {
    return burst.has(Kind.PERSON)
        && burst.length() <= MOST_WORDS_OF_A_PING
        && any("asks it of the one it mentions", burst);
  }

  private boolean asksWithAMark(Parsed burst) {
    return burst.clauses().stream()
        .filter(Clause::asked)
        .anyMatch(c -> opens(burst) || phrases.leads("asks with a question's first word", c));
  }

  private boolean any(String section, Parsed burst) {
    return burst.clauses().stream().anyMatch(clause -> phrases.leads(section, clause));
  }
}
