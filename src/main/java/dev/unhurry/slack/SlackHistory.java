package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads what stands in a channel.
 *
 * <p>Asked with {@code oldest} alone, Slack gives the messages nearest to it, newest first
 * (docs.slack.dev/reference/methods/conversations.history).
 */
final class SlackHistory implements History {
  /** For what was posted by nobody with a user id, such as an old webhook. */
  private static final UserId NOBODY = new UserId("nobody");

  private final WebApi api;
  private final Workspace workspace;

  SlackHistory(WebApi api, Workspace workspace) {
    this.api = api;
    this.workspace = workspace;
  }

  @Override
  public Lookup from(MessageRef message) {
    if (!message.team().equals(workspace.team())) {
      return new Unread("another workspace");
    }
    Map<String, String> arguments =
        Map.of(
            "channel",
            message.channel().value(),
            "oldest",
            message.ts().value(),
            "inclusive",
            "true",
            "limit",
            Probing.PAGE);
    return api.call("conversations.history", arguments)
        .match(body -> new Found(entries(message, body)), Later::new, Unread::new, Unread::new);
  }

  private List<Entry> entries(MessageRef from, JsonObject body) {
    return Fields.objects(body, "messages").stream()
        .flatMap(message -> entry(from, message))
        .filter(entry -> entry.message().ref().ts().compareTo(from.ts()) >= 0)
        .sorted(Comparator.comparing((Entry entry) -> entry.message().ref().ts()))
        .toList();
  }

  private Stream<Entry> entry(MessageRef from, JsonObject raw) {
    if (Fields.text(raw, "subtype").equals(Translate.TOMBSTONE)) {
      return Stream.empty();
    }
    try {
      MessageRef ref = from.at(new MessageTs(Fields.text(raw, "ts")));
      String author = Fields.text(raw, "user");
      Message message =
          new Message(
              ref,
              author.isBlank() ? NOBODY : new UserId(author),
              Translate.isExternal(raw, workspace.team()),
              Fields.text(raw, "text"),
              Translate.thread(raw, ref.ts()));
      boolean answered = Fields.number(raw, "reply_count") > 0;
      boolean reacted = !Fields.list(raw, "reactions").isEmpty();
      return Stream.of(new Entry(message, isBot(raw), answered, reacted));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  /** Joins, topic changes and the like carry a person's id and are not a person's message. */
  private static boolean isBot(JsonObject raw) {
    return !Fields.text(raw, "bot_id").isEmpty()
        || !Translate.PEOPLE.contains(Fields.text(raw, "subtype"));
  }
}
