package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a clause says, by the vocabulary's forms. */
final class Phrases {
  private static final String GREETS = "greets";
  private static final String GREETS_BY_NAME = "greets by name";
  private static final String GREETS_A_ROOM = "greets a room";
  private static final String POLITE = "is merely polite";
  private static final List<String> SOCIAL =
      List.of(GREETS, GREETS_A_ROOM, "names a crowd", POLITE, "gives thanks");

  private final Vocabulary vocabulary;
  private final Set<String> filler;
  private final Set<String> lead;

  Phrases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.filler = vocabulary.set("@filler");
    this.lead = vocabulary.set("@lead");
  }

  /** The clause in the vocabulary's spelling; a greeting at its head becomes a clause. */
  List<Clause> spelled(Clause typed) {
    Clause clause = new Clause(vocabulary.spelled(typed.words()), typed.asked(), typed.named());
    int greeting =
        Math.max(
            vocabulary.section(GREETS).reach(clause.words()),
            vocabulary.section(GREETS_A_ROOM).reach(clause.words()));
    if (greeting <= 0 || greeting == clause.length() || greetsByName(clause)) {
      return List.of(clause);
    }
    return List.of(
        new Clause(clause.words().subList(0, greeting), false, false),
        new Clause(
            clause.words().subList(greeting, clause.length()), clause.asked(), clause.named()));
  }

  /** Whether it greets or is polite, and says nothing else. */
  boolean isSocial(Clause clause) {
    return greetsByName(clause) || SOCIAL.stream().anyMatch(section -> says(section, clause));
  }

  /** Whether it greets one person, or nobody by name. */
  boolean greetsOne(Clause clause) {
    return vocabulary.section(GREETS).says(clause.words()) || greetsByName(clause);
  }

  private boolean greetsByName(Clause clause) {
    return clause.named() && vocabulary.section(GREETS_BY_NAME).says(clause.words());
  }

  boolean isPolite(Clause clause) {
    return vocabulary.section(POLITE).says(clause.words());
  }

  /** Whether the clause, with or without its filler, is of one of the section's forms. */
  boolean says(String section, Clause clause) {
    Section forms = vocabulary.section(section);
    return forms.says(clause.words()) || forms.says(without(filler, clause.words()));
  }

  /** Whether the clause, with or without its first idle words, is of one of the forms. */
  boolean leads(String section, Clause clause) {
    List<String> words = clause.words();
    int first = 0;
    while (first < words.size() && lead.contains(words.get(first))) {
      first++;
    }
    Section forms = vocabulary.section(section);
    return forms.says(words) || (first > 0 && forms.says(words.subList(first, words.size())));
  }

  private static List<String> without(Set<String> unwanted, List<String> words) {
    List<String> rest = new ArrayList<>(words);
    rest.removeIf(unwanted::contains);
    return rest;
  }
}
