package dev.unhurry.chat;

import java.util.Optional;

/**
 * A button pressed or a choice taken.
 *
 * @param value what the bot put on it, and only a hint
 * @param form the form it stands in, as filled in so far; empty in a message and in the App Home
 * @param message the message it stands in, where Slack says so; as little believed as the value
 */
public record Click(
    Actor actor,
    ChannelId channel,
    String action,
    String value,
    Optional<Submission> form,
    Optional<MessageTs> message) {

  /** In a form, or where the message does not matter. */
  public Click(
      Actor actor, ChannelId channel, String action, String value, Optional<Submission> form) {
    this(actor, channel, action, value, form, Optional.empty());
  }

  /** In a message or in the App Home. */
  public Click(Actor actor, ChannelId channel, String action, String value) {
    this(actor, channel, action, value, Optional.empty());
  }
}
