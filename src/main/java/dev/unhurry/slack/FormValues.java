package dev.unhurry.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What stands in the fields of a form, by block.
 *
 * <p>Slack says that it sends what all of them hold, also with a click, and yet leaves out fields
 * that nobody touched where the form came by views.update
 * (github.com/slackapi/bolt-js/issues/1258). Those stand as they were shown.
 */
final class FormValues {
  private static final List<String> SINGLE =
      List.of(
          "value",
          "selected_user",
          "selected_channel",
          "selected_conversation",
          "selected_date",
          "selected_time",
          "selected_date_time");
  private static final List<String> SEVERAL =
      List.of("selected_users", "selected_channels", "selected_conversations");

  private FormValues() {}

  static Map<String, List<String>> of(JsonObject view) {
    Map<String, List<String>> values = new HashMap<>();
    for (JsonObject block : Fields.objects(view, "blocks")) {
      if (Fields.text(block, "type").equals("input")) {
        values.put(Fields.text(block, "block_id"), shown(Fields.object(block, "element")));
      }
    }
    JsonObject sent = Fields.object(Fields.object(view, "state"), "values");
    for (String id : sent.keySet()) {
      JsonObject elements = Fields.object(sent, id);
      if (!elements.keySet().isEmpty()) {
        values.put(id, block(elements));
      }
    }
    return values;
  }

  private static List<String> block(JsonObject elements) {
    return elements.keySet().stream()
        .flatMap(id -> held(Fields.object(elements, id)).stream())
        .toList();
  }

  /** What an element holds, whatever its kind. */
  static List<String> held(JsonObject element) {
    return values(element, name -> name);
  }

  private static List<String> shown(JsonObject element) {
    return values(element, name -> "initial_" + name.replace("selected_", ""));
  }

  private static List<String> values(JsonObject element, UnaryOperator<String> named) {
    List<String> found = new ArrayList<>();
    SINGLE.forEach(name -> found.add(Fields.text(element, named.apply(name))));
    SEVERAL.forEach(name -> found.addAll(Fields.texts(element, named.apply(name))));
    JsonObject option = Fields.object(element, named.apply("selected_option"));
    found.add(Fields.text(option, "value"));
    for (JsonElement one : Fields.list(element, named.apply("selected_options"))) {
      found.add(one.isJsonObject() ? Fields.text(one.getAsJsonObject(), "value") : "");
    }
    return found.stream().filter(value -> !value.isEmpty()).toList();
  }
}
