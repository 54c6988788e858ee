package dev.unhurry.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Objects told apart by their type, of which some are allowed in this place. */
record Kinds(Map<String, Shape> shapes, Set<String> allowed) implements Rule {
  @Override
  public void check(JsonNode value, String at, Problems problems) {
    String type = value.path("type").asText();
    if (!value.isObject()) {
      problems.add("must be an object", at);
    } else if (!value.has("type")) {
      problems.add("missing required field: type", at);
    } else if (!allowed.contains(type) || !shapes.containsKey(type)) {
      problems.add("unsupported type: " + type, at + "/type");
    } else {
      shapes.get(type).check(value, at, problems);
    }
  }
}
