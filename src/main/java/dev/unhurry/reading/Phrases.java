package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the clauses of one language say, by its vocabulary's forms. */
final class Phrases {
  /** Whoever writes more without a stop says something. */
  private static final int MOST_RUN_ON = 30;

  private static final int LEAST_RUN_ON = 4;
  private static final int A_NAME = 2;

  private final Vocabulary vocabulary;
  private final int common;
  private final int filler;
  private final int lead;
  private final int joins;
  private final int turns;
  private final long sectionsForAny;
  private final Section greets;
  private final Section greetsByName;
  private final Section greetsARoom;
  private final Section polite;
  private final Section phatic;
  private final List<Section> social;
  private final List<Section> empty;

  Phrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.common = vocabulary.number(vocabulary.set("@common"));
    this.filler = vocabulary.number(vocabulary.set("@filler"));
    this.lead = vocabulary.number(vocabulary.set("@lead"));
    this.joins = vocabulary.number(vocabulary.set("@joins"));
    this.turns = vocabulary.number(vocabulary.set("@turn"));
    this.sectionsForAny = vocabulary.sectionsForAny();
    this.greets = section("greets");
    this.greetsByName = section("greets by name");
    this.greetsARoom = section("greets a room");
    this.polite = section("is merely polite");
    this.phatic = section("asks how somebody is");
    this.social =
        List.of(
            greets,
            greetsARoom,
            section("names a crowd"),
            polite,
            phatic,
            section("says that it is new"),
            section("gives thanks"));
    this.empty =
        Stream.of(List.of(greets, greetsARoom, phatic), sections(Pings.CALLS))
            .flatMap(List::stream)
            .toList();
  }

  /** The number by which words know that they are in this set. */
  int set(String name) {
    return vocabulary.number(vocabulary.set(name));
  }

  Section section(String name) {
    return vocabulary.section(name);
  }

  List<Section> sections(List<String> names) {
    return names.stream().map(this::section).toList();
  }

  /** Whether at least one of the words is one of this language's. */
  boolean knowsAny(List<Typed> typed) {
    for (Typed clause : typed) {
      for (String word : clause.words()) {
        if (vocabulary.knows(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many of the words are of this language and hardly of another. */
  int common(List<Clause> clauses) {
    int count = 0;
    for (Clause clause : clauses) {
      for (Word word : clause.words()) {
        count += word.isIn(common) ? 1 : 0;
      }
    }
    return count;
  }

  /** The clauses in the vocabulary's spelling; a greeting at a head becomes a clause. */
  List<Clause> spelled(List<Typed> typed) {
    List<Clause> clauses = new ArrayList<>(typed.size() + 1);
    for (Typed words : typed) {
      split(words, clauses);
    }
    return length(typed) > MOST_RUN_ON ? clauses : pieces(clauses);
  }

  private static int length(List<Typed> typed) {
    int length = 0;
    for (Typed clause : typed) {
      length += clause.words().size();
    }
    return length;
  }

  /** "I am new and I have a question" is two clauses. */
  private void split(Typed typed, List<Clause> clauses) {
    Word[] words = vocabulary.spelled(typed.words());
    int from = 0;
    for (int at = 1; at < words.length - 1; at++) {
      if (words[at].isIn(joins) && words[at + 1].isIn(turns)) {
        greetAndGoOn(Arrays.copyOfRange(words, from, at), Typed.NOTHING, clauses);
        from = at + 1;
      }
    }
    greetAndGoOn(from == 0 ? words : Arrays.copyOfRange(words, from, words.length), typed, clauses);
  }

  private void greetAndGoOn(Word[] words, Typed typed, List<Clause> clauses) {
    Clause whole = clause(words, typed);
    int greeting = Math.max(greets.reach(words), greetsARoom.reach(words));
    if (greeting <= 0 || greeting == words.length || greetsByName(whole)) {
      clauses.add(whole);
    } else {
      clauses.add(clause(Arrays.copyOf(words, greeting), Typed.NOTHING));
      clauses.add(clause(Arrays.copyOfRange(words, greeting, words.length), typed));
    }
  }

  /** "I need help can anyone help me" is two clauses without a stop between them. */
  private List<Clause> pieces(List<Clause> clauses) {
    List<Clause> pieces = new ArrayList<>(clauses.size());
    for (Clause clause : clauses) {
      boolean whole = !mayRunOn(clause.words()) || saysAny(empty, clause);
      pieces.addAll(whole ? List.of(clause) : pieces(clause));
    }
    return pieces;
  }

  private List<Clause> pieces(Clause clause) {
    List<Clause> pieces = new ArrayList<>();
    Word[] rest = clause.words();
    while (rest.length > 0) {
      int reach = reach(rest);
      if (reach <= 0) {
        return List.of(clause);
      }
      boolean last = reach == rest.length;
      pieces.add(clause(Arrays.copyOf(rest, reach), last ? clause.typed() : Typed.NOTHING));
      rest = Arrays.copyOfRange(rest, reach, rest.length);
    }
    return pieces;
  }

  /** Few calls are so short, and none names so much; this spares the search in most clauses. */
  private static boolean mayRunOn(Word[] words) {
    int unknown = 0;
    for (Word word : words) {
      unknown += word.isKnown() ? 0 : 1;
    }
    return words.length >= LEAST_RUN_ON && unknown <= A_NAME;
  }

  private int reach(Word[] words) {
    int reach = 0;
    for (Section section : empty) {
      reach = Math.max(reach, section.reach(words));
    }
    return reach;
  }

  private Clause clause(Word[] words, Typed typed) {
    return Clause.of(words, typed, filler, lead, sectionsForAny);
  }

  /** Whether it greets or is polite, and says nothing else. */
  boolean isSocial(Clause clause) {
    return saysAny(social, clause) || greetsByName(clause);
  }

  /** Whether it greets one person, or nobody by name. */
  boolean greetsOne(Clause clause) {
    return greets.says(clause.words(), Clause.present(clause.words())) || greetsByName(clause);
  }

  boolean greetsARoom(Clause clause) {
    return greetsARoom.says(clause.words(), Clause.present(clause.words()));
  }

  boolean isPolite(Clause clause) {
    return polite.says(clause.words(), Clause.present(clause.words())) || asksAfter(clause);
  }

  /** "How are you?", "hope you are well". */
  boolean asksAfter(Clause clause) {
    return clause.says(phatic);
  }

  boolean greetsByName(Clause clause) {
    return clause.named() && greetsByName.says(clause.words(), Clause.present(clause.words()));
  }

  static boolean saysAny(List<Section> sections, Clause clause) {
    for (Section section : sections) {
      if (clause.says(section)) {
        return true;
      }
    }
    return false;
  }
}
