package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.methods.Draft;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Addresses at which the bot may answer an interaction, five times within thirty minutes. */
public final class ResponseUrls {
  static final String PATH = "response/";
  private static final int MOST = 5;
  private static final Duration LIFE = Duration.ofMinutes(30);

  /**
   * What is answered.
   *
   * @param original the ts of the message that was acted on; empty after a command
   */
  record Origin(Channel channel, String user, String original) {}

  private record Issued(Origin origin, Instant until, int left) {}

  private final World world;
  private final Events events;
  private final Supplier<String> address;
  private final Map<String, Issued> issued = new HashMap<>();

  public ResponseUrls(World world, Events events, Supplier<String> address) {
    this.world = world;
    this.events = events;
    this.address = address;
  }

  String issue(Origin origin) {
    String id = UUID.randomUUID().toString();
    issued.put(id, new Issued(origin, world.now().plus(LIFE), MOST));
    return address.get() + PATH + id;
  }

  /** Uses one; refused with used_url or expired_url when it is used up or too old. */
  public boolean use(String id, ObjectNode body) {
    Issued found = Optional.ofNullable(issued.get(id)).orElseThrow(() -> gone("expired_url"));
    if (found.until().isBefore(world.now())) {
      throw gone("expired_url");
    }
    if (found.left() == 0) {
      throw gone("used_url");
    }
    answer(found.origin(), body);
    issued.put(id, new Issued(found.origin(), found.until(), found.left() - 1));
    return true;
  }

  private static ApiError gone(String error) {
    return ApiError.of(error);
  }

  /** Does what a body says, sent to a response_url or with the acknowledgement of a command. */
  void answer(Origin origin, ObjectNode body) {
    Optional<Post> original = origin.channel().find(origin.original());
    if (body.path("delete_original").asBoolean() && original.isPresent()) {
      delete(origin.channel(), original.get());
      return;
    }
    ObjectNode said = Draft.read(call(body));
    if (body.path("replace_original").asBoolean() && original.isPresent()) {
      replace(origin.channel(), original.get(), said);
    } else if (body.path("response_type").asText().equals("in_channel")) {
      Post post = origin.channel().say(world.now(), thread(origin, body), null, said);
      events.posted(origin.channel(), post);
    } else {
      origin.channel().say(world.now(), thread(origin, body), origin.user(), said);
    }
  }

  private static Call call(ObjectNode body) {
    return new Call("response_url", "", Json.fields(body));
  }

  private static String thread(Origin origin, ObjectNode body) {
    return Json.text(body, "thread_ts")
        .filter(ts -> origin.channel().find(ts).isPresent())
        .orElse(null);
  }

  private void delete(Channel channel, Post post) {
    ObjectNode before = channel.takeAway(post);
    if (post.viewer == null) {
      events.deleted(channel, before);
    }
  }

  private void replace(Channel channel, Post post, ObjectNode said) {
    ObjectNode before = post.json(channel, false);
    post.body = said;
    if (post.viewer == null) {
      String at = channel.nextTs(world.now());
      said.set("edited", Json.object("user", World.BOT_USER, "ts", at));
      events.changed(channel, post, before);
    }
  }
}
