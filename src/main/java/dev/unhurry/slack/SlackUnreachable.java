package dev.unhurry.slack;

import java.net.URI;

/** Slack does not answer at the start; the message is one line for whoever runs it. */
public final class SlackUnreachable extends RuntimeException {
  private final String what;

  SlackUnreachable(URI api, String why) {
    super(words(api, why) + ". Check the network and SLACK_API_URL, then start again.");
    what = words(api, why);
  }

  private static String words(URI api, String why) {
    return "Slack does not answer at " + api + " (" + why + ")";
  }

  /** What is the matter. */
  public String what() {
    return what;
  }

  /** What to do about it. */
  public String remedy() {
    return "Check the network and SLACK_API_URL.";
  }
}
