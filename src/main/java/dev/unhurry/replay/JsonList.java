package dev.unhurry.replay;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Every file of an export holds one list. */
final class JsonList {
  private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonList() {}

  static List<JsonElement> of(byte[] content) throws Unreadable {
    JsonElement parsed = parsed(text(content));
    if (parsed == null || !parsed.isJsonArray()) {
      throw new Unreadable("is not a JSON list");
    }
    return StreamSupport.stream(parsed.getAsJsonArray().spliterator(), false).toList();
  }

  private static String text(byte[] content) throws Unreadable {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable("is not UTF-8 text");
    }
  }

  private static JsonElement parsed(String text) throws Unreadable {
    try {
      JsonReader reader = new JsonReader(new StringReader(text));
      JsonElement parsed = JSON.read(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return parsed;
      }
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new Unreadable("is not sound JSON");
    }
    throw new Unreadable("is not sound JSON");
  }

  /** A field of an entry; whatever is missing or of another type reads as blank. */
  static String text(JsonObject in, String name) {
    JsonElement value = in.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  static List<JsonElement> list(JsonObject in, String name) {
    JsonElement value = in.get(name);
    return value != null && value.isJsonArray()
        ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false).toList()
        : List.of();
  }

  static Optional<JsonObject> object(JsonElement element) {
    return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
  }
}
