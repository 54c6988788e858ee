package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a clause says, by the vocabulary's forms. */
final class Phrases {
  static final String GREETS = "greets";
  static final String GREETS_BY_NAME = "greets by name";
  static final String GREETS_A_ROOM = "greets a room";

  private static final List<String> SOCIAL =
      List.of(GREETS, GREETS_BY_NAME, GREETS_A_ROOM, "names a crowd", "is merely polite");

  private final Vocabulary vocabulary;
  private final Set<String> filler;
  private final Set<String> lead;

  Phrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.filler = vocabulary.set("@filler");
    this.lead = vocabulary.set("@lead");
  }

  /** The clause in the vocabulary's spelling, its greeting a clause of its own. */
  List<Clause> withoutGreeting(Clause typed) {
    Clause clause = new Clause(vocabulary.spelled(typed.words()), typed.asked());
    int greeting =
        Math.max(
            vocabulary.reach(GREETS, clause.words()),
            vocabulary.reach(GREETS_A_ROOM, clause.words()));
    if (greeting <= 0 || greeting == clause.length()) {
      return List.of(clause);
    }
    return List.of(new Clause(clause.words().subList(0, greeting), false), clause.from(greeting));
  }

  /** Whether it greets one person, or nobody by name. */
  boolean isLoneGreeting(Clause clause) {
    return vocabulary.says(GREETS, clause.words())
        || vocabulary.says(GREETS_BY_NAME, clause.words());
  }

  boolean isSocial(Clause clause) {
    return SOCIAL.stream().anyMatch(section -> says(section, clause));
  }

  /** Whether the clause, with or without its filler, is of one of the section's forms. */
  boolean says(String section, Clause clause) {
    return vocabulary.says(section, clause.words())
        || vocabulary.says(section, withoutFiller(clause.words()));
  }

  /** The same of the clause from its first word that is no mere lead. */
  boolean leads(String section, Clause clause) {
    int first = 0;
    while (first < clause.length() && lead.contains(clause.words().get(first))) {
      first++;
    }
    return vocabulary.says(section, clause.words())
        || vocabulary.says(section, clause.words().subList(first, clause.length()));
  }

  private List<String> withoutFiller(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    rest.removeIf(filler::contains);
    return rest;
  }
}
