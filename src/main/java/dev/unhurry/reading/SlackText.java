package dev.unhurry.reading;

import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Part.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Understands the text of a Slack message.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack on its text</a>
 */
public final class SlackText {
  private static final String LEFT_BY_A_MENTION = ",:;";

  private SlackText() {}

  /**
   * What is said in words: lower case, single spaces, without code, quotes, links, mentions and
   * emoji.
   */
  public static String words(String slackText) {
    return Typed.cut(SlackParser.parse(slackText), Integer.MAX_VALUE).stream()
        .flatMap(clause -> clause.words().stream())
        .collect(Collectors.joining(" "));
  }

  /** The emoji by name with colons, lower case; without those in code, quotes and links. */
  public static Set<String> emoji(String slackText) {
    return SlackParser.parse(slackText).stream()
        .filter(part -> part.kind() == Kind.EMOJI)
        .map(part -> part.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The text as a person would type it again: entities resolved, links bare, mentions left out. */
  public static String readable(String slackText) {
    return readable(SlackParser.parse(slackText)).strip();
  }

  static String readable(List<Part> parts) {
    StringBuilder out = new StringBuilder();
    boolean afterMention = false;
    for (Part part : parts) {
      if (!part.isMention()) {
        out.append(afterMention ? closeGap(out, part.text()) : part.text());
      }
      afterMention = part.isMention();
    }
    return out.toString();
  }

  /** Who is mentioned, in order, each once. */
  static List<UserId> people(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == Kind.PERSON)
        .map(part -> new UserId(part.text()))
        .distinct()
        .toList();
  }

  /** Which groups are mentioned, in order, each once. */
  static List<GroupId> groups(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == Kind.GROUP)
        .map(part -> new GroupId(part.text()))
        .distinct()
        .toList();
  }

  /** Joins what stood left and right of a mention as if it had never been there. */
  private static String closeGap(CharSequence before, String after) {
    boolean opens = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
    boolean spaced = opens || before.charAt(before.length() - 1) == ' ';
    int from = 0;
    while (opens && from < after.length() && LEFT_BY_A_MENTION.indexOf(after.charAt(from)) >= 0) {
      from++;
    }
    while (spaced && from < after.length() && after.charAt(from) == ' ') {
      from++;
    }
    return after.substring(from);
  }
}
