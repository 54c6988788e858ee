package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.blockkit.BlockKit;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.views.Form;
import dev.unhurry.sandbox.views.OpenView;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import java.util.List;
import java.util.Optional;

/** A person sends or closes an open form. */
public final class Submits {
  private final Desk desk;

  public Submits(Desk desk) {
    this.desk = desk;
  }

  /**
   * Enters the values, {block_id: {action_id: value}}, and sends the form. What Slack's client
   * would not send is not sent: the answer then has errors by block id.
   */
  public ObjectNode submit(User user, OpenView view, JsonNode values) {
    ObjectNode lacks =
        desk.world()
            .atomically(
                () -> {
                  Form.enter(view.state(), view.blocks(), values, desk.world());
                  return Form.lacks(view.blocks(), view.state());
                });
    if (!lacks.isEmpty()) {
      return Json.object("ok", false, "errors", lacks);
    }
    Delivery sent =
        desk.world()
            .atomically(() -> desk.deliveries().send("interactive", submission(user, view)));
    Optional<JsonNode> said = desk.deliveries().answer(sent);
    return said.isEmpty()
        ? Desk.unheard()
        : desk.world().atomically(() -> apply(user, view, said.get()));
  }

  private ObjectNode submission(User user, OpenView view) {
    ObjectNode made = Payloads.of("view_submission", user);
    made.put("trigger_id", desk.triggers().issue(user.id(), view.id));
    made.set("view", view.json());
    return made.set("response_urls", Json.array(List.of()));
  }

  private ObjectNode apply(User user, OpenView view, JsonNode said) {
    return switch (said.path("response_action").asText()) {
      case "errors" -> Json.object("ok", false, "errors", said.path("errors"));
      case "clear" -> {
        desk.modals().clear(user.id());
        yield Json.object("ok", true);
      }
      case "update", "push" -> show(user, view, said);
      default -> {
        String before = desk.topView(user);
        desk.modals().close(view);
        yield desk.done(user, before);
      }
    };
  }

  private ObjectNode show(User user, OpenView view, JsonNode said) {
    List<String> wrong = BlockKit.modal(said.path("view"));
    if (!wrong.isEmpty() || !(said.path("view") instanceof ObjectNode next)) {
      return Json.object("ok", false, "error", "The bot sent a form that Slack refuses: " + wrong);
    }
    if (said.path("response_action").asText().equals("update")) {
      desk.modals().update(view, next);
      return Json.object("ok", true, "view_id", view.id);
    }
    return desk.modals()
        .push(user.id(), next)
        .map(pushed -> Json.object("ok", true, "view_id", pushed.id))
        .orElseGet(
            () -> Json.object("ok", false, "error", "Three forms are open; more do not fit."));
  }

  /** Closes a form; the bot hears of it where the form says so. */
  public ObjectNode close(User user, OpenView view) {
    Optional<Delivery> sent =
        desk.world()
            .atomically(
                () -> {
                  desk.modals().close(view);
                  return view.tellsWhenClosed()
                      ? Optional.of(desk.deliveries().send("interactive", closing(user, view)))
                      : Optional.empty();
                });
    boolean unheard = sent.isPresent() && sent.get().await().isEmpty();
    return unheard ? Desk.unheard() : Json.object("ok", true);
  }

  private static ObjectNode closing(User user, OpenView view) {
    ObjectNode made = Payloads.of("view_closed", user);
    made.set("view", view.json());
    return made.put("is_cleared", false);
  }
}
