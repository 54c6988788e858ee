package dev.unhurry.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Reads single fields of Slack's JSON; whatever is missing, null or of another type reads as empty.
 *
 * <p>Slack's own classes throw on blocks they do not know, so they are not used for reading.
 */
final class Fields {
  private Fields() {}

  static Optional<JsonObject> parse(String json) {
    try {
      JsonElement parsed = JsonParser.parseString(json);
      return parsed.isJsonObject() ? Optional.of(parsed.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  static JsonObject object(JsonObject in, String name) {
    JsonElement value = in.get(name);
    return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
  }

  static String text(JsonObject in, String name) {
    JsonElement value = in.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  static boolean flag(JsonObject in, String name) {
    return text(in, name).equals("true");
  }

  static int number(JsonObject in, String name) {
    try {
      return Integer.parseInt(text(in, name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Seconds since 1970; Slack writes 0 or 1 where there is no such moment. */
  static Optional<Instant> moment(JsonObject in, String name) {
    try {
      long seconds = Long.parseLong(text(in, name));
      return seconds > 1 ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static List<JsonElement> list(JsonObject in, String name) {
    JsonElement value = in.get(name);
    return value != null && value.isJsonArray()
        ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false).toList()
        : List.of();
  }

  static List<JsonObject> objects(JsonObject in, String name) {
    return list(in, name).stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  static List<String> texts(JsonObject in, String name) {
    return list(in, name).stream()
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .toList();
  }
}
