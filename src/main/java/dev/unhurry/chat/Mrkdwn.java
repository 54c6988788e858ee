package dev.unhurry.chat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts words into Slack's mrkdwn so that they cannot do more than be read.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack on formatting</a>
 */
public final class Mrkdwn {
  private static final Pattern TO_ALL =
      Pattern.compile("@(?=(?:here|channel|everyone)(?![\\p{L}\\p{N}]))", Pattern.CASE_INSENSITIVE);
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LAST_ASCII = 0x7F;
  private static final int BROKEN = 0xFFFD;

  private Mrkdwn() {}

  /** Text as a person typed it in a form: shown as it is, mentions nobody, hides nothing. */
  public static String escape(String typed) {
    String shown = visible(typed).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return harmless(shown);
  }

  /** What was escaped, as it may stand in a form again: the text that was shown. */
  public static String unescape(String escaped) {
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /**
   * Slack also calls everybody by the plain word; the wide sign reads the same and calls nobody.
   */
  private static String harmless(String text) {
    return TO_ALL.matcher(text).replaceAll("＠");
  }

  /**
   * Without what turns the writing direction around or takes no room; for half an emoji stands the
   * sign for what is broken.
   */
  public static String visible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] before = {0};
    text.codePoints()
        .forEach(
            c -> {
              if (!isHidden(c, before[0])) {
                kept.appendCodePoint(Character.getType(c) == Character.SURROGATE ? BROKEN : c);
                before[0] = c;
              }
            });
    return kept.toString();
  }

  /** A joiner is part of some scripts and emoji, and hides nothing after a sign of theirs. */
  private static boolean isHidden(int c, int before) {
    if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
      return before <= LAST_ASCII;
    }
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  /** An id out of a form comes by way of the client and could close the mark and open another. */
  public static String mention(UserId user) {
    return "<@" + escape(user.value()) + ">";
  }

  /** Escaped text itself if it is short enough, else its beginning. */
  public static String excerpt(String escaped, int longest) {
    return escaped.length() <= longest
        ? escaped
        : escaped.substring(0, cut(escaped, longest - 1)).stripTrailing() + "…";
  }

  /** Escaped text in as few pieces of at most this length as there can be. */
  public static List<String> pieces(String escaped, int longest) {
    List<String> pieces = new ArrayList<>();
    String rest = escaped;
    while (rest.length() > longest) {
      int cut = cut(rest, longest);
      pieces.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    pieces.add(rest);
    return pieces;
  }

  /** Where to cut escaped text: after white space, else before the sign that would be halved. */
  private static int cut(String escaped, int atMost) {
    String head = escaped.substring(0, atMost);
    int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
    if (space > atMost / 2) {
      return space + 1;
    }
    int entity = head.lastIndexOf('&');
    if (entity > head.lastIndexOf(';')) {
      return entity;
    }
    return Character.isHighSurrogate(head.charAt(atMost - 1)) ? atMost - 1 : atMost;
  }

  public static String mention(ChannelId channel) {
    return "<#" + escape(channel.value()) + ">";
  }

  public static String link(URI address, String label) {
    return "<" + address + "|" + escape(label) + ">";
  }
}
