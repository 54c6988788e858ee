package dev.unhurry.urgency;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the emoji of a Slack text in one pass; those in code, quotes and links are not meant.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack on its text</a>
 */
final class EmojiScan {
  private static final String BLOCK = "```";

  private final String text;
  private final Set<String> found = new HashSet<>();
  private boolean noBlockEndsAhead;
  private int at;

  private EmojiScan(String text) {
    this.text = text;
  }

  /** By name with its colons, lower case. */
  static Set<String> of(String slackText) {
    EmojiScan scan = new EmojiScan(slackText.toLowerCase(Locale.ROOT));
    while (scan.at < scan.text.length()) {
      scan.at = scan.next();
    }
    return scan.found;
  }

  /** Whether a phrase names an emoji, such as {@code :sos:}. */
  static boolean isEmoji(String phrase) {
    return phrase.length() > 2
        && phrase.startsWith(":")
        && phrase.endsWith(":")
        && phrase.chars().skip(1).limit(phrase.length() - 2L).allMatch(EmojiScan::isNamed);
  }

  private int next() {
    if (atLineStart() && (text.startsWith(">", at) || text.startsWith("&gt;", at))) {
      return endOf("\n");
    }
    return switch (text.charAt(at)) {
      case '`' -> text.startsWith(BLOCK, at) ? afterBlock() : after('`', "`\n");
      case '<' -> after('>', "<>\n");
      case ':' -> afterColon();
      default -> at + 1;
    };
  }

  private boolean atLineStart() {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private int afterBlock() {
    int close = noBlockEndsAhead ? -1 : text.indexOf(BLOCK, at + BLOCK.length());
    noBlockEndsAhead = close < 0;
    return Math.max(at, close) + BLOCK.length();
  }

  /** Past the mark that closes this one; past this one where another of {@code ends} is first. */
  private int after(char close, String ends) {
    int end = endOf(ends);
    return end < text.length() && text.charAt(end) == close ? end + 1 : at + 1;
  }

  private int endOf(String ends) {
    int end = at + 1;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int afterColon() {
    int end = at + 1;
    while (end < text.length() && isNamed(text.charAt(end))) {
      end++;
    }
    boolean named = end > at + 1 && end < text.length() && text.charAt(end) == ':';
    if (named) {
      found.add(text.substring(at, end + 1));
    }
    return named ? end + 1 : end;
  }

  private static boolean isNamed(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '\'';
  }
}
