package dev.unhurry.reading;

/**
 * Knows bursts of which every word only says that something is wanted, in whatever order they come.
 *
 * <p>Take away greetings, courtesies, what is wanted ("a question", "some help", "a minute"), whose
 * knowledge is sought, and what it is about: if nothing is left, nobody can start to answer.
 */
final class Wanting {
  private static final int MOST_WORDS = 32;

  /** Whoever names more has said something. */
  private static final int MOST_MATTER = 5;

  private final Pings pings;
  private final Section barred;
  private final int light;
  private final int wanted;
  private final int expertise;
  private final int anybody;
  private final int self;
  private final int wish;
  private final int topic;
  private final int joined;
  private final int few;
  private final int may;
  private final int crowd;
  private final int hello;
  private final int question;

  Wanting(Phrases phrases, Pings pings) {
    this.pings = pings;
    this.barred = phrases.section("tells or offers rather than wants");
    this.light = phrases.set("@light");
    this.wanted = phrases.set("@wanted");
    this.expertise = phrases.set("@expertise");
    this.anybody = phrases.set("@anybody");
    this.self = phrases.set("@self");
    this.wish = phrases.set("@wish");
    this.topic = phrases.set("@topic");
    this.joined = phrases.set("@joined");
    this.few = phrases.set("@few");
    this.may = phrases.set("@may");
    this.crowd = phrases.set("@crowd");
    this.hello = phrases.set("@hello");
    this.question = phrases.set("@question");
  }

  Rule rule() {
    return Rule.ping("says that something is wanted and not what", this::holds);
  }

  private boolean holds(Parsed burst) {
    return isShort(burst) && isOnlyWanting(burst) && !pings.followsMore(burst);
  }

  private boolean isShort(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS) && !burst.anyLeads(barred);
  }

  private boolean isOnlyWanting(Parsed burst) {
    Tally tally = new Tally();
    for (Clause clause : burst.clauses()) {
      if (!pings.isEmpty(clause) && !tally.takes(clause)) {
        return false;
      }
      tally.calls |= pings.calls(clause);
    }
    return tally.isWanting();
  }

  /** What was seen so far, clause by clause. */
  private final class Tally {
    private boolean calls;
    private boolean names;
    private boolean turns;
    private int matter;

    boolean isWanting() {
      return names && turns || calls;
    }

    /** False where something is left that could be answered. */
    boolean takes(Clause clause) {
      Word[] words = clause.words();
      boolean anybodySoFar = false;
      for (int at = 0; at < words.length; at++) {
        Word word = words[at];
        anybodySoFar |= word.isIn(anybody);
        if (word.isIn(wanted) || (word.isIn(expertise) && anybodySoFar)) {
          names = true;
        } else if (!isLight(word) && !isMatter(words, at)) {
          return false;
        }
        turns |= word.isIn(wish) || word.isIn(anybody) || (asks(clause) && word.isIn(self));
      }
      // "One question before lunch" wants as much as "I have one".
      turns |= words[0].isIn(few) || words[0].isIn(wanted);
      turns |= words[words.length - 1].isIn(question);
      return true;
    }

    private boolean asks(Clause clause) {
      return clause.asked() || clause.words()[0].isIn(may);
    }

    /** What it is about: "about X", "with the X and Y", "who knows X". */
    private boolean isMatter(Word[] words, int at) {
      matter++;
      if (isAName(words, at)) {
        return matter <= MOST_MATTER;
      }
      int before = at - 1;
      while (before >= 0 && (words[before].isIn(joined) || !isLight(words[before]))) {
        if (words[before].isIn(expertise)) {
          break;
        }
        before--;
      }
      return matter <= MOST_MATTER
          && before >= 0
          && names
          && (words[before].isIn(topic) || words[before].isIn(expertise));
    }
  }

  /** "HR team", "docker question", or whom a greeting names. */
  private boolean isAName(Word[] words, int at) {
    return (at + 1 < words.length && (words[at + 1].isIn(crowd) || words[at + 1].isIn(question)))
        || (at > 0 && words[at - 1].isIn(hello));
  }

  private boolean isLight(Word word) {
    return word.isIn(light) || word.isIn(wanted);
  }
}
