package dev.unhurry.reading;

/** The three characters that Slack escapes: {@code &}, {@code <} and {@code >}. */
final class Entities {
  private Entities() {}

  static String resolve(String escaped) {
    if (escaped.indexOf('&') < 0) {
      return escaped;
    }
    StringBuilder out = new StringBuilder(escaped.length());
    for (int at = 0; at < escaped.length(); at += lengthAt(escaped, at)) {
      out.append(at(escaped, at));
    }
    return out.toString();
  }

  /** The character that is meant here. */
  static char at(String escaped, int at) {
    return switch (lengthAt(escaped, at)) {
      case 5 -> '&';
      case 4 -> escaped.charAt(at + 1) == 'l' ? '<' : '>';
      default -> escaped.charAt(at);
    };
  }

  /** How many characters stand for it. */
  static int lengthAt(String escaped, int at) {
    if (escaped.charAt(at) != '&') {
      return 1;
    }
    if (escaped.startsWith("amp;", at + 1)) {
      return 5;
    }
    return escaped.startsWith("lt;", at + 1) || escaped.startsWith("gt;", at + 1) ? 4 : 1;
  }
}
