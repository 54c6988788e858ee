package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import java.util.List;

/** Knows asks that can be answered, and what only looks like one. */
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

  private final Phrases phrases;
  private final Section question;
  private final Section request;
  private final Section ofSomebody;
  private final Section problem;
  private final Section plan;
  private final Section firstWord;
  private final Section introduction;
  private final Section reply;
  private final Section rhetoric;
  private final Section suggestion;
  private final Section takenBackBy;
  private final Section care;

  Asks(Phrases phrases) {
    this.phrases = phrases;
    this.question = phrases.section(QUESTION);
    this.request = phrases.section(REQUEST);
    this.ofSomebody = phrases.section(OF_SOMEBODY);
    this.problem = phrases.section(PROBLEM);
    this.plan = phrases.section(PLAN);
    this.firstWord = phrases.section("begins like a question");
    this.introduction = phrases.section("introduces its author");
    this.reply = phrases.section("replies with a question");
    this.rhetoric = phrases.section("asks as announcements do");
    this.suggestion = phrases.section("suggests something");
    this.care = phrases.section("says that somebody sees to it");
    this.takenBackBy = phrases.section("takes it back");
  }

  List<Rule> rules() {
    return List.of(
        Rule.other("answers what it quotes", this::quotesFirst),
        Rule.other("goes on with a conversation", this::goesOn),
        Rule.other("takes its question back", this::takesBack),
        Rule.ask(QUESTION, burst -> burst.any(clause -> asksAQuestion(clause, burst))),
        Rule.ask(REQUEST, burst -> isNoLetter(burst) && burst.anyLeads(request)),
        Rule.ask(OF_SOMEBODY, this::asksTheMentioned),
        Rule.ask("ends with a question mark", this::endsWithAMark),
        Rule.ask(PROBLEM, burst -> opens(burst) && !isSeenTo(burst) && isTold(problem, burst)),
        Rule.ask(PLAN, burst -> greets(burst) && isTold(plan, burst)));
  }

  /** Whether the clause by itself asks for something. */
  boolean asks(Clause clause) {
    return clause.asked() || clause.leads(question) || clause.leads(request);
  }

  private static boolean isNoLetter(Parsed burst) {
    return burst.length() <= LETTER;
  }

  private boolean isTold(Section section, Parsed burst) {
    return isNoLetter(burst) && burst.anyLeads(section) && !burst.anyLeads(introduction);
  }

  private boolean asksAQuestion(Clause clause, Parsed burst) {
    return clause.leads(question) && !isNews(clause, burst);
  }

  private boolean isNews(Clause clause, Parsed burst) {
    return burst.has(Kind.LINK) && clause.leads(rhetoric);
  }

  /** "The build fails, looking into it." */
  boolean isSeenTo(Parsed burst) {
    return burst.isOnlyWords(FEW_WORDS) && burst.anyLeads(care);
  }

  /** "Does anyone know how? Never mind, found it." */
  private boolean takesBack(Parsed burst) {
    boolean takenBack = false;
    for (Clause clause : burst.clauses()) {
      takenBack = clause.leads(takenBackBy) || (takenBack && !asks(clause));
    }
    return takenBack;
  }

  private boolean quotesFirst(Parsed burst) {
    return !burst.parts().isEmpty()
        && burst.parts().get(0).kind() == Kind.QUOTE
        && !burst.namesSomebody();
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
    return clause.leads(reply) || !clause.leads(firstWord);
  }

  private boolean asksTheMentioned(Parsed burst) {
    return burst.namesSomebody() && burst.length() <= FEW_WORDS && burst.anyLeads(ofSomebody);
  }

  /** A fragment with a mark is a question only where it opens a conversation. */
  private boolean endsWithAMark(Parsed burst) {
    return burst.any(
        clause -> clause.asked() && isQuestion(clause, burst) && !isNews(clause, burst));
  }

  private boolean isQuestion(Clause clause, Parsed burst) {
    return clause.leads(firstWord) || (opens(burst) && !clause.leads(suggestion));
  }

  /** Whether nothing stood before, or it turns to somebody. */
  boolean opens(Parsed burst) {
    return burst.before().isEmpty()
        || burst.namesSomebody()
        || burst.has(Kind.ROOM)
        || greets(burst);
  }

  private boolean greets(Parsed burst) {
    return !burst.clauses().isEmpty() && phrases.isSocial(burst.clauses().get(0));
  }
}
