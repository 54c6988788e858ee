package dev.unhurry.chat;

import java.util.Optional;

/**
 * What a person posted in a channel that the bot is in.
 *
 * @param text Slack's own text, escaped and with {@code <@U…>} mentions, never null
 * @param external whether its author belongs to another workspace (Slack Connect)
 * @param thread the thread it replies in; empty for a top-level message
 */
public record Message(
    MessageRef ref, UserId author, boolean external, String text, Optional<MessageTs> thread) {

  public boolean isReply() {
    return thread.isPresent();
  }

  public Actor actor() {
    return new Actor(ref.team(), author);
  }
}
