package dev.unhurry.request.form;

import dev.unhurry.chat.Mrkdwn;

/**
 * Text as it was typed and as it stands in a post: there it does nothing but be read, and addresses
 * in it can be followed.
 */
final class PostText {
  private static final String AFTER_AN_ADDRESS = ".,;:!?)'\"";

  private PostText() {}

  /** Slack's mark-up of what was typed. */
  static String marked(String typed) {
    return withLinks(Mrkdwn.escape(typed));
  }

  /** What was typed, as it is read in a post. */
  static String shown(String typed) {
    return Mrkdwn.unescape(Mrkdwn.escape(typed));
  }

  /** The other way round: every bracket in what was escaped was put there for a link. */
  static String typed(String marked) {
    return Mrkdwn.unescape(marked.replace("<", "").replace(">", ""));
  }

  /** Nothing but an address between brackets, so that nobody is led elsewhere than they read. */
  static String withLinks(String escaped) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = next(escaped, 0); at >= 0; at = next(escaped, done)) {
      int end = end(escaped, at);
      out.append(escaped, done, at).append('<').append(escaped, at, end).append('>');
      done = end;
    }
    return out.append(escaped, done, escaped.length()).toString();
  }

  private static int next(String escaped, int from) {
    for (int at = escaped.indexOf("http", from); at >= 0; at = escaped.indexOf("http", at + 1)) {
      int bare = escaped.startsWith("https://", at) ? 8 : escaped.startsWith("http://", at) ? 7 : 0;
      if (bare > 0 && end(escaped, at) > at + bare) {
        return at;
      }
    }
    return -1;
  }

  private static int end(String escaped, int from) {
    int end = from;
    while (end < escaped.length() && isOfAddress(escaped, end)) {
      end++;
    }
    while (end > from && AFTER_AN_ADDRESS.indexOf(escaped.charAt(end - 1)) >= 0) {
      end--;
    }
    return escaped.startsWith("&amp", end - 4) && end < escaped.length() ? end + 1 : end;
  }

  private static boolean isOfAddress(String escaped, int at) {
    char c = escaped.charAt(at);
    return !Character.isWhitespace(c)
        && c != '|'
        && !escaped.startsWith("&lt;", at)
        && !escaped.startsWith("&gt;", at);
  }
}
