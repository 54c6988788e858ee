package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.clock.ClockFollower;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.World;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the bot gave this Slack to post later, posted when the turned clock reaches its time. */
public final class ScheduledPosts implements ClockFollower {
  /**
   * One of them.
   *
   * @param thread the ts it answers, or null
   * @param mute true where it carries metadata, with which Slack takes a message and never posts it
   */
  record Held(
      String id,
      Channel channel,
      Instant at,
      Instant made,
      String thread,
      ObjectNode body,
      boolean mute) {
    String text() {
      return body.path("text").asText();
    }
  }

  private static final Comparator<Held> IN_ORDER =
      Comparator.comparing(Held::at).thenComparing(Held::id);

  private final World world;
  private final Events events;
  private final Runnable changed;
  private final Map<String, Held> held = new TreeMap<>();

  public ScheduledPosts(World world, Events events, Runnable changed) {
    this.world = world;
    this.events = events;
    this.changed = changed;
  }

  void add(Held one) {
    held.put(one.id(), one);
  }

  Optional<Held> find(String id) {
    return Optional.ofNullable(held.get(id));
  }

  void remove(Held one) {
    held.remove(one.id());
  }

  /** By their time. */
  List<Held> all() {
    return held.values().stream().sorted(IN_ORDER).toList();
  }

  @Override
  public Optional<Instant> settle(Instant now) {
    return world.atomically(
        () -> {
          List<Held> due = all().stream().filter(one -> !one.at().isAfter(now)).toList();
          due.forEach(this::post);
          return all().stream().map(Held::at).findFirst();
        });
  }

  /** Where the bot may not post any more, nothing is posted and nobody is told. */
  private void post(Held one) {
    remove(one);
    Channel channel = one.channel();
    if (one.mute() || channel.archived || !Reach.has(channel)) {
      return;
    }
    Post post = channel.say(one.at(), one.thread(), null, one.body());
    events.posted(channel, post);
    changed.run();
  }
}
