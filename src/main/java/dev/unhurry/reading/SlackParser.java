package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Slack's text into parts in one pass; every look ahead ends at a mark that is consumed or
 * cannot be looked past again, so the work is linear in the length.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack on its text</a>
 */
final class SlackParser {
  private static final String BLOCK = "```";
  private static final String QUOTE_ALL = ">>>";

  /** Where something else than plain text may begin; a quote begins behind a line break. */
  private static final String MARKS = "\n\r<`:&>";

  private static final int LONGEST_EMOJI = 100;

  private final String source;
  private final boolean mayQuote;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean noBlockEndsAhead;
  private int at;

  private SlackParser(String source, boolean mayQuote) {
    this.source = source;
    this.mayQuote = mayQuote;
  }

  static List<Part> parse(String slackText) {
    return new SlackParser(slackText, true).parts();
  }

  private List<Part> parts() {
    while (at < source.length()) {
      if (!quote() && !mark()) {
        plain();
      }
    }
    endText();
    return List.copyOf(parts);
  }

  private boolean mark() {
    return switch (source.charAt(at)) {
      case '\n', '\r' -> lineBreak();
      case '<' -> angle();
      case '`' -> block() || inlineCode();
      case ':' -> emoji();
      default -> false;
    };
  }

  private void plain() {
    int length = Entities.lengthAt(source, at);
    text.append(length > 1 ? Entities.at(source, at) : source.charAt(at));
    int end = at + length;
    while (end < source.length() && MARKS.indexOf(source.charAt(end)) < 0) {
      end++;
    }
    text.append(source, at + length, end);
    at = end;
  }

  private boolean lineBreak() {
    boolean windows = source.startsWith("\r\n", at);
    return add(Kind.BREAK, "\n", at + (windows ? 2 : 1));
  }

  /** A quoted line, or all that follows three angles. */
  private boolean quote() {
    if (!mayQuote || !atLineStart() || Entities.at(source, at) != '>') {
      return false;
    }
    boolean all =
        Entities.resolve(source.substring(at, Math.min(at + 12, source.length())))
            .startsWith(QUOTE_ALL);
    int end = all ? source.length() : lineEnd();
    String inner = source.substring(at, end);
    return add(Kind.QUOTE, SlackText.readable(new SlackParser(inner, false).parts()), end);
  }

  private boolean atLineStart() {
    return at == 0 || source.charAt(at - 1) == '\n';
  }

  private boolean block() {
    if (noBlockEndsAhead || !source.startsWith(BLOCK, at)) {
      return false;
    }
    int close = source.indexOf(BLOCK, at + BLOCK.length());
    noBlockEndsAhead = close < 0;
    return close >= 0 && code(close + BLOCK.length());
  }

  private boolean inlineCode() {
    int close = at + 1;
    while (close < source.length() && source.charAt(close) != '`' && source.charAt(close) != '\n') {
      close++;
    }
    boolean closed = close < source.length() && source.charAt(close) == '`' && close > at + 1;
    return closed && code(close + 1);
  }

  private boolean code(int end) {
    return add(Kind.CODE, Entities.resolve(source.substring(at, end)), end);
  }

  private boolean emoji() {
    int close = at + 1;
    int limit = Math.min(source.length(), at + LONGEST_EMOJI);
    while (close < limit && isEmojiLetter(source.charAt(close))) {
      close++;
    }
    boolean timeOfDay = at > 0 && Character.isDigit(source.charAt(at - 1));
    boolean named = close > at + 1 && close < limit && source.charAt(close) == ':';
    return named && !timeOfDay && add(Kind.EMOJI, source.substring(at, close + 1), close + 1);
  }

  private static boolean isEmojiLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '\'';
  }

  private boolean angle() {
    int close = at + 1;
    while (close < source.length() && "<>\n".indexOf(source.charAt(close)) < 0) {
      close++;
    }
    if (close == source.length() || source.charAt(close) != '>' || close == at + 1) {
      return false;
    }
    Part part = Angle.read(source.substring(at + 1, close));
    return add(part.kind(), part.text(), close + 1);
  }

  private int lineEnd() {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end;
  }

  private boolean add(Kind kind, String shown, int next) {
    endText();
    parts.add(new Part(kind, shown));
    at = next;
    return true;
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(new Part(Kind.TEXT, text.toString()));
      text.setLength(0);
    }
  }
}
