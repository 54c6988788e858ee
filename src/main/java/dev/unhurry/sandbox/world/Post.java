package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One message as it stands now, with what hangs on it. */
public final class Post {
  /** Its place in the channel. */
  public final String ts;

  /** The post it answers, or null. */
  public final String threadTs;

  /** The only person who sees it, or null for everybody. */
  public final String viewer;

  /** What it says, without its place: type, user, text, blocks and so on. */
  public ObjectNode body;

  /** Its metadata, or null. */
  public ObjectNode metadata;

  private final Map<String, Set<String>> reactions = new LinkedHashMap<>();

  public Post(String ts, String threadTs, String viewer, ObjectNode body) {
    this.ts = ts;
    this.threadTs = threadTs;
    this.viewer = viewer;
    this.body = body;
  }

  public String author() {
    return body.path("user").asText();
  }

  /** False where the person reacted so before. */
  public boolean react(String user, String name) {
    return reactions.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(user);
  }

  /** False where the person had not reacted so. */
  public boolean unreact(String user, String name) {
    Set<String> users = reactions.getOrDefault(name, new LinkedHashSet<>());
    boolean was = users.remove(user);
    if (users.isEmpty()) {
      reactions.remove(name);
    }
    return was;
  }

  public boolean inThread() {
    return threadTs != null && !threadTs.equals(ts);
  }

  /** Which ts is earlier; they are numbers, and may have been shortened by who sends them. */
  public static int compare(String one, String other) {
    return new BigDecimal(one).compareTo(new BigDecimal(other));
  }

  /** True for the first message of that thread and everything under it. */
  public boolean isIn(String thread) {
    return thread.equals(ts) || thread.equals(threadTs);
  }

  /** True for what stands in the channel itself, not only in a thread. */
  public boolean inChannel() {
    return !inThread() || "thread_broadcast".equals(body.path("subtype").asText());
  }

  /** As conversations.history shows it; metadata only where it was asked for. */
  public ObjectNode json(Channel channel, boolean withMetadata) {
    ObjectNode made = body.deepCopy();
    made.put("ts", ts);
    List<Post> replies = inThread() ? List.of() : channel.repliesTo(ts);
    if (!replies.isEmpty()) {
      describe(made, replies);
    }
    if (inThread()) {
      made.put("thread_ts", threadTs);
      channel.find(threadTs).ifPresent(parent -> made.put("parent_user_id", parent.author()));
    }
    if (!reactions.isEmpty()) {
      made.set("reactions", reactionsJson());
    }
    if (withMetadata && metadata != null) {
      made.set("metadata", metadata.deepCopy());
    }
    return made;
  }

  private void describe(ObjectNode parent, List<Post> replies) {
    List<String> users = replies.stream().map(Post::author).distinct().toList();
    parent.put("thread_ts", ts).put("reply_count", replies.size());
    parent.put("reply_users_count", users.size());
    parent.put("latest_reply", replies.get(replies.size() - 1).ts);
    parent.set("reply_users", Json.array(users));
    parent.put("is_locked", false).put("subscribed", false);
  }

  private ArrayNode reactionsJson() {
    return Json.array(
        reactions.entrySet().stream()
            .map(
                one ->
                    Json.object(
                        "name", one.getKey(),
                        "users", one.getValue(),
                        "count", one.getValue().size()))
            .toList());
  }
}
