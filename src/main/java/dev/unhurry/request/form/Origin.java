package dev.unhurry.request.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import java.util.Optional;

/** Where a form was opened, and so where its post goes. */
public sealed interface Origin {
  TeamId team();

  ChannelId channel();

  /** The thread in which the post stands; empty where it stands in the channel. */
  Optional<MessageTs> thread();

  /** About a message, by its author: the post goes in its thread. */
  record AboutMessage(MessageRef message) implements Origin {
    @Override
    public TeamId team() {
      return message.team();
    }

    @Override
    public ChannelId channel() {
      return message.channel();
    }

    @Override
    public Optional<MessageTs> thread() {
      return Optional.of(message.ts());
    }
  }

  /** Under a message, by anybody of its channel: the post goes in its thread. */
  record InThread(MessageRef first) implements Origin {
    @Override
    public TeamId team() {
      return first.team();
    }

    @Override
    public ChannelId channel() {
      return first.channel();
    }

    @Override
    public Optional<MessageTs> thread() {
      return Optional.of(first.ts());
    }
  }

  /** In a channel, by anybody there: the post starts a thread of its own. */
  record InChannel(TeamId team, ChannelId channel) implements Origin {
    @Override
    public Optional<MessageTs> thread() {
      return Optional.empty();
    }
  }

  /** On the post of an earlier form, by whoever asked in it: that post is changed. */
  record OnPost(MessageRef post, Optional<MessageTs> thread) implements Origin {
    @Override
    public TeamId team() {
      return post.team();
    }

    @Override
    public ChannelId channel() {
      return post.channel();
    }
  }
}
