package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.schema.BlockKitSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every message and view that went to the local Slack, word for word. */
final class SentThings {
  private final List<JsonNode> sent = new CopyOnWriteArrayList<>();

  void note(String way, Map<String, JsonNode> what) {
    ObjectNode thing = Script.JSON.createObjectNode().put("way", way);
    thing.setAll(what);
    if (thing.has("blocks") || thing.has("view")) {
      sent.add(thing);
    }
  }

  /** Where the schemas are missing, the local Slack's own strictness has to do. */
  void areFitForSlack() {
    if (BlockKitSchema.isThere()) {
      BlockKitSchema schema = BlockKitSchema.orSkip();
      assertThat(sent)
          .allSatisfy(thing -> assertThat(schema.sent(thing)).as("%s", thing).isEmpty());
    }
  }
}
