package dev.unhurry.sandbox.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in an element, as state.values shows it, by the element's type. */
public final class Field {
  /** Where the value stands in the state, and where its first one stands in the element. */
  private record Place(String inState, String initial, boolean many) {}

  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("plain_text_input", one("value", "initial_value")),
          Map.entry("email_text_input", one("value", "initial_value")),
          Map.entry("url_text_input", one("value", "initial_value")),
          Map.entry("number_input", one("value", "initial_value")),
          Map.entry("datepicker", one("selected_date", "initial_date")),
          Map.entry("timepicker", one("selected_time", "initial_time")),
          Map.entry("datetimepicker", one("selected_date_time", "initial_date_time")),
          Map.entry("static_select", one("selected_option", "initial_option")),
          Map.entry("external_select", one("selected_option", "initial_option")),
          Map.entry("radio_buttons", one("selected_option", "initial_option")),
          Map.entry("overflow", one("selected_option", "")),
          Map.entry("users_select", one("selected_user", "initial_user")),
          Map.entry("channels_select", one("selected_channel", "initial_channel")),
          Map.entry("conversations_select", one("selected_conversation", "initial_conversation")),
          Map.entry("checkboxes", many("selected_options", "initial_options")),
          Map.entry("multi_static_select", many("selected_options", "initial_options")),
          Map.entry("multi_external_select", many("selected_options", "initial_options")),
          Map.entry("multi_users_select", many("selected_users", "initial_users")),
          Map.entry("multi_channels_select", many("selected_channels", "initial_channels")),
          Map.entry(
              "multi_conversations_select",
              many("selected_conversations", "initial_conversations")));

  private final ObjectNode element;
  private final String type;
  private final Place place;

  private Field(ObjectNode element, Place place) {
    this.element = element;
    this.type = element.path("type").asText();
    this.place = place;
  }

  private static Place one(String inState, String initial) {
    return new Place(inState, initial, false);
  }

  private static Place many(String inState, String initial) {
    return new Place(inState, initial, true);
  }

  /** The field of an element, or nothing where the element holds no value, like a button. */
  public static Optional<Field> of(ObjectNode element) {
    return Optional.ofNullable(PLACES.get(element.path("type").asText()))
        .map(place -> new Field(element, place));
  }

  /** What stands in it before anybody touched it. */
  public ObjectNode initial() {
    JsonNode first = element.path(place.initial());
    JsonNode none = place.many() ? Json.array(List.of()) : NullNode.getInstance();
    return held(first.isMissingNode() ? none : first);
  }

  private ObjectNode held(JsonNode value) {
    return Json.object("type", type).set(place.inState(), value);
  }

  /** True where nothing was entered or chosen. */
  boolean isEmpty(JsonNode state) {
    JsonNode value = state.path(place.inState());
    return isNothing(value) || (value.isArray() && value.isEmpty());
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || (value.isTextual() && value.asText().isEmpty());
  }

  /** What a person entered: text, the value of an option, a name or id, or a list of these. */
  public ObjectNode given(JsonNode value, World world) {
    if (!place.many()) {
      return held(isNothing(value) ? NullNode.getInstance() : single(value, world));
    }
    if (!value.isArray()) {
      throw new IllegalArgumentException("The field " + name() + " takes a list.");
    }
    List<JsonNode> chosen = new ArrayList<>();
    value.forEach(each -> chosen.add(single(each, world)));
    return held(Json.array(chosen));
  }

  private JsonNode single(JsonNode value, World world) {
    String text = value.isObject() ? value.path("value").asText() : value.asText();
    if (place.inState().startsWith("selected_option")) {
      return option(text);
    }
    if (place.inState().startsWith("selected_user")) {
      return Json.array(List.of(world.user(text).id())).get(0);
    }
    if (type.contains("channels") || type.contains("conversations")) {
      return Json.array(List.of(world.channel(text).id)).get(0);
    }
    return type.equals("datetimepicker") ? value : Json.array(List.of(text)).get(0);
  }

  private JsonNode option(String value) {
    ArrayNode all = Json.array(List.of());
    element.path("options").forEach(all::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(all::add));
    for (JsonNode option : all) {
      if (option.path("value").asText().equals(value)) {
        return option;
      }
    }
    throw new IllegalArgumentException("The field " + name() + " has no option " + value + ".");
  }

  private String name() {
    return element.path("action_id").asText();
  }
}
