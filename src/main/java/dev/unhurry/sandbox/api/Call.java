package dev.unhurry.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.Json;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One call of a Web API method: its arguments, from form, query or JSON body. */
public record Call(String method, String token, Map<String, JsonNode> arguments) {
  static Call read(Context context, String method) {
    Map<String, JsonNode> arguments = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> put(arguments, name, values.get(0)));
    String type = String.valueOf(context.contentType());
    if (type.startsWith("application/json")) {
      json(context.body()).properties().forEach(e -> arguments.put(e.getKey(), e.getValue()));
      arguments.remove("token");
    } else {
      context.formParamMap().forEach((name, values) -> put(arguments, name, values.get(0)));
    }
    JsonNode given = arguments.remove("token");
    String token = given == null ? "" : given.asText();
    String header = String.valueOf(context.header("Authorization"));
    return new Call(
        method, header.startsWith("Bearer ") ? header.substring(7).strip() : token, arguments);
  }

  private static JsonNode json(String body) {
    return body.isBlank()
        ? Json.object()
        : Json.parse(body)
            .filter(JsonNode::isObject)
            .orElseThrow(() -> ApiError.of("invalid_json"));
  }

  private static void put(Map<String, JsonNode> arguments, String name, String value) {
    arguments.put(name, Json.object("it", value).path("it"));
  }

  Set<String> names() {
    return arguments.keySet();
  }

  public boolean has(String name) {
    return maybe(name).isPresent();
  }

  /** The argument as text, or nothing where it is absent, null or empty. */
  public Optional<String> maybe(String name) {
    JsonNode value = arguments.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The argument as text; refused where it is missing. */
  public String text(String name) {
    return maybe(name).orElseThrow(() -> missing(name));
  }

  static ApiError missing(String name) {
    return ApiError.of("invalid_arguments", List.of("[ERROR] missing required field: " + name));
  }

  public boolean flag(String name) {
    return maybe(name).filter(text -> text.equals("true") || text.equals("1")).isPresent();
  }

  /** The argument as a whole number; refused with this word where it is none. */
  public int number(String name, int otherwise, String error) {
    try {
      return maybe(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw ApiError.of(error);
    }
  }

  /** The argument as JSON, given as such or as text; refused with this word where unreadable. */
  public Optional<JsonNode> json(String name, String error) {
    JsonNode value = arguments.get(name);
    if (value == null || value.isNull() || (value.isTextual() && value.asText().isEmpty())) {
      return Optional.empty();
    }
    return value.isTextual()
        ? Optional.of(Json.parse(value.asText()).orElseThrow(() -> ApiError.of(error)))
        : Optional.of(value);
  }
}
