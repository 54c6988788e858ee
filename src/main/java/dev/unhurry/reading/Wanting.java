package dev.unhurry.reading;

/**
 * Knows bursts of which every word only says that something is wanted, in whatever order they come.
 *
 * <p>Take away greetings, courtesies, what is wanted ("a question", "some help") and what it is
 * about: if nothing is left, nobody can start to answer.
 */
final class Wanting {
  private static final int MOST_WORDS = 32;

  /** Whoever names more has said something. */
  private static final int MOST_MATTER = 4;

  private static final int A_NAME = 2;

  private final Phrases phrases;
  private final Pings pings;
  private final Section barred;
  private final WordSets sets;

  Wanting(Phrases phrases, Pings pings) {
    this.phrases = phrases;
    this.pings = pings;
    this.barred = phrases.section("tells or offers rather than wants");
    this.sets = WordSets.of(phrases);
  }

  /** The sets of words by which it goes, by their numbers. */
  private record WordSets(
      int light,
      int wanted,
      int question,
      int wish,
      int anybody,
      int self,
      int topic,
      int joined,
      int few,
      int may,
      int crowd,
      int people,
      int hello) {
    static WordSets of(Phrases phrases) {
      return new WordSets(
          phrases.set("@light"),
          phrases.set("@wanted"),
          phrases.set("@question"),
          phrases.set("@wish"),
          phrases.set("@anybody"),
          phrases.set("@self"),
          phrases.set("@topic"),
          phrases.set("@joined"),
          phrases.set("@few"),
          phrases.set("@may"),
          phrases.set("@crowd"),
          phrases.set("@people"),
          phrases.set("@hello"));
    }

    boolean isLight(Word word) {
      return word.isIn(light) || word.isIn(wanted);
    }

    /** Whether it may stand between a topic and the word before the topic. */
    boolean isWithin(Word word) {
      return word.isIn(joined) || !isLight(word);
    }

    boolean isACrowd(Word word) {
      return word.isIn(crowd) || word.isIn(people);
    }
  }

  Rule rule() {
    return Rule.ping("says that something is wanted and not what", this::holds);
  }

  private boolean holds(Parsed burst) {
    return burst.isOnlyWords(MOST_WORDS)
        && !burst.anyLeads(barred)
        && isOnlyWanting(burst)
        && !pings.followsMore(burst);
  }

  private boolean isOnlyWanting(Parsed burst) {
    Tally tally = new Tally();
    boolean greeted = false;
    for (Clause clause : burst.clauses()) {
      boolean named = greeted && isAName(clause);
      if (!named && !pings.isEmpty(clause) && !tally.takes(clause)) {
        return false;
      }
      boolean calls = pings.calls(clause);
      tally.calls |= calls;
      greeted = !calls && (phrases.greetsOne(clause) || phrases.greetsARoom(clause));
    }
    return tally.isWanting();
  }

  /** "Hey gophers", "hello Kafka gurus". */
  private static boolean isAName(Clause clause) {
    return !clause.asked() && clause.length() <= A_NAME;
  }

  /** What was seen so far, clause by clause. */
  private final class Tally {
    private boolean calls;
    private boolean names;
    private boolean turns;
    private int matter;

    boolean isWanting() {
      return calls || (names && turns);
    }

    /** False where something is left that could be answered. */
    boolean takes(Clause clause) {
      Word[] words = clause.words();
      boolean asks = clause.asked() || words[0].isIn(sets.may);
      for (int at = 0; at < words.length; at++) {
        Word word = words[at];
        if (!sets.isLight(word) && !isMatter(words, at)) {
          return false;
        }
        names |= word.isIn(sets.wanted);
        turns |= word.isIn(sets.wish) || word.isIn(sets.anybody) || (asks && word.isIn(sets.self));
      }
      turns |= isBare(words);
      if (clause.asked() && sets.isACrowd(words[words.length - 1]) && words.length <= A_NAME + 1) {
        calls = true; // "Docker experts?"
      }
      return true;
    }

    /** "One question before the weekend" wants as much as "I have one". */
    private boolean isBare(Word[] words) {
      Word first = words[0];
      return first.isIn(sets.few)
          || first.isIn(sets.question)
          || words[words.length - 1].isIn(sets.question);
    }

    private boolean isMatter(Word[] words, int at) {
      matter++;
      return matter <= MOST_MATTER && (isAName(words, at) || isATopic(words, at));
    }

    /** "HR team", "docker question", or whom a greeting names. */
    private boolean isAName(Word[] words, int at) {
      boolean before =
          at + 1 < words.length
              && (sets.isACrowd(words[at + 1]) || words[at + 1].isIn(sets.wanted));
      return before || (at > 0 && words[at - 1].isIn(sets.hello));
    }

    /** "About X", "with the X and Y". */
    private boolean isATopic(Word[] words, int at) {
      int before = at - 1;
      while (before >= 0 && sets.isWithin(words[before])) {
        before--;
      }
      return before >= 0 && words[before].isIn(sets.topic);
    }
  }
}
