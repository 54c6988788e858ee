package dev.unhurry.reading;

import java.util.List;

/**
 * What stands between two commas, stops or line breaks.
 *
 * @param words lower case, as they were typed
 * @param asked whether a question mark ends the sentence here
 */
record Clause(List<String> words, boolean asked) {
  Clause {
    words = List.copyOf(words);
  }

  static List<Clause> cut(List<Part> parts) {
    ClauseCutter cutter = new ClauseCutter();
    parts.forEach(cutter::take);
    return cutter.clauses();
  }

  Clause from(int word) {
    return new Clause(words.subList(word, words.size()), asked);
  }

  int length() {
    return words.size();
  }
}
