package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.api.Scopes;
import dev.unhurry.sandbox.methods.ScheduledPosts.Held;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * chat.scheduleMessage and what belongs to it; the limits are those of
 * docs.slack.dev/reference/methods/chat.scheduleMessage.
 */
public final class ScheduleMethods {
  private static final Duration FURTHEST = Duration.ofDays(120);
  private static final Duration TOO_SOON_TO_TAKE_BACK = Duration.ofSeconds(60);
  private static final Duration SPAN = Duration.ofMinutes(5);
  private static final int MOST_IN_SPAN = 30;
  private static final String GONE = "invalid_scheduled_message_id";

  private final World world;
  private final Reach reach;
  private final ScheduledPosts posts;

  public ScheduleMethods(World world, Scopes scopes, ScheduledPosts posts) {
    this.world = world;
    this.reach = new Reach(world, scopes);
    this.posts = posts;
  }

  /** Lists them. */
  public List<Method> all() {
    return List.of(
        Method.of(
            "chat.scheduleMessage",
            "chat:write",
            "channel post_at",
            "as_user attachments blocks link_names markdown_text metadata parse reply_broadcast text"
                + " thread_ts unfurl_links unfurl_media",
            this::schedule),
        Method.of(
            "chat.deleteScheduledMessage",
            "chat:write",
            "channel scheduled_message_id",
            "as_user",
            this::delete),
        Method.of(
            "chat.scheduledMessages.list",
            "",
            "",
            "channel cursor latest limit oldest team_id",
            this::list));
  }

  private ObjectNode schedule(Call call) {
    Channel channel = reach.destination(call);
    Instant at = time(call);
    ObjectNode body = Draft.read(call);
    boolean mute = Draft.metadata(call).isPresent();
    if (call.flag("reply_broadcast") && call.has("thread_ts")) {
      body.put("subtype", "thread_broadcast");
    }
    checkRoom(channel, at);
    String thread = call.maybe("thread_ts").orElse(null);
    Held held = new Held(world.newId('Q'), channel, at, world.now(), thread, body, mute);
    posts.add(held);
    ObjectNode message = body.deepCopy();
    message.put("type", "delayed_message").put("subtype", "bot_message");
    return Json.object("channel", channel.id, "scheduled_message_id", held.id())
        .put("post_at", at.getEpochSecond())
        .set("message", message);
  }

  private Instant time(Call call) {
    if (!call.text("post_at").matches("\\d{1,11}")) {
      throw ApiError.of("invalid_time");
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(call.text("post_at")));
    if (!at.isAfter(world.now())) {
      throw ApiError.of("time_in_past");
    }
    if (at.isAfter(world.now().plus(FURTHEST))) {
      throw ApiError.of("time_too_far");
    }
    return at;
  }

  private void checkRoom(Channel channel, Instant at) {
    long near =
        posts.all().stream()
            .filter(one -> one.channel() == channel)
            .filter(one -> Duration.between(one.at(), at).abs().compareTo(SPAN) < 0)
            .count();
    if (near >= MOST_IN_SPAN) {
      throw ApiError.of("restricted_too_many");
    }
  }

  private ObjectNode delete(Call call) {
    Channel channel = reach.channel(call);
    Held held =
        posts
            .find(call.text("scheduled_message_id"))
            .filter(one -> one.channel() == channel)
            .filter(one -> one.at().isAfter(world.now().plus(TOO_SOON_TO_TAKE_BACK)))
            .orElseThrow(() -> ApiError.of(GONE));
    posts.remove(held);
    return Json.object();
  }

  private ObjectNode list(Call call) {
    String channel = call.maybe("channel").orElse("");
    if (!channel.isEmpty() && world.channelById(channel).isEmpty()) {
      throw ApiError.of("invalid_channel");
    }
    List<Held> found =
        posts.all().stream()
            .filter(one -> channel.isEmpty() || one.channel().id.equals(channel))
            .filter(one -> one.at().getEpochSecond() >= bound(call, "oldest", 0))
            .filter(one -> one.at().getEpochSecond() <= bound(call, "latest", Long.MAX_VALUE))
            .toList();
    ObjectNode page =
        Paging.page(
            call,
            Paging.strictLimit(call),
            found,
            Held::id,
            new Paging.Named<>("scheduled_messages", ScheduleMethods::shown));
    page.remove("has_more");
    return page;
  }

  private static long bound(Call call, String name, long otherwise) {
    String text = call.maybe(name).orElse("");
    if (!text.isEmpty() && !text.matches("\\d{1,11}(\\.\\d+)?")) {
      throw ApiError.of("invalid_arguments", List.of("[ERROR] invalid " + name));
    }
    return text.isEmpty() ? otherwise : Long.parseLong(text.replaceFirst("\\..*", ""));
  }

  private static ObjectNode shown(Held one) {
    return Json.object("id", one.id(), "channel_id", one.channel().id)
        .put("post_at", one.at().getEpochSecond())
        .put("date_created", one.made().getEpochSecond())
        .put("text", one.text());
  }
}
