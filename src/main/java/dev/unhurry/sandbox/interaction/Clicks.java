package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.views.Field;
import dev.unhurry.sandbox.views.Form;
import dev.unhurry.sandbox.views.OpenView;
import dev.unhurry.sandbox.views.Spot;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A person uses a button, a menu or a field of a message, a form or the App Home. */
public final class Clicks {
  /**
   * Which element, and what was chosen in it.
   *
   * @param blockId may be empty where the action id is enough
   * @param value missing for a plain button
   */
  public record Target(String blockId, String actionId, JsonNode value) {}

  private final Desk desk;

  public Clicks(Desk desk) {
    this.desk = desk;
  }

  /** Uses an element of a message; answers once the bot has acknowledged. */
  public ObjectNode inMessage(User user, Channel channel, Post post, Target target) {
    return sent(desk, user, () -> messagePayload(user, channel, post, target));
  }

  /**
   * Uses an element of an open view, whose fields hold these values by now, {block_id: {action_id:
   * value}}; answers once the bot has acknowledged.
   */
  public ObjectNode inView(User user, OpenView view, JsonNode values, Target target) {
    return sent(
        desk,
        user,
        () -> {
          Form.enter(view.state(), view.blocks(), values, desk.world());
          return viewPayload(user, view, target);
        });
  }

  static ObjectNode sent(Desk desk, User user, Supplier<ObjectNode> payload) {
    String before = desk.world().atomically(() -> desk.topView(user));
    Delivery delivery =
        desk.world().atomically(() -> desk.deliveries().send("interactive", payload.get()));
    return desk.deliveries().answer(delivery).isPresent()
        ? desk.world().atomically(() -> desk.done(user, before))
        : Desk.unheard();
  }

  private ObjectNode messagePayload(User user, Channel channel, Post post, Target target) {
    JsonNode blocks = post.body.path("blocks");
    ObjectNode state = Form.state(blocks, Json.object());
    ObjectNode action = action(blocks, state, target);
    ObjectNode made = Payloads.of("block_actions", user);
    boolean ephemeral = post.viewer != null;
    ObjectNode container = Json.object("type", "message", "message_ts", post.ts);
    container.put("channel_id", channel.id).put("is_ephemeral", ephemeral);
    if (post.inThread()) {
      container.put("thread_ts", post.threadTs);
    }
    made.set("container", container);
    made.set("channel", Json.object("id", channel.id, "name", shownName(channel)));
    if (!ephemeral) {
      made.set("message", post.json(channel, true));
    }
    made.put("trigger_id", desk.triggers().issue(user.id(), ""));
    ResponseUrls.Origin origin = new ResponseUrls.Origin(channel, user.id(), post.ts);
    made.put("response_url", desk.urls().issue(origin));
    return finished(made, state, action);
  }

  static String shownName(Channel channel) {
    return switch (channel.kind) {
      case IM -> "directmessage";
      case GROUP -> "privategroup";
      case CHANNEL -> channel.name;
    };
  }

  private ObjectNode viewPayload(User user, OpenView view, Target target) {
    ObjectNode action = action(view.blocks(), view.state(), target);
    ObjectNode made = Payloads.of("block_actions", user);
    made.set("container", Json.object("type", "view", "view_id", view.id));
    made.put("trigger_id", desk.triggers().issue(user.id(), view.id));
    made.set("view", view.json());
    return finished(made, view.state(), action);
  }

  private static ObjectNode finished(ObjectNode made, ObjectNode state, ObjectNode action) {
    made.set("state", Json.object("values", state.deepCopy()));
    return made.set("actions", Json.array(List.of(action)));
  }

  private ObjectNode action(JsonNode blocks, ObjectNode state, Target target) {
    Spot spot = Form.find(blocks, target.blockId(), target.actionId());
    World world = desk.world();
    ObjectNode action = Json.object("action_id", spot.actionId(), "block_id", spot.blockId());
    action.put("type", spot.element().path("type").asText());
    action.put("action_ts", world.now().getEpochSecond() + ".000100");
    Optional<Field> field = Field.of(spot.element());
    if (field.isEmpty()) {
      for (String name : List.of("text", "value", "style", "url")) {
        Optional.ofNullable(spot.element().get(name)).ifPresent(it -> action.set(name, it));
      }
    } else if (!target.value().isMissingNode()) {
      ObjectNode chosen = field.get().given(target.value(), world);
      action.setAll(chosen);
      if (!spot.element().path("type").asText().equals("overflow")) {
        Form.put(state, spot, chosen);
      }
    }
    return action;
  }
}
