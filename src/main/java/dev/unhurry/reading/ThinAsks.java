package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Knows the few forms of asks of which one thing is surely missing. */
final class ThinAsks {
  /** Whoever wrote more has most likely said what matters. */
  private static final int FEW_WORDS = 25;

  private static final int SOME_WORDS = 35;
  private static final int A_LINE = 12;

  private static final String NOTHING_OF_NOTE = "asks in general words only";

  /** Each is a section of the vocabulary and the name of a rule. */
  private static final Map<String, Lack> LACKS =
      Map.of(
          "asks for a review without saying of what", Lack.LINKS,
          "says that it does not work and no more", Lack.WHY,
          "asks for news without saying of what", Lack.WHAT,
          "asks for ideas without saying on what", Lack.WHAT,
          "asks how to mend what it does not show", Lack.LINKS);

  private final Pings pings;
  private final List<Section> lacks;
  private final Section vague;
  private final Section aboutIt;
  private final Section shown;
  private final Section pointer;
  private final Section trouble;
  private final Section someTrouble;
  private final Section aim;
  private final Section help;
  private final Section supposition;
  private final Section introduction;
  private final Asks asks;
  private final Phrases phrases;

  ThinAsks(Phrases phrases, Pings pings, Asks asks) {
    this.phrases = phrases;
    this.pings = pings;
    this.asks = asks;
    this.lacks = phrases.sections(List.copyOf(LACKS.keySet()));
    this.vague = phrases.section(NOTHING_OF_NOTE);
    this.aboutIt = phrases.section("asks about what it tells");
    this.shown = phrases.section("points at what it does not show");
    this.pointer = phrases.section("points at something");
    this.trouble = phrases.section("tells of a problem");
    this.someTrouble = phrases.section("tells of some trouble");
    this.aim = phrases.section("says what it wants to do");
    this.supposition = phrases.section("supposes something");
    this.help = phrases.section("asks for help to do something");
    this.introduction = phrases.section("introduces its author");
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    LACKS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(lack -> rules.add(lacking(lack.getKey(), lack.getValue())));
    rules.add(Rule.thin(NOTHING_OF_NOTE, Lack.WHAT, this::onlyVague));
    rules.add(Rule.thin("points at what it does not show", Lack.LINKS, this::pointsAtNothing));
    rules.add(Rule.thin("tells of a problem and shows nothing of it", Lack.LINKS, this::troubled));
    rules.add(
        Rule.thin(
            "tells of something in brief and asks in general words", Lack.LINKS, this::inBrief));
    rules.add(Rule.thin("says what it wants to do and asks nothing", Lack.WHAT, this::onlyAims));
    rules.add(Rule.thin("asks for help without saying where", Lack.WHY, this::onlyWantsHelp));
    return rules;
  }

  private Rule lacking(String name, Lack lack) {
    Section section = phrases.section(name);
    return Rule.thin(name, lack, burst -> lacks(section, burst));
  }

  /** What stood before may hold what is missing, so only an opening is thin. */
  private boolean lacks(Section section, Parsed burst) {
    return burst.isOnlyWords(FEW_WORDS)
        && burst.before().isEmpty()
        && burst.anySays(section)
        && burst.all(clause -> pings.isEmpty(clause) || Phrases.saysAny(lacks, clause));
  }

  private boolean onlyVague(Parsed burst) {
    return burst.isOnlyWords(FEW_WORDS)
        && burst.before().isEmpty()
        && burst.any(clause -> clause.asked() && clause.leads(vague))
        && burst.all(this::saysNoMore);
  }

  private boolean pointsAtNothing(Parsed burst) {
    return burst.isOnlyWords(FEW_WORDS)
        && burst.before().isEmpty()
        && (firstSays(shown, burst) || burst.any(this::points));
  }

  private boolean points(Clause clause) {
    return asks.asks(clause) && clause.leads(pointer);
  }

  private boolean firstSays(Section section, Parsed burst) {
    for (Clause clause : burst.clauses()) {
      if (!pings.isEmpty(clause)) {
        return clause.leads(section);
      }
    }
    return false;
  }

  private boolean troubled(Parsed burst) {
    return mayBeThin(burst, SOME_WORDS)
        && burst.any(this::isTrouble)
        && !asks.isSeenTo(burst)
        && wantsAnAnswer(burst)
        && burst.all(clause -> saysNoMore(clause) || !asks.asks(clause));
  }

  /** "I am stuck in traffic" tells of trouble too, and wants nothing. */
  private boolean wantsAnAnswer(Parsed burst) {
    return burst.any(clause -> clause.asked() || pings.calls(clause) || isVague(clause))
        || (burst.length() <= A_LINE
            && (burst.namesSomebody()
                || burst.all(clause -> saysNoMore(clause) || isTrouble(clause))));
  }

  private boolean isTrouble(Clause clause) {
    return (clause.leads(trouble) || clause.leads(someTrouble)) && !clause.leads(supposition);
  }

  private boolean isVague(Clause clause) {
    return clause.leads(vague) || Phrases.saysAny(lacks, clause);
  }

  /** "The board doesn't boot since noon, what can I do?" */
  private boolean inBrief(Parsed burst) {
    return burst.isOnlyWords(FEW_WORDS)
        && isFresh(burst)
        && burst.any(this::isTale)
        && burst.any(clause -> asks.asks(clause) && asksAboutIt(clause))
        && burst.all(clause -> saysNoMore(clause) || asksAboutIt(clause) || isTale(clause));
  }

  private boolean asksAboutIt(Clause clause) {
    return clause.leads(aboutIt) || isVague(clause);
  }

  private boolean isTale(Clause clause) {
    return !saysNoMore(clause)
        && !clause.leads(aboutIt)
        && !asks.asks(clause)
        && !clause.leads(aim)
        && !clause.leads(supposition);
  }

  /** A greeting or a plea beside it tells that it is meant for somebody. */
  private boolean onlyAims(Parsed burst) {
    return mayBeThin(burst, SOME_WORDS)
        && burst.anyLeads(aim)
        && burst.any(this::saysNoMore)
        && burst.all(clause -> saysNoMore(clause) || (clause.leads(aim) && !asks.asks(clause)));
  }

  private boolean onlyWantsHelp(Parsed burst) {
    return mayBeThin(burst, FEW_WORDS)
        && burst.any(this::wantsHelp)
        && burst.all(clause -> saysNoMore(clause) || wantsHelp(clause) || clause.leads(aim));
  }

  private boolean wantsHelp(Clause clause) {
    return clause.leads(help) && !clause.leads(supposition);
  }

  private boolean saysNoMore(Clause clause) {
    return pings.isEmpty(clause) || isVague(clause);
  }

  private boolean mayBeThin(Parsed burst, int words) {
    return burst.isOnlyWords(words) && asks.opens(burst) && isFresh(burst);
  }

  private boolean isFresh(Parsed burst) {
    return burst.before().stream().noneMatch(Passage.Earlier::sameAuthor)
        && !burst.any(ThinAsks::hasANumber)
        && !burst.anyLeads(introduction);
  }

  /** An error's code, a version, an amount: something to look up. */
  private static boolean hasANumber(Clause clause) {
    for (Word word : clause.words()) {
      if (word.text().length() > 1 && word.text().chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }
}
