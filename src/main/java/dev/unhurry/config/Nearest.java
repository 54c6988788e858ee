package dev.unhurry.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** Empty where no known word is close: a third of its letters may differ. */
  static Optional<String> to(String word, Collection<String> known) {
    String plain = plain(word);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(k -> distance(plain, plain(k)) <= Math.max(1, k.length() / 3))
        .min(Comparator.comparingInt((String k) -> distance(plain, plain(k))));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** How many letters have to be added, left out, changed or swapped with their neighbour. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int cheapest(int[][] steps, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    best = Math.min(best, steps[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
