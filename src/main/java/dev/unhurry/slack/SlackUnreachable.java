package dev.unhurry.slack;

import java.net.URI;

/** Slack does not answer at the start; the message is one line for whoever runs it. */
public final class SlackUnreachable extends RuntimeException {
  SlackUnreachable(URI api, String why) {
    super(
        "Slack does not answer at "
            + api
            + " ("
            + why
            + "). Check the network and SLACK_API_URL, then start again.");
  }
}
