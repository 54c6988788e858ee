package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the plain text of parts into words and clauses, each character looked at once or twice. */
final class ClauseCutter {
  private static final String ENDS = ".!?,;:()[]{}…—–？！，。、|•=";
  private static final String JOINS_WORDS = "'’.-_";

  private static final int ASCII = 0x80;

  private final List<Typed> clauses = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private final int mostWords;
  private int taken;
  private boolean named;

  ClauseCutter(int mostWords) {
    this.mostWords = mostWords;
  }

  void take(Part part) {
    switch (part.kind()) {
      case TEXT -> read(part.text());
      case BREAK, QUOTE, EMOJI -> end(false);
      default -> {}
    }
  }

  List<Typed> clauses() {
    end(false);
    return List.copyOf(clauses);
  }

  private void read(String text) {
    int at = 0;
    while (at < text.length() && taken < mostWords) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        int next = wordEnd(text, at);
        word(text, at, next);
        at = next;
      } else {
        if (c != ' ') {
          other(text, at);
        }
        at++;
      }
    }
  }

  private void other(String text, int at) {
    char c = text.charAt(at);
    boolean dash = c == '-' && !isLetterAt(text, at + 1);
    if (dash || ENDS.indexOf(c) >= 0) {
      end(c == '?' || c == '？');
    }
  }

  /** A name typed by hand ({@code @ann}) is a mention, not a word. */
  private void word(String text, int from, int to) {
    boolean name = from > 0 && text.charAt(from - 1) == '@';
    if (!name) {
      taken++;
      words.add(text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT));
      named = Character.isUpperCase(text.charAt(from)) && !isCapital(text, from + 1, to);
    }
  }

  private static boolean isCapital(String text, int at, int to) {
    return at < to && Character.isUpperCase(text.charAt(at));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (isLetterAt(text, end) || joins(text, end)) {
      end++;
    }
    while (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '#')) {
      end++;
    }
    return end;
  }

  /** A mark inside a word or number: {@code don't}, {@code node.js}, but not {@code done.Can}. */
  private static boolean joins(String text, int at) {
    return at < text.length()
        && JOINS_WORDS.indexOf(text.charAt(at)) >= 0
        && isLetterAt(text, at + 1)
        && !(text.charAt(at) == '.' && Character.isUpperCase(text.charAt(at + 1)));
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void end(boolean asked) {
    if (!words.isEmpty()) {
      clauses.add(new Typed(words, asked, named));
      words = new ArrayList<>();
    } else if (asked && !clauses.isEmpty()) {
      int last = clauses.size() - 1;
      clauses.set(last, new Typed(clauses.get(last).words(), true, clauses.get(last).named()));
    }
  }
}
