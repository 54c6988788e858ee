package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells words as the forms do: {@code plz} is please, {@code any one} and heyyy are one word. */
final class Spelling {
  private static final Set<String> HEADS = Set.of("any", "some", "every");
  private static final Set<String> TAILS = Set.of("one", "body");

  private Spelling() {}

  static List<String> of(List<String> typed, Map<String, List<String>> spellings) {
    List<String> words = new ArrayList<>(typed.size());
    for (String word : typed) {
      String calm = calm(word);
      List<String> meant = spellings.get(calm);
      if (meant == null) {
        append(words, calm);
      } else {
        meant.forEach(part -> append(words, part));
      }
    }
    return words;
  }

  private static void append(List<String> words, String word) {
    int last = words.size() - 1;
    if (last >= 0 && TAILS.contains(word) && HEADS.contains(words.get(last))) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(word);
    }
  }

  /** No letter more than twice in a row. */
  private static String calm(String word) {
    return isCalm(word) ? word : calmed(word);
  }

  private static boolean isCalm(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
        return false;
      }
    }
    return true;
  }

  private static String calmed(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean third = i > 1 && word.charAt(i - 1) == c && word.charAt(i - 2) == c;
      if (!third || Character.isDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
