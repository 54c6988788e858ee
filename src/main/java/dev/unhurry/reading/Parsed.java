package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Part.Kind;
import dev.unhurry.reading.Passage.Earlier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A burst, parsed once.
 *
 * @param clauses in the vocabulary's spelling
 * @param before newest first
 */
record Parsed(List<Part> parts, List<Clause> clauses, List<Earlier> before) {
  private static final Set<Kind> SUBSTANCE =
      EnumSet.of(Kind.LINK, Kind.CODE, Kind.QUOTE, Kind.DATE, Kind.CHANNEL);

  static Parsed of(Passage passage, Phrases phrases) {
    List<Part> parts = SlackParser.parse(passage.text());
    List<Clause> clauses =
        Clause.cut(parts).stream().flatMap(clause -> phrases.spelled(clause).stream()).toList();
    return new Parsed(parts, clauses, passage.before());
  }

  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  /** Whether it holds something that a colleague could look at. */
  boolean hasSubstance() {
    return parts.stream().anyMatch(part -> SUBSTANCE.contains(part.kind()));
  }

  List<UserId> addressees() {
    return SlackText.people(parts);
  }

  /** Some words, no more than this many, and nothing to look at. */
  boolean isOnlyWords(int atMost) {
    return !clauses.isEmpty() && length() <= atMost && !hasSubstance();
  }

  int length() {
    return clauses.stream().mapToInt(clause -> clause.words().size()).sum();
  }

  boolean any(Predicate<Clause> clause) {
    return clauses.stream().anyMatch(clause);
  }

  boolean all(Predicate<Clause> clause) {
    return clauses.stream().allMatch(clause);
  }

  boolean followsSomebodyElse() {
    return !before.isEmpty() && !before.get(0).sameAuthor();
  }
}
