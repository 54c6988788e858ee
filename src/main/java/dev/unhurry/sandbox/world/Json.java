package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Short words for making and reading JSON. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** An object of alternating names and values; a name whose value is null is left out. */
  public static ObjectNode object(Object... pairs) {
    ObjectNode made = NODES.objectNode();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        made.set((String) pairs[i], node(pairs[i + 1]));
      }
    }
    return made;
  }

  /** An array of these values. */
  public static ArrayNode array(Collection<?> values) {
    ArrayNode made = NODES.arrayNode();
    values.forEach(value -> made.add(node(value)));
    return made;
  }

  private static JsonNode node(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    }
    return value instanceof Collection<?> many ? array(many) : MAPPER.valueToTree(value);
  }

  /** What the text says, or nothing where it is no JSON. */
  public static Optional<JsonNode> parse(String text) {
    try {
      JsonNode read = MAPPER.readTree(text);
      return read == null || read.isMissingNode() ? Optional.empty() : Optional.of(read);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The fields of an object, in its order. */
  public static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  /** The text of a field, or nothing where it is absent, null or empty. */
  public static Optional<String> text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    boolean empty = value.isMissingNode() || value.isNull() || value.asText().isEmpty();
    return empty ? Optional.empty() : Optional.of(value.asText());
  }
}
