package dev.unhurry.assess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Passage.Earlier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line that came in: {@code {"id"?, "text", "before"?: [{"seconds_before", "same_user",
 * "text"}]}}; other fields are passed over.
 *
 * @param id as it came, JSON; blank if there was none
 */
record Line(String id, Passage passage) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** What stood longer ago is not heard by the bot either. */
  private static final Duration REACH = Duration.ofMinutes(10);

  /** Why a line cannot be read, in words that follow "line 3". */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }

  static Line of(String json) throws Unreadable {
    JsonNode line = parse(json);
    if (!line.isObject()) {
      throw new Unreadable("must be a JSON object such as {\"text\": \"hi\"}.");
    }
    String id = line.has("id") ? line.get("id").toString() : "";
    return new Line(id, new Passage(text(line, "text"), before(line.path("before"))));
  }

  private static JsonNode parse(String json) throws Unreadable {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Unreadable("is not JSON: " + e.getOriginalMessage().replace('\n', ' ') + ".");
    }
  }

  private static List<Earlier> before(JsonNode field) throws Unreadable {
    if (!field.isArray() && !field.isMissingNode() && !field.isNull()) {
      throw new Unreadable("has a before that is no list.");
    }
    List<Earlier> before = new ArrayList<>();
    for (JsonNode entry : field) {
      Earlier earlier = earlier(entry);
      if (earlier.ago().compareTo(REACH) <= 0) {
        before.add(earlier);
      }
    }
    before.sort(Comparator.comparing(Earlier::ago));
    return before;
  }

  private static Earlier earlier(JsonNode entry) throws Unreadable {
    JsonNode ago = entry.path("seconds_before");
    JsonNode sameUser = entry.path("same_user");
    if (!ago.isNumber() || !sameUser.isBoolean()) {
      throw new Unreadable(
          "has a before without seconds_before (a number) or same_user (a boolean).");
    }
    return new Earlier(Duration.ofSeconds(ago.asLong()), sameUser.asBoolean(), text(entry, "text"));
  }

  private static String text(JsonNode object, String field) throws Unreadable {
    JsonNode text = object.path(field);
    if (!text.isTextual()) {
      throw new Unreadable("lacks " + field + ", which must be a string.");
    }
    return text.textValue();
  }
}
