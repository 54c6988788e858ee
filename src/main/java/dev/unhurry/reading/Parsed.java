package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Part.Kind;
import dev.unhurry.reading.Passage.Earlier;
import java.util.ArrayList;
import java.util.List;

/**
 * A burst, parsed once: its clauses in the vocabulary's spelling and what else it holds.
 *
 * @param before newest first
 */
record Parsed(List<Part> parts, List<Clause> clauses, List<Earlier> before) {

  static Parsed of(Passage passage, Phrases phrases) {
    List<Part> parts = SlackParser.parse(passage.text());
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : Clause.cut(parts)) {
      clauses.addAll(phrases.withoutGreeting(clause));
    }
    return new Parsed(parts, List.copyOf(clauses), passage.before());
  }

  boolean has(Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  /** Whether it holds something a colleague could look at: a link, code, a quote, a date. */
  boolean hasSubstance() {
    return parts.stream().anyMatch(Part::isSubstance);
  }

  List<UserId> addressees() {
    return SlackText.people(parts);
  }

  int length() {
    return clauses.stream().mapToInt(Clause::length).sum();
  }
}
