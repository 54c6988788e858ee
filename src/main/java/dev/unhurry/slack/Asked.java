package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slack's commands, clicks and forms in our words; empty for what cannot be read or comes from
 * somebody of another workspace.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Slack on
 *     interaction</a>
 */
final class Asked {
  private final TeamId team;

  Asked(TeamId team) {
    this.team = team;
  }

  Optional<Command> command(JsonObject payload) {
    String user = Fields.text(payload, "user_id");
    String channel = Fields.text(payload, "channel_id");
    String name = Fields.text(payload, "command");
    if (user.isBlank() || channel.isBlank() || isOutsider(Fields.text(payload, "team_id"))) {
      return Optional.empty();
    }
    String text = Fields.text(payload, "text").strip();
    return Optional.of(new Command(actor(user), new ChannelId(channel), name, text));
  }

  /** Slack sends one action a click; in a view there is no channel, then the person stands in. */
  Optional<Click> click(JsonObject payload) {
    JsonObject action = Fields.objects(payload, "actions").stream().findFirst().orElse(null);
    String user = Fields.text(Fields.object(payload, "user"), "id");
    if (action == null || user.isBlank() || isOutsider(payload)) {
      return Optional.empty();
    }
    String channel =
        Stream.of(
                Fields.text(Fields.object(payload, "channel"), "id"),
                Fields.text(Fields.object(payload, "container"), "channel_id"),
                user)
            .filter(id -> !id.isBlank())
            .findFirst()
            .orElseThrow();
    String value = FormValues.held(action).stream().findFirst().orElse("");
    String name = Fields.text(action, "action_id");
    Optional<Submission> form =
        isIn("modal", payload) ? Optional.of(filledIn(user, payload)) : Optional.empty();
    return Optional.of(
        new Click(actor(user), new ChannelId(channel), name, value, form, clickedIn(payload)));
  }

  private static Optional<MessageTs> clickedIn(JsonObject payload) {
    String ts = Fields.text(Fields.object(payload, "container"), "message_ts");
    try {
      return ts.isEmpty() ? Optional.empty() : Optional.of(new MessageTs(ts));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Chosen anywhere, or in the menu of a message. */
  Optional<Shortcut> shortcut(JsonObject payload) {
    String user = Fields.text(Fields.object(payload, "user"), "id");
    if (user.isBlank() || isOutsider(payload)) {
      return Optional.empty();
    }
    String name = Fields.text(payload, "callback_id");
    boolean anywhere = Fields.text(payload, "type").equals("shortcut");
    Optional<Message> on = anywhere ? Optional.empty() : message(payload);
    return anywhere || on.isPresent()
        ? Optional.of(new Shortcut(actor(user), name, on))
        : Optional.empty();
  }

  private Optional<Message> message(JsonObject payload) {
    JsonObject raw = Fields.object(payload, "message");
    String channel = Fields.text(Fields.object(payload, "channel"), "id");
    try {
      MessageTs ts = new MessageTs(Fields.text(raw, "ts"));
      MessageRef ref = new MessageRef(team, new ChannelId(channel), ts);
      return Optional.of(
          new Message(
              ref,
              Translate.author(raw),
              Translate.isExternal(raw, team),
              Fields.text(raw, "text"),
              Translate.thread(raw, ts)));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  Optional<Submission> submission(JsonObject payload) {
    String user = Fields.text(Fields.object(payload, "user"), "id");
    return user.isBlank() || isOutsider(payload)
        ? Optional.empty()
        : Optional.of(filledIn(user, payload));
  }

  private Submission filledIn(String user, JsonObject payload) {
    JsonObject view = Fields.object(payload, "view");
    return new Submission(
        actor(user),
        Fields.text(view, "callback_id"),
        Fields.text(view, "id"),
        Fields.text(view, "private_metadata"),
        FormValues.of(view));
  }

  /** Whether a click was in the App Home and not in a message or a form. */
  static boolean isInHome(JsonObject payload) {
    return isIn("home", payload);
  }

  private static boolean isIn(String view, JsonObject payload) {
    return Fields.text(Fields.object(payload, "view"), "type").equals(view);
  }

  /** The first block of a form under which Slack shows a complaint; empty where it has none. */
  static Optional<String> firstField(JsonObject payload) {
    return Fields.objects(Fields.object(payload, "view"), "blocks").stream()
        .filter(block -> Fields.text(block, "type").equals("input"))
        .map(block -> Fields.text(block, "block_id"))
        .findFirst();
  }

  private Actor actor(String user) {
    return new Actor(team, new UserId(user));
  }

  /** In an Enterprise organisation a colleague's home may be another of its workspaces. */
  private boolean isOutsider(JsonObject payload) {
    return Fields.object(payload, "enterprise").size() == 0
        && isOutsider(Fields.text(Fields.object(payload, "user"), "team_id"));
  }

  private boolean isOutsider(String home) {
    return !home.isEmpty() && !home.equals(team.value());
  }
}
