package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.blockkit.BlockKit;
import dev.unhurry.sandbox.views.Modals;
import dev.unhurry.sandbox.views.OpenView;
import dev.unhurry.sandbox.views.Triggers;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.util.List;

/** views.*: forms and App Homes that the bot shows. */
final class ViewMethods {
  private final World world;
  private final Modals modals;
  private final Triggers triggers;

  ViewMethods(World world, Modals modals, Triggers triggers) {
    this.world = world;
    this.modals = modals;
    this.triggers = triggers;
  }

  List<Method> all() {
    return List.of(
        Method.of("views.open", "", "view", "trigger_id interactivity_pointer", this::open),
        Method.of("views.push", "", "view", "trigger_id interactivity_pointer", this::push),
        Method.of("views.update", "", "view", "view_id external_id hash", this::update),
        Method.of(
            "views.publish", "", "user_id view", "hash interactivity_pointer", this::publish));
  }

  private ObjectNode open(Call call) {
    ObjectNode view = modal(call);
    Triggers.Exchange used = exchange(call);
    return shown(modals.open(used.user(), unique(view, "")));
  }

  private ObjectNode push(Call call) {
    ObjectNode view = modal(call);
    Triggers.Exchange used = exchange(call);
    if (used.viewId().isEmpty() || modals.byId(used.viewId()).isEmpty()) {
      throw ApiError.of("not_found");
    }
    return shown(
        modals
            .push(used.user(), unique(view, ""))
            .orElseThrow(() -> ApiError.of("push_limit_reached")));
  }

  private ObjectNode update(Call call) {
    ObjectNode view = modal(call);
    OpenView open =
        call.maybe("view_id")
            .flatMap(modals::byId)
            .or(() -> call.maybe("external_id").flatMap(modals::byExternalId))
            .orElseThrow(() -> ApiError.of("not_found"));
    checkHash(call, open);
    modals.update(open, unique(view, open.id));
    return shown(open);
  }

  private ObjectNode publish(Call call) {
    ObjectNode view = view(call);
    refuse(BlockKit.home(view));
    String user = call.text("user_id");
    if (world.userById(user).isEmpty()) {
      throw ApiError.of(
          "invalid_arguments", List.of("[ERROR] unknown user [json-pointer:/user_id]"));
    }
    modals.home(user).ifPresent(home -> checkHash(call, home));
    return shown(modals.publish(user, unique(view, modals.home(user).map(v -> v.id).orElse(""))));
  }

  private Triggers.Exchange exchange(Call call) {
    String trigger =
        call.maybe("trigger_id")
            .or(() -> call.maybe("interactivity_pointer"))
            .orElseThrow(() -> ApiError.of("invalid_arguments", List.of("invalid `trigger_id`")));
    Triggers.Exchange used = triggers.exchange(trigger);
    if (!used.error().isEmpty()) {
      throw ApiError.of(used.error());
    }
    return used;
  }

  private static void checkHash(Call call, OpenView open) {
    if (call.maybe("hash").filter(hash -> !Modals.isCurrent(open, hash)).isPresent()) {
      throw ApiError.of("hash_conflict");
    }
  }

  private static ObjectNode modal(Call call) {
    ObjectNode view = view(call);
    refuse(BlockKit.modal(view));
    return view;
  }

  private static ObjectNode view(Call call) {
    JsonNode view = call.json("view", "invalid_arguments").orElseThrow();
    if (!(view instanceof ObjectNode made)) {
      throw ApiError.of(
          "invalid_arguments", List.of("[ERROR] must be an object [json-pointer:/view]"));
    }
    if (BlockKit.isTooLarge(made)) {
      throw ApiError.of("view_too_large");
    }
    return made;
  }

  private static void refuse(List<String> wrong) {
    if (!wrong.isEmpty()) {
      throw ApiError.of("invalid_arguments", wrong);
    }
  }

  private ObjectNode unique(ObjectNode view, String inPlaceOf) {
    boolean taken =
        modals
            .byExternalId(view.path("external_id").asText())
            .filter(other -> !other.id.equals(inPlaceOf))
            .isPresent();
    if (taken) {
      throw ApiError.of("duplicate_external_id");
    }
    return view;
  }

  private static ObjectNode shown(OpenView view) {
    return Json.object("view", view.json());
  }
}
