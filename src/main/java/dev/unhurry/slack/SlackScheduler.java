package dev.unhurry.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Utterance;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slack's own scheduler.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.scheduleMessage">Slack on scheduled
 *     messages</a>
 */
final class SlackScheduler {
  static final String NO_LONGER_HELD = "invalid_scheduled_message_id";

  private final WebApi api;
  private final Gson gson;

  SlackScheduler(WebApi api, Gson gson) {
    this.api = api;
    this.gson = gson;
  }

  /**
   * Without metadata, unlike every other post: with it Slack takes the message and never posts it.
   */
  Answer hold(Reply.Hold what) {
    Utterance.Post post = what.post();
    Map<String, String> arguments = SlackMessenger.words(post.card(), gson);
    arguments.put("channel", post.in().value());
    arguments.put("post_at", second(what.at()));
    arguments.put("unfurl_links", "false");
    arguments.put("unfurl_media", "false");
    post.thread().ifPresent(ts -> arguments.put("thread_ts", ts.value()));
    return api.call("chat.scheduleMessage", arguments);
  }

  private static String second(Instant at) {
    return Long.toString(at.getEpochSecond());
  }

  /** What {@link #hold} came to; empty where Slack names no id. */
  Optional<HeldPost> held(JsonObject body, Reply.Hold what) {
    String channel = Fields.text(body, "channel");
    ChannelId in = channel.isEmpty() ? what.post().in() : new ChannelId(channel);
    return held(Fields.text(body, "scheduled_message_id"), in, what);
  }

  private static Optional<HeldPost> held(String id, ChannelId in, Reply.Hold what) {
    Instant at = Instant.ofEpochSecond(what.at().getEpochSecond());
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeldPost(what.post().team(), in, id, at));
  }

  boolean isFor(HeldPost held, Reply.Hold what) {
    return held.channel().equals(what.post().in())
        && held.at().getEpochSecond() == what.at().getEpochSecond();
  }

  /**
   * What was found among what Slack holds.
   *
   * @param known whether it was looked through to the end
   */
  record Look(boolean known, Optional<HeldPost> held) {}

  /** Looks for the same words at the same second: what Slack holds carries no id of ours. */
  Look find(Reply.Hold what) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("channel", what.post().in().value());
    // Whether Slack counts the ends in is not documented.
    arguments.put("oldest", second(what.at().minusSeconds(1)));
    arguments.put("latest", second(what.at().plusSeconds(1)));
    return api.call("chat.scheduledMessages.list", arguments)
        .match(
            body -> look(body, what),
            later -> new Look(false, Optional.empty()),
            unclear -> new Look(false, Optional.empty()),
            error -> new Look(false, Optional.empty()));
  }

  private static Look look(JsonObject body, Reply.Hold what) {
    List<JsonObject> all = Fields.objects(body, "scheduled_messages");
    List<JsonObject> then =
        all.stream().filter(one -> Fields.text(one, "post_at").equals(second(what.at()))).toList();
    Optional<HeldPost> held =
        then.stream()
            .filter(one -> isSame(Fields.text(one, "text"), what.post().card().text()))
            .findFirst()
            .flatMap(one -> held(Fields.text(one, "id"), what.post().in(), what));
    boolean legible = then.stream().noneMatch(one -> Fields.text(one, "text").isEmpty());
    String next = Fields.text(Fields.object(body, "response_metadata"), "next_cursor");
    return new Look(legible && next.isEmpty(), held);
  }

  private static boolean isSame(String one, String other) {
    return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }

  Answer release(HeldPost held) {
    return api.call(
        "chat.deleteScheduledMessage",
        Map.of("channel", held.channel().value(), "scheduled_message_id", held.id()));
  }
}
