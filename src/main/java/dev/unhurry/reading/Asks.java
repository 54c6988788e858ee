package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import java.util.List;

/** Knows asks that can be answered, and replies that only look like one. */
final class Asks {
  /** In a longer burst a word of request or a mention is one thing among many. */
  private static final int FEW_WORDS = 40;

  /** Beyond this it is a letter to all, which pleads and tells of troubles in passing. */
  private static final int LETTER = 120;

  private static final String QUESTION = "asks a question";
  private static final String REQUEST = "asks for something to be done";
  private static final String OF_SOMEBODY = "asks something of the one it mentions";
  private static final String PROBLEM = "tells of a problem";
  private static final String PLAN = "says what it wants to do";
  private static final String FIRST_WORD = "begins like a question";
  private static final String INTRODUCTION = "introduces its author";
  private static final String REPLY = "replies with a question";

  private final Phrases phrases;

  Asks(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Rule> rules() {
    return List.of(
        new Rule("answers what it quotes", Verdict.OTHER, this::quotesFirst),
        new Rule("goes on with a conversation", Verdict.OTHER, this::goesOn),
        new Rule(QUESTION, Verdict.ASK, burst -> says(QUESTION, burst)),
        new Rule(REQUEST, Verdict.ASK, burst -> isNoLetter(burst) && says(REQUEST, burst)),
        new Rule(OF_SOMEBODY, Verdict.ASK, this::asksTheMentioned),
        new Rule("ends with a question mark", Verdict.ASK, this::endsWithAMark),
        new Rule(PROBLEM, Verdict.ASK, burst -> opens(burst) && isTold(PROBLEM, burst)),
        new Rule(PLAN, Verdict.ASK, burst -> greets(burst) && isTold(PLAN, burst)));
  }

  private static boolean isNoLetter(Parsed burst) {
    return burst.length() <= LETTER;
  }

  private boolean isTold(String section, Parsed burst) {
    return isNoLetter(burst) && says(section, burst) && !says(INTRODUCTION, burst);
  }

  private boolean quotesFirst(Parsed burst) {
    return !burst.parts().isEmpty()
        && burst.parts().get(0).kind() == Kind.QUOTE
        && !burst.has(Kind.PERSON);
  }

  /** Short questions back at whoever just spoke; one that turns to somebody new is not meant. */
  private boolean goesOn(Parsed burst) {
    return burst.followsSomebodyElse()
        && burst.length() <= FEW_WORDS
        && !opens(burst)
        && burst.any(Clause::asked)
        && burst.all(clause -> !clause.asked() || repliesOrIsAFragment(clause));
  }

  private boolean repliesOrIsAFragment(Clause clause) {
    return phrases.leads(REPLY, clause) || !phrases.leads(FIRST_WORD, clause);
  }

  private boolean asksTheMentioned(Parsed burst) {
    return burst.has(Kind.PERSON) && burst.length() <= FEW_WORDS && says(OF_SOMEBODY, burst);
  }

  /** A fragment with a mark is a question only where it opens a conversation. */
  private boolean endsWithAMark(Parsed burst) {
    return burst.any(
        clause -> clause.asked() && (opens(burst) || phrases.leads(FIRST_WORD, clause)));
  }

  /** Whether nothing stood before, or it turns to somebody. */
  private boolean opens(Parsed burst) {
    return burst.before().isEmpty()
        || burst.has(Kind.PERSON)
        || burst.has(Kind.ROOM)
        || greets(burst);
  }

  private boolean greets(Parsed burst) {
    return !burst.clauses().isEmpty() && phrases.isSocial(burst.clauses().get(0));
  }

  private boolean says(String section, Parsed burst) {
    return burst.any(clause -> phrases.leads(section, clause));
  }
}
