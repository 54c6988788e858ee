package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A conversation: public or private channel, or the private messages of a person and the bot. */
public final class Channel {
  /** What kind of conversation it is, in the words of channel_type. */
  public enum Kind {
    CHANNEL("channel", "channels"),
    GROUP("group", "groups"),
    IM("im", "im");

    private final String type;
    private final String scope;

    Kind(String type, String scope) {
      this.type = type;
      this.scope = scope;
    }

    /** The word of channel_type in events. */
    public String type() {
      return type;
    }

    /** The first half of the scopes that reach it. */
    public String scope() {
      return scope;
    }
  }

  /** Another only by {@link World#renumber}. */
  public String id;

  public final String creator;
  public final Instant created;
  public final Set<String> members = new LinkedHashSet<>();
  public String name;
  public String topic = "";
  public String purpose = "";
  public Kind kind;
  public boolean archived;
  private final TreeMap<String, Post> posts = new TreeMap<>();
  private long lastMicros;

  public Channel(String id, String name, String creator, Kind kind, Instant created) {
    this.id = id;
    this.name = name;
    this.creator = creator;
    this.kind = kind;
    this.created = created;
  }

  /** A ts at this instant, or as little later as keeps it unlike every earlier one here. */
  public String nextTs(Instant at) {
    long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    lastMicros = Math.max(micros + 100, lastMicros + 1);
    return "%010d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  /** A new message, now. */
  public Post say(Instant now, String threadTs, String viewer, ObjectNode body) {
    Post post = new Post(nextTs(now), threadTs, viewer, body);
    add(post);
    return post;
  }

  public void add(Post post) {
    posts.put(post.ts, post);
  }

  public void remove(Post post) {
    posts.remove(post.ts);
  }

  /** Takes a message away, or leaves a stone where replies hang on it; returns what it said. */
  public ObjectNode takeAway(Post post) {
    ObjectNode before = post.json(this, false);
    if (repliesTo(post.ts).isEmpty() || post.inThread()) {
      posts.remove(post.ts);
    } else {
      post.body =
          Json.object("type", "message", "subtype", "tombstone", "hidden", true)
              .put("user", "USLACKBOT")
              .put("text", "This message was deleted.");
    }
    return before;
  }

  public Optional<Post> find(String ts) {
    return Optional.ofNullable(posts.get(ts));
  }

  /** The posts that everybody here can see, oldest first. */
  public List<Post> open() {
    return posts.values().stream().filter(post -> post.viewer == null).toList();
  }

  /** The posts that this person can see, oldest first; an empty id sees what everybody sees. */
  public List<Post> seenBy(String user) {
    return posts.values().stream()
        .filter(post -> post.viewer == null || post.viewer.equals(user))
        .toList();
  }

  /** The replies under a post that everybody can see, oldest first. */
  public List<Post> repliesTo(String ts) {
    return posts.tailMap(ts, false).values().stream()
        .filter(post -> post.viewer == null && ts.equals(post.threadTs))
        .toList();
  }

  public boolean isPrivate() {
    return kind != Kind.CHANNEL;
  }

  /** As conversations.info shows it (docs.slack.dev/reference/objects/conversation-object). */
  public ObjectNode json() {
    ObjectNode made = Json.object("id", id, "created", created.getEpochSecond());
    made.put("is_archived", archived).put("is_im", kind == Kind.IM).put("is_org_shared", false);
    if (kind == Kind.IM) {
      return made.put("user", creator).put("is_user_deleted", false).put("priority", 0);
    }
    made.put("name", name).put("name_normalized", name).put("creator", creator);
    made.put("is_channel", kind == Kind.CHANNEL).put("is_group", false).put("is_mpim", false);
    made.put("is_private", isPrivate()).put("is_general", name.equals("general"));
    made.put("is_shared", false).put("is_ext_shared", false).put("unlinked", 0);
    made.set("topic", Json.object("value", topic, "creator", creator, "last_set", 0));
    made.set("purpose", Json.object("value", purpose, "creator", creator, "last_set", 0));
    made.set("previous_names", Json.array(new ArrayList<>()));
    return made;
  }
}
