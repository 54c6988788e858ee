package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Messenger.Probe;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether something the bot said stands, by the id in its metadata.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/conversations.replies">Slack on
 *     replies</a>
 */
final class Probing {
  /** Slack's lowest limit, so that every kind of installation gets whole pages. */
  static final String PAGE = "15";

  /** What stands further on is not looked at, and then nothing follows from not finding it. */
  private static final int MOST_PAGES = 6;

  private final WebApi api;
  private final Workspace workspace;

  Probing(WebApi api, Workspace workspace) {
    this.api = api;
    this.workspace = workspace;
  }

  Probe find(ChannelId in, Optional<MessageTs> thread, String id, Instant since) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("channel", in.value());
    arguments.put("oldest", MessageTs.at(since).value());
    arguments.put("inclusive", "true");
    arguments.put("include_all_metadata", "true");
    arguments.put("limit", PAGE);
    thread.ifPresent(ts -> arguments.put("ts", ts.value()));
    String method = thread.isPresent() ? "conversations.replies" : "conversations.history";
    for (int page = 0; page < MOST_PAGES; page++) {
      Answer answer = api.call(method, arguments);
      if (!(answer instanceof Answer.Done done)) {
        return Probe.UNKNOWN;
      }
      Optional<MessageRef> found = ours(done.body(), in, id);
      String next = Fields.text(Fields.object(done.body(), "response_metadata"), "next_cursor");
      if (found.isPresent() || next.isEmpty()) {
        return new Probe(true, found);
      }
      arguments.put("cursor", next);
    }
    return Probe.UNKNOWN;
  }

  private Optional<MessageRef> ours(JsonObject page, ChannelId in, String id) {
    return Fields.objects(page, "messages").stream()
        .filter(this::isFromUs)
        .filter(message -> carries(message, id))
        .map(message -> new MessageTs(Fields.text(message, "ts")))
        .map(ts -> new MessageRef(workspace.team(), in, ts))
        .findFirst();
  }

  private boolean isFromUs(JsonObject message) {
    return Fields.text(message, "bot_id").equals(workspace.botId())
        || Fields.text(message, "user").equals(workspace.bot().value());
  }

  private static boolean carries(JsonObject message, String id) {
    JsonObject metadata = Fields.object(message, "metadata");
    return Fields.text(metadata, "event_type").equals(SlackMessenger.EVENT_TYPE)
        && Fields.text(Fields.object(metadata, "event_payload"), "id").equals(id);
  }
}
