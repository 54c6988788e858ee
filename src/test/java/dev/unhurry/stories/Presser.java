package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what belongs to one request among all that somebody can press, and presses it. */
final class Presser {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final House house;

  Presser(House house) {
    this.house = house;
  }

  /** Beside what was asked, under the latest message there that shows it. */
  void presses(String who, String channel, String choice, String ask) {
    JsonNode message =
        house.script.sees(who, channel).stream()
            .filter(one -> pressable(one, choice, ask).findAny().isPresent())
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new AssertionError(who + " finds no " + choice + " of " + ask));
    JsonNode pressed = pressable(message, choice, ask).findFirst().orElseThrow();
    Map<String, Object> click = new HashMap<>(Map.of("user", who, "channel", channel));
    click.put("ts", message.path("ts").asText());
    List.of("block_id", "action_id", "value")
        .forEach(field -> click.put(field, pressed.path(field).asText()));
    assertThat(house.script.post("clicks", click).path("ok").asBoolean()).isTrue();
  }

  /** Sends a form and closes what stands in its place then. */
  void fills(String who, JsonNode form, Map<String, Object> fields) {
    Map<String, Map<String, Object>> given = new HashMap<>();
    fields.forEach((field, value) -> given.put(field, Map.of("value", value)));
    String id = form.path("id").asText();
    JsonNode answer = house.script.submits(who, id, given);
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    Waiting.until("it is done", SOON, () -> !house.script.views(who).toString().contains("input"));
    house.view(who).ifPresent(notice -> house.script.closes(who, notice.path("id").asText()));
  }

  private static Stream<JsonNode> pressable(JsonNode message, String choice, String ask) {
    return Script.list(message.path("blocks")).stream()
        .flatMap(
            block ->
                Stream.concat(within(block, "elements"), Stream.of(block.path("accessory")))
                    .flatMap(element -> pressable(block, element, choice, ask)));
  }

  private static Stream<JsonNode> within(JsonNode node, String field) {
    return Script.list(node.path(field)).stream();
  }

  /** The button or the option of the menu that holds this choice. */
  private static Stream<JsonNode> pressable(
      JsonNode block, JsonNode element, String choice, String ask) {
    return Stream.concat(Stream.of(element), within(element, "options"))
        .map(one -> one.path("value").asText())
        .filter(value -> value.startsWith(choice + " ") && value.endsWith(ask))
        .map(
            value ->
                Script.JSON
                    .createObjectNode()
                    .put("block_id", block.path("block_id").asText())
                    .put("action_id", element.path("action_id").asText())
                    .put("value", value));
  }
}
