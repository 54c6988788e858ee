package dev.unhurry.sandbox.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;

/** The fields that every interaction payload starts with. */
final class Payloads {
  private Payloads() {}

  static ObjectNode of(String type, User user) {
    ObjectNode made = Json.object("type", type, "token", "local", "api_app_id", World.APP);
    made.set("team", Json.object("id", World.TEAM, "domain", World.DOMAIN));
    made.set(
        "user",
        Json.object("id", user.id(), "username", user.name(), "name", user.name())
            .put("team_id", World.TEAM));
    made.putNull("enterprise");
    return made.put("is_enterprise_install", false);
  }
}
