package dev.unhurry.reading;

import java.util.List;

/**
 * What stands between two commas, stops or line breaks.
 *
 * @param words lower case
 * @param asked whether a question mark ends it
 * @param named whether its last word was typed like a name
 */
record Clause(List<String> words, boolean asked, boolean named) {
  Clause {
    words = List.copyOf(words);
  }

  static List<Clause> cut(List<Part> parts) {
    ClauseCutter cutter = new ClauseCutter();
    parts.forEach(cutter::take);
    return cutter.clauses();
  }

  int length() {
    return words.size();
  }
}
