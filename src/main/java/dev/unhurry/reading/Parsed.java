package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import dev.unhurry.reading.Passage.Earlier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A burst, parsed once.
 *
 * @param clauses in the spelling of one language's vocabulary
 * @param before newest first
 */
record Parsed(
    List<Part> parts,
    Set<Kind> kinds,
    List<Typed> typed,
    List<Clause> clauses,
    List<Earlier> before) {
  /** Whoever asks has done so by then; what follows is a log or a book. */
  private static final int MOST_WORDS = 2_000;

  private static final Set<Kind> SUBSTANCE =
      EnumSet.of(Kind.LINK, Kind.CODE, Kind.QUOTE, Kind.DATE, Kind.CHANNEL);

  static Parsed of(Passage passage, Phrases phrases) {
    List<Part> parts = SlackParser.parse(passage.text());
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    parts.forEach(part -> kinds.add(part.kind()));
    List<Typed> typed = Typed.cut(parts, MOST_WORDS);
    return new Parsed(parts, kinds, typed, phrases.spelled(typed), passage.before());
  }

  /** The same with the words of another language. */
  Parsed in(Phrases phrases) {
    return new Parsed(parts, kinds, typed, phrases.spelled(typed), before);
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  /** Whether it holds something that a colleague could look at. */
  boolean hasSubstance() {
    for (Kind kind : kinds) {
      if (SUBSTANCE.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it turns to people by name, be it the name of a group. */
  boolean namesSomebody() {
    return has(Kind.PERSON) || has(Kind.GROUP);
  }

  Addressed addressed() {
    return namesSomebody()
        ? new Addressed(Company.addressed(parts), SlackText.groups(parts))
        : Addressed.NOBODY;
  }

  /** Some words, no more than this many, and nothing to look at. */
  boolean isOnlyWords(int atMost) {
    return !clauses.isEmpty() && !hasSubstance() && length() <= atMost;
  }

  int length() {
    int length = 0;
    for (Clause clause : clauses) {
      length += clause.length();
    }
    return length;
  }

  boolean any(Predicate<Clause> wanted) {
    for (Clause clause : clauses) {
      if (wanted.test(clause)) {
        return true;
      }
    }
    return false;
  }

  boolean all(Predicate<Clause> wanted) {
    return !any(wanted.negate());
  }

  boolean anyLeads(Section section) {
    for (Clause clause : clauses) {
      if (clause.leads(section)) {
        return true;
      }
    }
    return false;
  }

  boolean anySays(Section section) {
    for (Clause clause : clauses) {
      if (clause.says(section)) {
        return true;
      }
    }
    return false;
  }

  boolean followsSomebodyElse() {
    return !before.isEmpty() && !before.get(0).sameAuthor();
  }
}
