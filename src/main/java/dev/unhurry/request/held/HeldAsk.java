package dev.unhurry.request.held;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ask whose text Slack holds: what is needed to follow it from the moment it is posted.
 *
 * @param all whether everybody must answer
 * @param urgency as its words were judged when they were written
 * @param mark how the first section's block id ends, by which the post is found
 */
record HeldAsk(
    HeldPost post, UserId asker, List<UserId> to, boolean all, Urgency urgency, String mark) {
  HeldAsk {
    to = List.copyOf(to);
  }

  Actor askedBy() {
    return new Actor(post.team(), asker);
  }

  /** The mark of what this form posts; the same however often it is sent. */
  static String mark(Submission form) {
    return "held-" + form.view();
  }

  /** Behind what the id says already of the post. */
  static String marked(String blockId, String mark) {
    return (blockId == null ? "" : blockId) + "|" + mark;
  }

  boolean isMarked(String blockId) {
    return blockId.endsWith("|" + mark);
  }

  /** Made again for the same post it is the same duty. */
  Duty duty(String kind, Instant due) {
    String people = to.stream().map(UserId::value).collect(Collectors.joining(" "));
    Map<String, String> facts =
        Map.of(
            "post", post.pointer(),
            "asker", asker.value(),
            "to", people,
            "all", Boolean.toString(all),
            "urgency", urgency.name(),
            "mark", mark);
    return Duty.about(post.pointer(), post.team(), kind, due, facts);
  }

  static HeldAsk of(Duty duty) {
    HeldPost post =
        HeldPost.pointedAt(duty.team(), duty.fact("post"))
            .orElseThrow(() -> new IllegalStateException(duty.id() + " names no held post"));
    return new HeldAsk(
        post,
        new UserId(duty.fact("asker")),
        Stream.of(duty.fact("to").split(" ")).map(UserId::new).toList(),
        Boolean.parseBoolean(duty.fact("all")),
        Urgency.valueOf(duty.fact("urgency")),
        duty.fact("mark"));
  }

  ChannelId channel() {
    return post.channel();
  }
}
