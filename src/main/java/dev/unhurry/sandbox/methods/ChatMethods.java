package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.function.Supplier;

/** chat.* and reactions.add: what the bot says, changes, takes back. */
final class ChatMethods {
  private static final String STYLE =
      "as_user icon_emoji icon_url username link_names mrkdwn parse unfurl_links unfurl_media";

  private final World world;
  private final Reach reach;
  private final Events events;
  private final Supplier<String> address;

  ChatMethods(World world, Reach reach, Events events, Supplier<String> address) {
    this.world = world;
    this.reach = reach;
    this.events = events;
    this.address = address;
  }

  List<Method> all() {
    return List.of(
        Method.of(
            "chat.postMessage",
            "chat:write",
            "channel",
            "text blocks attachments markdown_text metadata thread_ts reply_broadcast"
                + " current_draft_last_updated_ts "
                + STYLE,
            this::post),
        Method.of(
            "chat.postEphemeral",
            "chat:write",
            "user channel",
            "text blocks attachments markdown_text metadata thread_ts " + STYLE,
            this::whisper),
        Method.of(
            "chat.update",
            "chat:write",
            "ts channel",
            "text blocks attachments unfurled_attachments markdown_text metadata as_user"
                + " link_names parse reply_broadcast file_ids",
            this::update),
        Method.of("chat.delete", "chat:write", "ts channel", "as_user", this::delete),
        Method.of("chat.getPermalink", "", "channel message_ts", "", this::permalink),
        Method.of("reactions.add", "reactions:write", "name timestamp channel", "", this::react));
  }

  private ObjectNode post(Call call) {
    Channel channel = reach.destination(call);
    String thread = thread(call, channel);
    ObjectNode body = Draft.read(call);
    if (thread != null && call.flag("reply_broadcast")) {
      body.put("subtype", "thread_broadcast");
    }
    ObjectNode metadata = Draft.metadata(call).orElse(null);
    Post post = channel.say(world.now(), thread, null, body);
    post.metadata = metadata;
    events.posted(channel, post);
    return Json.object("channel", channel.id, "ts", post.ts, "message", post.json(channel, true));
  }

  private static String thread(Call call, Channel channel) {
    String ts = call.maybe("thread_ts").orElse(null);
    boolean fits = ts == null || channel.find(ts).filter(post -> !post.inThread()).isPresent();
    if (!fits) {
      throw ApiError.of("cannot_reply_to_message");
    }
    return ts;
  }

  private ObjectNode whisper(Call call) {
    Channel channel = reach.writable(reach.channel(call));
    String user = call.text("user");
    if (!channel.members.contains(user)) {
      throw ApiError.of("user_not_in_channel");
    }
    ObjectNode body = Draft.read(call);
    Draft.checkEphemeral(body);
    Post post = channel.say(world.now(), thread(call, channel), user, body);
    return Json.object("message_ts", post.ts);
  }

  private ObjectNode update(Call call) {
    Channel channel = reach.channel(call);
    Post post = own(Reach.message(channel, call.text("ts")), "cant_update_message");
    ObjectNode before = post.json(channel, false);
    ObjectNode body = Draft.read(call);
    body.set("edited", Json.object("user", World.BOT_USER, "ts", channel.nextTs(world.now())));
    Draft.metadata(call).ifPresent(metadata -> post.metadata = metadata);
    post.body = body;
    events.changed(channel, post, before);
    return Json.object("channel", channel.id, "ts", post.ts)
        .put("text", body.path("text").asText())
        .set("message", post.json(channel, true));
  }

  private ObjectNode delete(Call call) {
    Channel channel = reach.channel(call);
    Post post = own(Reach.message(channel, call.text("ts")), "cant_delete_message");
    ObjectNode before = channel.takeAway(post);
    events.deleted(channel, before);
    return Json.object("channel", channel.id, "ts", post.ts);
  }

  private static Post own(Post post, String otherwise) {
    if (!post.author().equals(World.BOT_USER)) {
      throw ApiError.of(otherwise);
    }
    return post;
  }

  private ObjectNode permalink(Call call) {
    Channel channel = reach.channel(call);
    Post post = Reach.message(channel, call.text("message_ts"));
    String path = "archives/" + channel.id + "/p" + post.ts.replace(".", "");
    String query = post.inThread() ? "?thread_ts=" + post.threadTs + "&cid=" + channel.id : "";
    return Json.object("channel", channel.id, "permalink", address.get() + path + query);
  }

  private ObjectNode react(Call call) {
    Channel channel = reach.channel(call);
    if (!Reach.has(channel)) {
      throw ApiError.of("channel_not_found");
    }
    if (channel.archived) {
      throw ApiError.of("is_archived");
    }
    String name = call.text("name").replace(":", "");
    if (!name.matches("[a-z0-9_+'-]+")) {
      throw ApiError.of("invalid_name");
    }
    Post post = Reach.message(channel, call.text("timestamp"));
    if (!post.react(World.BOT_USER, name)) {
      throw ApiError.of("already_reacted");
    }
    events.reaction("reaction_added", channel, post, World.BOT_USER, name);
    return Json.object();
  }
}
