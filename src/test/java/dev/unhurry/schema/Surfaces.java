package dev.unhurry.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which block may stand where, and which element in which block, from Slack's own table. */
final class Surfaces {
  /** Elements whose name in the table is not their type in other letters. */
  private static final Map<String, String> NAMES =
      Map.of(
          "overflow", "Overflow menu",
          "radio_buttons", "Radio button",
          "workflow_button", "Workflow buttons",
          "datepicker", "Date picker",
          "datetimepicker", "Datetime picker",
          "timepicker", "Time picker",
          "email_text_input", "Email input",
          "url_text_input", "URL input",
          "plain_text_input", "Plain-text input");

  private final JsonNode table;

  Surfaces(JsonNode table) {
    this.table = table;
  }

  List<String> complaints(String surface, JsonNode blocks) {
    List<String> complaints = new ArrayList<>();
    for (JsonNode block : blocks) {
      String type = block.path("type").asText();
      JsonNode row = row(type);
      if (!lists(row.path("available-in-surfaces"), surface)) {
        complaints.add("no " + type + " block stands in " + surface);
      }
      elements(block)
          .filter(element -> !lists(row.path("compatible-block-elements"), name(element)))
          .forEach(element -> complaints.add("no " + element + " stands in a block " + type));
    }
    return complaints;
  }

  private JsonNode row(String type) {
    return StreamSupport.stream(table.spliterator(), false)
        .filter(row -> row.path("name").asText().equals(words(type)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Slack has no block " + type));
  }

  private static boolean lists(JsonNode names, String name) {
    return StreamSupport.stream(names.spliterator(), false)
        .anyMatch(one -> one.asText().equals(name));
  }

  /** The types of what stands in a block; texts and what rich text is made of stand anywhere. */
  private static Stream<String> elements(JsonNode block) {
    List<JsonNode> found = new ArrayList<>();
    block.path("elements").forEach(found::add);
    found.add(block.path("accessory"));
    found.add(block.path("element"));
    return found.stream()
        .map(element -> element.path("type").asText())
        .filter(type -> !type.isEmpty() && !type.equals("mrkdwn") && !type.equals("plain_text"))
        .filter(type -> !type.startsWith("rich_text_") || type.equals("rich_text_input"));
  }

  private static String name(String element) {
    if (element.endsWith("_select")) {
      return element.startsWith("multi_") ? "Multi-select menu" : "Select menu";
    }
    return NAMES.getOrDefault(element, words(element));
  }

  private static String words(String type) {
    String words = type.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
