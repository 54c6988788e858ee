package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what stands in a channel.
 *
 * <p>Asked with {@code oldest} alone, Slack gives the messages nearest to it, newest first; asked
 * with {@code latest} too, those nearest to that
 * (docs.slack.dev/reference/methods/conversations.history).
 */
final class SlackHistory implements History {
  /** Slack cuts it to fifteen for some kinds of installations. */
  private static final String PAGE = "100";

  private final WebApi api;

  private final Workspace workspace;
  private final Optional<Duration> within;

  SlackHistory(WebApi api, Workspace workspace) {
    this(api, workspace, Optional.empty());
  }

  private SlackHistory(WebApi api, Workspace workspace, Optional<Duration> within) {
    this.api = api;
    this.workspace = workspace;
    this.within = within;
  }

  @Override
  public History hurried() {
    return new SlackHistory(api, workspace, Optional.of(WebApi.HURRIED));
  }

  @Override
  public Lookup around(MessageRef message, Duration before) {
    MessageTs oldest =
        before.isZero() ? message.ts() : MessageTs.at(message.posted().minus(before));
    Map<String, String> arguments = arguments(message.channel());
    arguments.put("oldest", oldest.value());
    return channel(message.team(), arguments, ts -> ts.compareTo(oldest) >= 0);
  }

  @Override
  public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
    Map<String, String> arguments = arguments(channel);
    arguments.put("oldest", MessageTs.at(from).value());
    arguments.put("latest", MessageTs.at(to).value());
    return channel(team, arguments, ts -> true);
  }

  @Override
  public Lookup one(MessageRef message, Optional<MessageTs> thread) {
    Map<String, String> arguments = arguments(message.channel());
    arguments.put("oldest", message.ts().value());
    arguments.put("latest", message.ts().value());
    Predicate<MessageTs> wanted = message.ts()::equals;
    if (thread.isEmpty()) {
      return channel(message.team(), arguments, wanted);
    }
    arguments.put("ts", thread.get().value());
    return read("conversations.replies", message.team(), arguments, wanted);
  }

  @Override
  public Lookup thread(MessageRef root, Instant since) {
    Map<String, String> arguments = arguments(root.channel());
    arguments.put("ts", root.ts().value());
    arguments.put("oldest", MessageTs.at(since).value());
    return read("conversations.replies", root.team(), arguments, ts -> true);
  }

  private static Map<String, String> arguments(ChannelId channel) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("channel", channel.value());
    arguments.put("inclusive", "true");
    arguments.put("limit", PAGE);
    return arguments;
  }

  private Lookup channel(TeamId team, Map<String, String> arguments, Predicate<MessageTs> wanted) {
    return read("conversations.history", team, arguments, wanted);
  }

  private Lookup read(
      String method, TeamId team, Map<String, String> arguments, Predicate<MessageTs> wanted) {
    if (!team.equals(workspace.team())) {
      return new Unread("another workspace");
    }
    ChannelId channel = new ChannelId(arguments.get("channel"));
    return within
        .map(longest -> api.call(method, arguments, longest))
        .orElseGet(() -> api.call(method, arguments))
        .match(
            body -> found(channel, body, wanted), Later::new, Unread::new, SlackHistory::refused);
  }

  /** A thread whose first message was deleted before anybody replied is none. */
  private static Lookup refused(String error) {
    return error.equals("thread_not_found") ? new Found(List.of(), true) : new Unread(error);
  }

  private Found found(ChannelId channel, JsonObject body, Predicate<MessageTs> wanted) {
    List<Entry> entries =
        Fields.objects(body, "messages").stream()
            .flatMap(message -> entry(channel, message))
            .filter(entry -> wanted.test(entry.message().ref().ts()))
            .sorted(Comparator.comparing((Entry entry) -> entry.message().ref().ts()))
            .toList();
    return new Found(entries, !Fields.flag(body, "has_more"));
  }

  private Stream<Entry> entry(ChannelId channel, JsonObject raw) {
    if (Fields.text(raw, "subtype").equals(Translate.TOMBSTONE)) {
      return Stream.empty();
    }
    try {
      MessageTs ts = new MessageTs(Fields.text(raw, "ts"));
      Message message =
          new Message(
              new MessageRef(workspace.team(), channel, ts),
              Translate.author(raw),
              Translate.isExternal(raw, workspace.team()),
              Fields.text(raw, "text"),
              Translate.thread(raw, ts));
      int replies = Fields.number(raw, "reply_count");
      return Stream.of(new Entry(message, isBot(raw), replies, reactions(raw), sections(raw)));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static Map<String, List<UserId>> reactions(JsonObject raw) {
    Map<String, List<UserId>> reactions = new HashMap<>();
    for (JsonObject one : Fields.objects(raw, "reactions")) {
      String emoji = Translate.withoutSkinTone(Fields.text(one, "name"));
      reactions
          .computeIfAbsent(emoji, name -> new ArrayList<>())
          .addAll(Fields.texts(one, "users").stream().map(UserId::new).toList());
    }
    return reactions;
  }

  private static Map<String, String> sections(JsonObject raw) {
    return Fields.objects(raw, "blocks").stream()
        .filter(block -> Fields.text(block, "type").equals("section"))
        .filter(block -> !Fields.text(block, "block_id").isEmpty())
        .collect(
            Collectors.toMap(
                block -> Fields.text(block, "block_id"),
                block -> Fields.text(Fields.object(block, "text"), "text"),
                (first, again) -> first));
  }

  /** Joins, topic changes and the like carry a person's id and are not a person's message. */
  private static boolean isBot(JsonObject raw) {
    return !Fields.text(raw, "bot_id").isEmpty()
        || !Translate.PEOPLE.contains(Fields.text(raw, "subtype"));
  }
}
