package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;

/** What one person finds when opening the page: people, channels, commands, the time. */
final class State {
  private final World world;
  private final Deliveries deliveries;

  State(World world, Deliveries deliveries) {
    this.world = world;
    this.deliveries = deliveries;
  }

  ObjectNode of(Asked asked) {
    return world.atomically(
        () -> {
          User me = world.user(asked.maybe("viewer").orElse("ana"));
          world.privateMessages(me);
          return Json.object(
              "ok",
              true,
              "team",
              Json.object("id", World.TEAM, "name", World.TEAM_NAME, "domain", World.DOMAIN),
              "now",
              world.now().toString(),
              "me",
              me.id(),
              "users",
              world.users().stream().map(this::shown).toList(),
              "channels",
              channels(me),
              "commands",
              commands(),
              "shortcuts",
              shortcuts(),
              "bot_connected",
              deliveries.connections() > 0);
        });
  }

  private ObjectNode shown(User user) {
    User.Status status = user.status(world.now());
    ObjectNode made = user.json(world.now(), World.TEAM);
    made.put("title", user.title()).put("status_text", status.text());
    made.put("do_not_disturb", user.quiet().filter(it -> it.runs(world.now())).isPresent());
    return made.put("status_emoji", status.emoji()).put("initials", initials(user));
  }

  private static String initials(User user) {
    StringBuilder made = new StringBuilder();
    for (String word : List.of(user.realName().split(" ", 2))) {
      made.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return made.toString();
  }

  private List<ObjectNode> channels(User me) {
    return world.channels().stream()
        .filter(one -> !one.isPrivate() || one.members.contains(me.id()))
        .map(one -> shown(one, me))
        .toList();
  }

  private static ObjectNode shown(Channel channel, User me) {
    List<Post> posts = channel.seenBy(me.id());
    ObjectNode made = Json.object("id", channel.id, "name", channel.name);
    made.put("topic", channel.topic).put("purpose", channel.purpose);
    made.put("is_member", channel.members.contains(me.id()));
    made.put("is_im", channel.kind == Channel.Kind.IM).put("is_private", channel.isPrivate());
    made.put("is_archived", channel.archived).put("creator", channel.creator);
    made.put("bot_in", channel.members.contains(World.BOT_USER));
    made.put("last_ts", posts.isEmpty() ? "" : posts.get(posts.size() - 1).ts);
    made.set("members", Json.array(channel.members));
    return made;
  }

  private List<ObjectNode> shortcuts() {
    return world.shortcuts().stream()
        .map(
            one ->
                Json.object(
                        "name", one.name(),
                        "type", one.global() ? "global" : "message",
                        "callback_id", one.callbackId())
                    .put("description", one.description()))
        .toList();
  }

  private List<ObjectNode> commands() {
    return world.commands().stream()
        .map(
            one ->
                Json.object(
                    "command", one.command(),
                    "usage_hint", one.usageHint(),
                    "description", one.description()))
        .toList();
  }
}
