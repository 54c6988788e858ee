package dev.unhurry.urgency;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts words apart in one pass, so that a phrase is found as whole words only.
 *
 * <p>Apostrophes and hyphens hold a word together: "isn't", "non-urgent". In writing without spaces
 * every character is a word, so that a phrase is found wherever it stands.
 */
final class Tokens {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private Tokens() {}

  static List<String> of(String words) {
    Tokens cutter = new Tokens();
    words.toLowerCase(Locale.ROOT).codePoints().forEach(cutter::take);
    cutter.end();
    return cutter.tokens;
  }

  private void take(int c) {
    if (WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
      end();
      tokens.add(Character.toString(c));
    } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      word.appendCodePoint(c);
    } else if (isJoin(c) && endsInLetter()) {
      word.append(c == '-' ? '-' : '\'');
    } else {
      end();
    }
  }

  private boolean endsInLetter() {
    return !word.isEmpty() && !isJoin(word.charAt(word.length() - 1));
  }

  private static boolean isJoin(int c) {
    return c == '-' || c == '\'' || c == '\u2019';
  }

  private void end() {
    if (!word.isEmpty() && !endsInLetter()) {
      word.setLength(word.length() - 1);
    }
    if (!word.isEmpty()) {
      tokens.add(word.toString());
    }
    word.setLength(0);
  }
}
