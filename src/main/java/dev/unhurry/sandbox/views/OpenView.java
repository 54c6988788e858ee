package dev.unhurry.sandbox.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.util.Locale;

/** A form or App Home that somebody has before them. */
public final class OpenView {
  public final String id;
  public final String user;
  final String rootId;
  final String previousId;
  private ObjectNode definition = Json.object();
  private ObjectNode state = Json.object();
  private int version;

  OpenView(String id, String user, OpenView below, ObjectNode definition) {
    this.id = id;
    this.user = user;
    this.rootId = below == null ? id : below.rootId;
    this.previousId = below == null ? null : below.id;
    show(definition);
  }

  /** Shows something else in its place; fields that are still there keep what was entered. */
  void show(ObjectNode other) {
    definition = other.deepCopy();
    Spot.nameAll(definition.path("blocks"));
    state = Form.state(blocks(), state);
    version++;
  }

  public JsonNode blocks() {
    return definition.path("blocks");
  }

  /** What stands in its fields now; change it through {@link Form}. */
  public ObjectNode state() {
    return state;
  }

  public boolean tellsWhenClosed() {
    return definition.path("notify_on_close").asBoolean();
  }

  String externalId() {
    return definition.path("external_id").asText();
  }

  String hash() {
    return "1700000%03d.%s".formatted(version, id.toLowerCase(Locale.ROOT));
  }

  /** As apps get to see it (docs.slack.dev/reference/views). */
  public ObjectNode json() {
    ObjectNode made = Json.object("id", id, "team_id", World.TEAM);
    made.setAll(definition.deepCopy());
    for (String name : new String[] {"private_metadata", "callback_id", "external_id"}) {
      made.put(name, definition.path(name).asText());
    }
    for (String name : new String[] {"clear_on_close", "notify_on_close", "submit_disabled"}) {
      made.put(name, definition.path(name).asBoolean());
    }
    for (String name : new String[] {"title", "submit", "close"}) {
      made.set(name, definition.hasNonNull(name) ? definition.path(name) : null);
    }
    made.set("state", Json.object("values", state.deepCopy()));
    made.put("hash", hash()).put("root_view_id", rootId).put("previous_view_id", previousId);
    made.put("app_id", World.APP).put("bot_id", World.BOT);
    return made.put("app_installed_team_id", World.TEAM);
  }
}
