package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.Typed;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.Optional;
import java.util.function.Supplier;

/** A person types a slash command or picks a shortcut. */
public final class Invocations {
  private final Desk desk;

  public Invocations(Desk desk) {
    this.desk = desk;
  }

  /** Runs a command in a conversation, where the bot need not be; answers once acknowledged. */
  public ObjectNode command(User user, Channel channel, String command, String text) {
    String before = desk.world().atomically(() -> desk.topView(user));
    Delivery sent =
        desk.world()
            .atomically(
                () ->
                    desk.deliveries().send("slash_commands", typed(user, channel, command, text)));
    Optional<JsonNode> said = desk.deliveries().answer(sent);
    return said.isEmpty()
        ? Desk.unheard()
        : desk.world().atomically(() -> answered(user, channel, said.get(), before));
  }

  private ObjectNode answered(User user, Channel channel, JsonNode said, String viewBefore) {
    if (said instanceof ObjectNode body && (body.has("text") || body.has("blocks"))) {
      try {
        desk.urls().answer(new ResponseUrls.Origin(channel, user.id(), ""), body);
      } catch (ApiError refused) {
        return Json.object(
            "ok", false, "error", "Slack refuses the bot's answer: " + refused.getMessage());
      }
    }
    return desk.done(user, viewBefore);
  }

  private ObjectNode typed(User user, Channel channel, String command, String text) {
    ObjectNode made = Json.object("token", "local", "team_id", World.TEAM);
    made.put("team_domain", World.DOMAIN).put("api_app_id", World.APP);
    made.put("channel_id", channel.id).put("channel_name", Clicks.shownName(channel));
    made.put("user_id", user.id()).put("user_name", user.name());
    made.put("command", command).put("text", Typed.command(desk.world(), text));
    made.put("is_enterprise_install", "false");
    made.put("trigger_id", desk.triggers().issue(user.id(), ""));
    ResponseUrls.Origin origin = new ResponseUrls.Origin(channel, user.id(), "");
    return made.put("response_url", desk.urls().issue(origin));
  }

  /** Picks a global shortcut. */
  public ObjectNode shortcut(User user, String callbackId) {
    return sent(user, () -> started("shortcut", user, callbackId));
  }

  /** Picks a shortcut of a message. */
  public ObjectNode shortcut(User user, String callbackId, Channel channel, Post post) {
    return sent(
        user,
        () -> {
          ObjectNode made = started("message_action", user, callbackId);
          made.put("message_ts", post.ts);
          made.set("channel", Json.object("id", channel.id, "name", Clicks.shownName(channel)));
          made.set("message", post.json(channel, false));
          ResponseUrls.Origin origin = new ResponseUrls.Origin(channel, user.id(), "");
          return made.put("response_url", desk.urls().issue(origin));
        });
  }

  private ObjectNode started(String type, User user, String callbackId) {
    ObjectNode made = Payloads.of(type, user).put("callback_id", callbackId);
    made.put("action_ts", desk.world().now().getEpochSecond() + ".000100");
    return made.put("trigger_id", desk.triggers().issue(user.id(), ""));
  }

  private ObjectNode sent(User user, Supplier<ObjectNode> payload) {
    return Clicks.sent(desk, user, payload);
  }
}
