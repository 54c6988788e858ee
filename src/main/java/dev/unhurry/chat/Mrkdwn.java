package dev.unhurry.chat;

import java.net.URI;
import java.time.Instant;

/**
 * Slack's mark-up for text that the bot writes (docs.slack.dev/messaging/formatting-message-text).
 */
public final class Mrkdwn {
  private Mrkdwn() {}

  /** A person's words made harmless: no mention, link or markup of Slack's comes alive in them. */
  public static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words.codePoints().filter(Mrkdwn::isHarmless).forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      default -> safe.appendCodePoint(point);
    }
  }

  /**
   * Text direction overrides and zero-width characters can make words read as what they are not.
   */
  private static boolean isHarmless(int point) {
    boolean direction = isWithin(point, 0x202A, 0x202E) || isWithin(point, 0x2066, 0x2069);
    boolean invisible = isWithin(point, 0x200B, 0x200F) || point == 0xFEFF || point == 0x2060;
    return !direction && !invisible;
  }

  private static boolean isWithin(int point, int from, int to) {
    return point >= from && point <= to;
  }

  public static String mention(UserId user) {
    return "<@" + user + ">";
  }

  public static String mention(ChannelId channel) {
    return "<#" + channel + ">";
  }

  public static String link(URI address, String label) {
    return "<" + address + "|" + escape(label) + ">";
  }

  /**
   * A moment in the reader's own zone, as their device knows it.
   *
   * @param words what a device shows that cannot do that, zone and all
   */
  public static String date(Instant moment, String words) {
    return "<!date^%d^{date_short_pretty} at {time}|%s>"
        .formatted(moment.getEpochSecond(), escape(words));
  }
}
