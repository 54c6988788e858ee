package dev.unhurry.chat;

import java.util.Optional;

/** Something the bot says, or unsays: to whom, where, and the words. */
public sealed interface Utterance {
  TeamId team();

  /** Whom it reaches alone; empty for what a whole channel sees. */
  default Optional<UserId> listener() {
    return Optional.empty();
  }

  /** Whether it stands once however often it is said, so that nobody need look for it first. */
  default boolean standsOnce() {
    return false;
  }

  /**
   * Seen by one person in a channel, and only if they are there now: Slack may lose it and it
   * cannot be found again, so it is said at most once
   * (docs.slack.dev/reference/methods/chat.postEphemeral).
   */
  record Whisper(Actor to, ChannelId in, Card card) implements Utterance {
    @Override
    public TeamId team() {
      return to.team();
    }

    @Override
    public Optional<UserId> listener() {
      return Optional.of(to.user());
    }
  }

  /** A private message from the bot. */
  record Tell(Actor to, Card card) implements Utterance {
    @Override
    public TeamId team() {
      return to.team();
    }

    @Override
    public Optional<UserId> listener() {
      return Optional.of(to.user());
    }
  }

  /** A message in a channel, or in a thread of it. */
  record Post(TeamId team, ChannelId in, Optional<MessageTs> thread, Card card)
      implements Utterance {}

  /** Other words in a message of the bot's own; saying it twice changes nothing. */
  record Edit(MessageRef post, Card card) implements Utterance {
    @Override
    public TeamId team() {
      return post.team();
    }

    @Override
    public boolean standsOnce() {
      return true;
    }
  }

  /** No words any more: a message of the bot's own goes, or is gone already. */
  record TakeBack(MessageRef post) implements Utterance {
    @Override
    public TeamId team() {
      return post.team();
    }

    @Override
    public boolean standsOnce() {
      return true;
    }
  }
}
