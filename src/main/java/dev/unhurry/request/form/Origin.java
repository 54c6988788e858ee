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
  }

  /** In a channel, by anybody there: the post starts a thread of its own. */
  record InChannel(TeamId team, ChannelId channel) implements Origin {}

  /**
   * On the post of an earlier form, by whoever asked in it: that post is changed.
   *
   * @param thread the one it stands in; empty where it stands in the channel
   */
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
