package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** conversations.history and conversations.replies: reading what was said. */
final class HistoryMethods {
  private static final String OPTIONAL =
      "cursor include_all_metadata inclusive latest limit oldest";

  private final Reach reach;

  HistoryMethods(Reach reach) {
    this.reach = reach;
  }

  List<Method> all() {
    return List.of(
        Method.of("conversations.history", "", "channel", OPTIONAL, this::history),
        Method.of("conversations.replies", "", "channel ts", OPTIONAL, this::replies));
  }

  private ObjectNode history(Call call) {
    Channel channel = readable(call, "not_in_channel");
    List<Post> found =
        new ArrayList<>(
            channel.open().stream()
                .filter(Post::inChannel)
                .filter(post -> isWithin(call, post.ts))
                .toList());
    if (startsAtOldest(call)) {
      ObjectNode page = page(call, channel, found, 100);
      return page.set("messages", reversed(page.path("messages")));
    }
    Collections.reverse(found);
    return page(call, channel, found, 100);
  }

  /** With oldest alone the first page is the one next to it; within a page the newest is first. */
  private static boolean startsAtOldest(Call call) {
    return !bound(call, "oldest").isEmpty() && bound(call, "latest").isEmpty();
  }

  private static JsonNode reversed(JsonNode list) {
    List<JsonNode> made = new ArrayList<>();
    list.forEach(made::add);
    Collections.reverse(made);
    return Json.array(made);
  }

  private ObjectNode replies(Call call) {
    Channel channel = readable(call, "channel_not_found");
    Post asked =
        channel
            .find(call.text("ts"))
            .filter(post -> post.viewer == null)
            .orElseThrow(() -> ApiError.of("thread_not_found"));
    if (asked.inThread()) {
      return page(call, channel, List.of(asked), 1000);
    }
    List<Post> thread = new ArrayList<>(List.of(asked));
    channel.repliesTo(asked.ts).stream()
        .filter(post -> isWithin(call, post.ts))
        .forEach(thread::add);
    return page(call, channel, thread, 1000);
  }

  private Channel readable(Call call, String outside) {
    Channel channel = reach.channel(call, "history");
    if (!Reach.has(channel)) {
      throw ApiError.of(outside);
    }
    return channel;
  }

  private static boolean isWithin(Call call, String ts) {
    String oldest = bound(call, "oldest");
    String latest = bound(call, "latest");
    boolean inclusive = call.flag("inclusive");
    int low = oldest.isEmpty() ? 1 : Post.compare(ts, oldest);
    int high = latest.isEmpty() ? -1 : Post.compare(ts, latest);
    return (low > 0 || (inclusive && low == 0)) && (high < 0 || (inclusive && high == 0));
  }

  private static String bound(Call call, String name) {
    String text = call.maybe(name).filter(given -> !given.equals("now")).orElse("");
    if (!text.isEmpty() && !text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      throw ApiError.of("invalid_ts_" + name);
    }
    return text;
  }

  private static ObjectNode page(Call call, Channel channel, List<Post> posts, int otherwise) {
    boolean metadata = call.flag("include_all_metadata");
    int limit = Math.min(1000, Math.max(1, call.number("limit", otherwise, "invalid_limit")));
    return Paging.page(
        call,
        limit,
        posts,
        post -> post.ts,
        new Paging.Named<>("messages", post -> post.json(channel, metadata)));
  }
}
