package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.Typed;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people write, change, take back and react to. Answers once the bot has acknowledged. */
final class Messages {
  private static final int LONGEST = 40_000;

  private record Done(ObjectNode answer, Delivery delivery) {
    ObjectNode acknowledged() {
      delivery.await();
      return answer;
    }
  }

  private final World world;
  private final Events events;

  Messages(World world, Events events) {
    this.world = world;
    this.events = events;
  }

  ObjectNode post(Asked asked) {
    return world.atomically(() -> posted(asked)).acknowledged();
  }

  private Done posted(Asked asked) {
    User user = world.user(asked.text("user"));
    Channel channel = writable(asked.text("channel"), user);
    String threadTs = asked.maybe("thread_ts").orElse(null);
    if (threadTs != null && !message(channel, threadTs).inChannel()) {
      throw new Refusal(400, "A reply goes under the first message of a thread.");
    }
    ObjectNode body = Json.object("client_msg_id", UUID.randomUUID().toString());
    body.put("type", "message").put("user", user.id()).put("team", World.TEAM);
    body.put("text", typed(asked.text("text")));
    Post post = channel.say(world.now(), threadTs, null, body);
    return new Done(
        Json.object("ok", true, "ts", post.ts, "channel", channel.id),
        events.posted(channel, post));
  }

  private String typed(String text) {
    if (text.length() > LONGEST) {
      throw new Refusal(400, "A message holds at most 40,000 characters.");
    }
    return Typed.message(world, text);
  }

  private Channel writable(String name, User user) {
    Channel channel = world.channel(name);
    if (channel.archived) {
      throw new Refusal(400, channel.name + " is archived.");
    }
    if (!channel.members.contains(user.id())) {
      throw new Refusal(403, user.name() + " is not in " + channel.name + ".");
    }
    return channel;
  }

  static Post message(Channel channel, String ts) {
    return channel
        .find(ts)
        .orElseThrow(() -> new Refusal(404, "There is no message " + ts + " here."));
  }

  ObjectNode edit(Asked asked) {
    return world
        .atomically(
            () -> {
              Channel channel = world.channel(asked.context().pathParam("channel"));
              Post post = own(asked, channel);
              ObjectNode before = post.json(channel, false);
              post.body.put("text", typed(asked.text("text")));
              post.body.remove("blocks");
              String at = channel.nextTs(world.now());
              post.body.set("edited", Json.object("user", post.author(), "ts", at));
              return new Done(
                  Json.object("ok", true, "ts", post.ts), events.changed(channel, post, before));
            })
        .acknowledged();
  }

  private static Post own(Asked asked, Channel channel) {
    Post post = message(channel, asked.context().pathParam("ts"));
    if (post.viewer != null) {
      throw new Refusal(400, "What only one person sees cannot be changed.");
    }
    if (post.body.has("bot_id")) {
      throw new Refusal(403, "Only the bot changes what it wrote.");
    }
    return post;
  }

  ObjectNode delete(Asked asked) {
    return world
        .atomically(
            () -> {
              Channel channel = world.channel(asked.context().pathParam("channel"));
              Post post = own(asked, channel);
              ObjectNode before = channel.takeAway(post);
              return new Done(Json.object("ok", true), events.deleted(channel, before));
            })
        .acknowledged();
  }

  ObjectNode list(Asked asked) {
    return world.atomically(
        () -> {
          Channel channel = world.channel(asked.text("channel"));
          String viewer = asked.maybe("viewer").map(name -> world.user(name).id()).orElse("");
          if (channel.isPrivate() && !viewer.isEmpty() && !channel.members.contains(viewer)) {
            throw new Refusal(403, "Only its members see " + channel.name + ".");
          }
          String thread = asked.maybe("thread_ts").orElse("");
          List<ObjectNode> seen =
              channel.seenBy(viewer).stream()
                  .filter(post -> thread.isEmpty() ? post.inChannel() : post.isIn(thread))
                  .map(post -> shown(channel, post))
                  .toList();
          return Json.object("ok", true, "channel", channel.id, "messages", seen);
        });
  }

  private static ObjectNode shown(Channel channel, Post post) {
    ObjectNode made = post.json(channel, true);
    return post.viewer == null ? made : made.put("ephemeral", true);
  }

  ObjectNode react(Asked asked, boolean add) {
    return world.atomically(() -> reacted(asked, add)).acknowledged();
  }

  private Done reacted(Asked asked, boolean add) {
    User user = world.user(asked.text("user"));
    Channel channel = writable(asked.text("channel"), user);
    Post post = message(channel, asked.text("ts"));
    String name = asked.text("name").replace(":", "");
    if (post.viewer != null
        || !(add ? post.react(user.id(), name) : post.unreact(user.id(), name))) {
      throw new Refusal(409, add ? "That reaction is there." : "That reaction is not there.");
    }
    String type = add ? "reaction_added" : "reaction_removed";
    return new Done(Json.object("ok", true), events.reaction(type, channel, post, user.id(), name));
  }

  /** Sends a raw inner event or a whole payload, as often as asked. */
  ObjectNode raw(Asked asked) {
    JsonNode raw = asked.body().path("raw");
    if (!(raw instanceof ObjectNode payload)) {
      throw new Refusal(400, "The field raw must be a JSON object.");
    }
    int times = asked.number("times", 1);
    if (asked.duration("delay").isPresent()) {
      events.rawLater(payload, asked.duration("delay").get());
      return Json.object("ok", true);
    }
    List<Delivery> sent = IntStream.range(0, times).mapToObj(any -> events.raw(payload)).toList();
    long heard = sent.stream().filter(one -> one.await().isPresent()).count();
    return Json.object("ok", true, "sent", sent.size(), "acknowledged", heard);
  }
}
