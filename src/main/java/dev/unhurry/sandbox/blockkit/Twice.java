package dev.unhurry.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.Json;
import java.util.HashSet;
import java.util.Set;

/** Finds block ids that stand twice in a message or view, and action ids twice in a block. */
final class Twice {
  private Twice() {}

  static void check(JsonNode blocks, String at, Problems problems) {
    Set<String> seen = new HashSet<>();
    int i = 0;
    for (JsonNode block : blocks) {
      String here = at + "/" + i++;
      Json.text(block, "block_id")
          .filter(id -> !seen.add(id))
          .ifPresent(id -> problems.add("`block_id` \"" + id + "\" already exists", here));
      actions(block, here, problems);
    }
  }

  private static void actions(JsonNode block, String at, Problems problems) {
    Set<String> seen = new HashSet<>();
    int i = 0;
    for (JsonNode element : block.path("elements")) {
      String here = at + "/elements/" + i++;
      Json.text(element, "action_id")
          .filter(id -> !seen.add(id))
          .ifPresent(id -> problems.add("`action_id` \"" + id + "\" already exists", here));
    }
  }
}
