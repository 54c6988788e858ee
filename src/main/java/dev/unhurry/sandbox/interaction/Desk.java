package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.views.Modals;
import dev.unhurry.sandbox.views.OpenView;
import dev.unhurry.sandbox.views.Triggers;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;

/** What every interaction needs at hand. */
public record Desk(
    World world, Deliveries deliveries, Modals modals, Triggers triggers, ResponseUrls urls) {

  /** The view a person has before them, or nothing to see. */
  String topView(User user) {
    List<OpenView> stack = modals.of(user.id());
    return stack.isEmpty() ? "" : stack.get(stack.size() - 1).id;
  }

  /** The answer to who acted: ok, and the view that opened meanwhile, if one did. */
  ObjectNode done(User user, String viewBefore) {
    ObjectNode made = Json.object("ok", true);
    String now = topView(user);
    return now.isEmpty() || now.equals(viewBefore) ? made : made.put("view_id", now);
  }

  /** The answer where nobody acknowledged within three seconds. */
  static ObjectNode unheard() {
    return Json.object("ok", false, "error", "The bot did not answer within three seconds.");
  }
}
