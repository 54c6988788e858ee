package dev.unhurry.sandbox.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An interactive element and the block it stands in. */
public record Spot(ObjectNode block, ObjectNode element) {
  public String blockId() {
    return block.path("block_id").asText();
  }

  public String actionId() {
    return element.path("action_id").asText();
  }

  String type() {
    return element.path("type").asText();
  }

  boolean isInput() {
    return block.path("type").asText().equals("input");
  }

  /** Every element of these blocks that a person can use, in reading order. */
  public static List<Spot> in(JsonNode blocks) {
    List<Spot> found = new ArrayList<>();
    for (JsonNode block : blocks) {
      add(found, block, block.path("element"));
      add(found, block, block.path("accessory"));
      if (block.path("type").asText().equals("actions")) {
        block.path("elements").forEach(element -> add(found, block, element));
      }
    }
    return found;
  }

  private static void add(List<Spot> found, JsonNode block, JsonNode element) {
    if (block instanceof ObjectNode outer
        && element instanceof ObjectNode inner
        && !inner.path("type").asText().equals("image")) {
      found.add(new Spot(outer, inner));
    }
  }

  /** Gives every block and element without an id one, as Slack does. */
  public static void nameAll(JsonNode blocks) {
    int i = 0;
    for (JsonNode block : blocks) {
      if (block instanceof ObjectNode named && !named.hasNonNull("block_id")) {
        named.put("block_id", "b%04d".formatted(i));
      }
      i++;
    }
    int k = 0;
    for (Spot spot : in(blocks)) {
      if (spot.actionId().isEmpty()) {
        spot.element().put("action_id", "a%04d".formatted(k));
      }
      k++;
    }
  }
}
