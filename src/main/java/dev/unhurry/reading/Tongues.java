package dev.unhurry.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows the pings of a few other languages, and leaves alone what it cannot read. */
final class Tongues {
  /** Fewer words than these may be names and terms, which are of no language. */
  private static final int A_SENTENCE = 5;

  /** The last letter of the Latin script's second extension. */
  private static final int LATIN = 0x24F;

  /** A language's name as a rule keeper reads it, its words, and its pings. */
  private record Tongue(String name, Phrases phrases, List<Rule> pings) {
    static Tongue of(String name) {
      Phrases phrases = new Phrases(Vocabulary.of(name.toLowerCase(Locale.ROOT)));
      return new Tongue(name, phrases, named(new Pings(phrases).rules(), name));
    }

    private static List<Rule> named(List<Rule> rules, String language) {
      return rules.stream().map(rule -> rule.named(rule.name() + ", in " + language)).toList();
    }

    Optional<Rule> ping(Parsed burst) {
      if (!phrases.knowsAny(burst.typed())) {
        return Optional.empty();
      }
      return Reader.first(pings, burst.in(phrases)).filter(rule -> rule.verdict() == Verdict.PING);
    }

    int common(Parsed burst) {
      return phrases.knowsAny(burst.typed()) ? phrases.common(burst.in(phrases).clauses()) : 0;
    }

    /** Only the mark is known there; who answers somebody else is not meant. */
    Rule otherwise(Parsed burst) {
      boolean opens = burst.before().isEmpty() || burst.namesSomebody();
      return opens && burst.any(Clause::asked)
          ? Rule.ask("ends with a question mark, in " + name, parsed -> true)
          : Rule.other("says nothing that it knows, in " + name, parsed -> true);
    }
  }

  private final Phrases english;
  private final List<Tongue> others =
      List.of(
          Tongue.of("German"),
          Tongue.of("Spanish"),
          Tongue.of("French"),
          Tongue.of("Portuguese"),
          Tongue.of("Italian"));
  private final Rule unknown = Rule.other("is in a language it does not know", burst -> true);

  Tongues(Phrases english) {
    this.english = english;
  }

  List<Rule> rules() {
    return others.stream().flatMap(tongue -> tongue.pings().stream()).toList();
  }

  /** What decides about a burst that is not English; empty where it may well be. */
  Optional<Rule> read(Parsed burst) {
    int ofEnglish = english.common(burst.clauses());
    if (burst.clauses().isEmpty() || isEnough(ofEnglish, burst)) {
      return Optional.empty();
    }
    Rule best = isStrange(burst, ofEnglish) ? unknown : null;
    int most = ofEnglish;
    for (Tongue tongue : others) {
      Optional<Rule> ping = tongue.ping(burst);
      if (ping.isPresent()) {
        return ping;
      }
      int common = tongue.common(burst);
      if (common > most && isEnough(common, burst)) {
        most = common;
        best = tongue.otherwise(burst);
      }
    }
    return Optional.ofNullable(best);
  }

  /** A fifth of the words, as in any sentence. */
  private static boolean isEnough(int common, Parsed burst) {
    return common > 0 && common * A_SENTENCE >= burst.length();
  }

  private static boolean isStrange(Parsed burst, int ofEnglish) {
    return ofEnglish == 0 && (burst.length() >= A_SENTENCE || burst.any(Tongues::isOtherScript));
  }

  private static boolean isOtherScript(Clause clause) {
    for (Word word : clause.words()) {
      if (word.text().codePoints().anyMatch(c -> c > LATIN)) {
        return true;
      }
    }
    return false;
  }
}
