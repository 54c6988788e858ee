package dev.unhurry.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.clock.ClockFollower;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the bot what happened where it may look, in the words of the Events API. */
public final class Events implements ClockFollower {
  private record Late(Instant due, ObjectNode raw) {}

  private final World world;
  private final Deliveries deliveries;
  private final AtomicLong serial = new AtomicLong();
  private final List<Late> late = new ArrayList<>();
  private Instant latest = Instant.EPOCH;

  public Events(World world, Deliveries deliveries) {
    this.world = world;
    this.deliveries = deliveries;
  }

  public Delivery posted(Channel channel, Post post) {
    ObjectNode event = post.json(channel, false);
    event.remove(List.of("reply_count", "reply_users", "reply_users_count", "latest_reply"));
    return message(channel, event, post.ts);
  }

  public Delivery changed(Channel channel, Post post, ObjectNode before) {
    ObjectNode event = hidden("message_changed", channel);
    event.set("message", post.json(channel, false));
    event.set("previous_message", before);
    return message(channel, event, event.path("ts").asText());
  }

  public Delivery deleted(Channel channel, ObjectNode before) {
    ObjectNode event = hidden("message_deleted", channel);
    event.put("deleted_ts", before.path("ts").asText());
    event.set("previous_message", before);
    return message(channel, event, event.path("ts").asText());
  }

  private static ObjectNode hidden(String subtype, Channel channel) {
    return Json.object("type", "message", "subtype", subtype, "hidden", true)
        .put("channel", channel.id);
  }

  private Delivery message(Channel channel, ObjectNode event, String ts) {
    String moment = ts.isEmpty() ? channel.nextTs(world.now()) : ts;
    event.put("ts", moment).put("channel", channel.id).put("event_ts", moment);
    event.put("channel_type", channel.kind.type());
    return tell(channel, event);
  }

  /** Says that a reaction came (reaction_added) or went (reaction_removed). */
  public Delivery reaction(String type, Channel channel, Post post, String user, String name) {
    ObjectNode item = Json.object("type", "message", "channel", channel.id, "ts", post.ts);
    ObjectNode event = Json.object("type", type, "user", user, "reaction", name, "item", item);
    event.put("item_user", post.author());
    return tell(channel, event);
  }

  /** Says to the bot alone that it was taken out; of itself it hears no member_left_channel. */
  public Delivery botLeft(Channel channel, String by) {
    String type = channel.isPrivate() ? "group_left" : "channel_left";
    return event(Json.object("type", type, "channel", channel.id, "actor_id", by));
  }

  /** Says that somebody of the workspace changed, whichever channels they are in. */
  public Delivery userChanged(User user) {
    ObjectNode event = Json.object("type", "user_change");
    event.set("user", user.json(world.now(), World.TEAM));
    return event(event.put("cache_ts", world.now().getEpochSecond()));
  }

  /** Says that a channel has another id. */
  public Delivery renumbered(Channel channel, String before) {
    ObjectNode event = Json.object("type", "channel_id_changed", "old_channel_id", before);
    return tell(channel, event.put("new_channel_id", channel.id));
  }

  /** Says that somebody came (member_joined_channel) or left (member_left_channel). */
  public Delivery member(String type, Channel channel, String user, String inviter) {
    ObjectNode event = Json.object("type", type, "user", user, "channel", channel.id);
    event.put("channel_type", channel.isPrivate() ? "G" : "C").put("team", World.TEAM);
    if (inviter != null) {
      event.put("inviter", inviter);
    }
    boolean itself = user.equals(World.BOT_USER);
    return itself ? event(event) : tell(channel, event);
  }

  /** Says that a channel was archived, unarchived, deleted or renamed. */
  public Delivery channel(String type, Channel channel, String user) {
    ObjectNode event = Json.object("type", type, "channel", channel.id, "user", user);
    if (type.endsWith("deleted")) {
      event.remove("user");
    }
    if (type.endsWith("rename")) {
      event.remove("user");
      event.set("channel", Json.object("id", channel.id, "name", channel.name));
    }
    return tell(channel, event);
  }

  /** Says that somebody opened the App Home. */
  public Delivery homeOpened(String user, String channel, ObjectNode view) {
    ObjectNode event = Json.object("type", "app_home_opened", "user", user, "channel", channel);
    event.put("tab", "home");
    if (view != null) {
      event.set("view", view);
    }
    return event(event);
  }

  private Delivery tell(Channel channel, ObjectNode event) {
    return channel.members.contains(World.BOT_USER) ? event(event) : Delivery.none();
  }

  private Delivery event(ObjectNode inner) {
    if (!inner.has("event_ts")) {
      inner.put("event_ts", nextMoment());
    }
    return deliveries.send("events_api", wrapped(inner));
  }

  /** No two events have the same, also while the clock stands still. */
  private synchronized String nextMoment() {
    Instant next = latest.plus(1, ChronoUnit.MICROS);
    latest = next.isAfter(world.now()) ? next : world.now();
    return "%d.%06d".formatted(latest.getEpochSecond(), latest.getNano() / 1_000);
  }

  private ObjectNode wrapped(ObjectNode inner) {
    ObjectNode made = Json.object("token", "local", "team_id", World.TEAM);
    made.put("context_team_id", World.TEAM).put("api_app_id", World.APP);
    made.set("event", inner);
    made.put("type", "event_callback").put("event_id", "Ev0LOCAL%05d".formatted(nextSerial()));
    made.put("event_time", world.now().getEpochSecond());
    ObjectNode authorization =
        Json.object("team_id", World.TEAM, "user_id", World.BOT_USER, "is_bot", true);
    authorization.putNull("enterprise_id").put("is_enterprise_install", false);
    made.set("authorizations", Json.array(List.of(authorization)));
    return made.put("is_ext_shared_channel", false).put("event_context", "4-local");
  }

  private long nextSerial() {
    return serial.incrementAndGet();
  }

  /** Sends an inner event, or a whole payload, as it stands. */
  public Delivery raw(ObjectNode raw) {
    boolean whole = raw.has("event") || raw.path("type").asText().equals("event_callback");
    return deliveries.send("events_api", whole ? raw : wrapped(raw.deepCopy()));
  }

  /** Sends it when the turned clock has gone this far. */
  public synchronized void rawLater(ObjectNode raw, Duration delay) {
    late.add(new Late(world.now().plus(delay), raw));
  }

  @Override
  public synchronized Optional<Instant> settle(Instant now) {
    List<Late> due = late.stream().filter(one -> !one.due().isAfter(now)).toList();
    late.removeAll(due);
    due.forEach(one -> raw(one.raw()));
    return late.stream().map(Late::due).min(Comparator.naturalOrder());
  }
}
