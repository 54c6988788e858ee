package dev.unhurry.reading;

import java.util.List;

/**
 * What was typed between two commas, stops or line breaks.
 *
 * @param words lower case
 * @param asked whether a question mark ends it
 * @param named whether its last word was typed like a name
 */
record Typed(List<String> words, boolean asked, boolean named) {
  static final Typed NOTHING = new Typed(List.of(), false, false);

  /** All of the parts' words, or the first so many. */
  static List<Typed> cut(List<Part> parts, int mostWords) {
    ClauseCutter cutter = new ClauseCutter(mostWords);
    parts.forEach(cutter::take);
    return cutter.clauses();
  }
}
