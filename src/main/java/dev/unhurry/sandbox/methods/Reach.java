package dev.unhurry.sandbox.methods;

import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Scopes;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;

/** What of the workspace the bot can reach, and with which scope. */
final class Reach {
  private final World world;
  private final Scopes scopes;

  Reach(World world, Scopes scopes) {
    this.world = world;
    this.scopes = scopes;
  }

  /** The conversation of the argument channel, by its id; a private one only with the bot in it. */
  Channel channel(Call call) {
    return visible(call.text("channel"));
  }

  private Channel visible(String id) {
    return world
        .channelById(id)
        .filter(found -> !found.isPrivate() || has(found))
        .orElseThrow(() -> ApiError.of("channel_not_found"));
  }

  /** The conversation of the argument channel, where this right of its kind is granted. */
  Channel channel(Call call, String right) {
    scopes.needOneOf(
        List.of("channels:" + right, "groups:" + right, "im:" + right, "mpim:" + right));
    Channel found = channel(call);
    scopes.needOneOf(List.of(found.kind.scope() + ":" + right));
    return found;
  }

  /** Where a message may go: a channel's id or name with the bot in it, or a person's id. */
  Channel destination(Call call) {
    String name = call.text("channel");
    Channel found =
        name.matches("[UW][A-Z0-9]+")
            ? world.privateMessages(person(name))
            : world
                .channelByName(name)
                .map(named -> visible(named.id))
                .orElseGet(() -> channel(call));
    return writable(found);
  }

  /** The conversation of the argument channel, where the bot may write. */
  Channel writable(Channel found) {
    if (!has(found)) {
      throw ApiError.of("not_in_channel");
    }
    if (found.archived) {
      throw ApiError.of("is_archived");
    }
    return found;
  }

  private User person(String id) {
    User found = world.userById(id).orElseThrow(() -> ApiError.of("channel_not_found"));
    if (found.is(User.Flag.BOT)) {
      throw ApiError.of("cannot_dm_bot");
    }
    if (found.is(User.Flag.DEACTIVATED)) {
      throw ApiError.of("user_disabled");
    }
    return found;
  }

  /** A message everybody there can see. */
  static Post message(Channel channel, String ts) {
    return channel
        .find(ts)
        .filter(post -> post.viewer == null)
        .orElseThrow(() -> ApiError.of("message_not_found"));
  }

  void need(String... oneOf) {
    scopes.needOneOf(List.of(oneOf));
  }

  static boolean has(Channel channel) {
    return channel.members.contains(World.BOT_USER);
  }
}
