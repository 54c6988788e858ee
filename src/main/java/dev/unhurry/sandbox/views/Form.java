package dev.unhurry.sandbox.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.Optional;

/** The values in the fields of some blocks: what stands there, what is entered, what lacks. */
public final class Form {
  private Form() {}

  /** The state of blocks that nobody touched, keeping of an earlier state what still fits. */
  public static ObjectNode state(JsonNode blocks, JsonNode earlier) {
    ObjectNode made = Json.object();
    for (Spot spot : Spot.in(blocks)) {
      Field.of(spot.element())
          .filter(field -> !spot.type().equals("overflow"))
          .ifPresent(field -> put(made, spot, kept(earlier, spot).orElseGet(field::initial)));
    }
    return made;
  }

  private static Optional<ObjectNode> kept(JsonNode earlier, Spot spot) {
    JsonNode value = earlier.path(spot.blockId()).path(spot.actionId());
    return value instanceof ObjectNode known && known.path("type").asText().equals(spot.type())
        ? Optional.of(known)
        : Optional.empty();
  }

  /** Sets what one element holds. */
  public static void put(ObjectNode state, Spot spot, ObjectNode value) {
    state
        .withObject("/" + spot.blockId().replace("~", "~0").replace("/", "~1"))
        .set(spot.actionId(), value);
  }

  /** Enters values, {block_id: {action_id: value}}; what is not named keeps what it holds. */
  public static void enter(ObjectNode state, JsonNode blocks, JsonNode values, World world) {
    values
        .properties()
        .forEach(
            block ->
                block
                    .getValue()
                    .properties()
                    .forEach(
                        one -> {
                          Spot spot = find(blocks, block.getKey(), one.getKey());
                          put(state, spot, field(spot).given(one.getValue(), world));
                        }));
  }

  private static Field field(Spot spot) {
    return Field.of(spot.element())
        .orElseThrow(
            () -> new IllegalArgumentException(spot.actionId() + " is nothing to fill in."));
  }

  /** The element of that block; the block may be left empty where the action is enough. */
  public static Spot find(JsonNode blocks, String blockId, String actionId) {
    List<Spot> found =
        Spot.in(blocks).stream()
            .filter(spot -> blockId.isEmpty() || spot.blockId().equals(blockId))
            .filter(spot -> spot.actionId().equals(actionId))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no element " + actionId + (blockId.isEmpty() ? "" : " in " + blockId) + ".");
    }
    return found.get(0);
  }

  /** What Slack's own client says before it sends anything, by block id; empty when all is well. */
  public static ObjectNode lacks(JsonNode blocks, JsonNode state) {
    ObjectNode errors = Json.object();
    for (Spot spot : Spot.in(blocks)) {
      if (spot.isInput()) {
        JsonNode value = state.path(spot.blockId()).path(spot.actionId());
        lack(spot, value).ifPresent(text -> errors.put(spot.blockId(), text));
      }
    }
    return errors;
  }

  private static Optional<String> lack(Spot spot, JsonNode value) {
    Optional<Field> field = Field.of(spot.element());
    if (field.isEmpty() || field.get().isEmpty(value)) {
      boolean optional = spot.block().path("optional").asBoolean();
      return optional || field.isEmpty() ? Optional.empty() : Optional.of("This is needed.");
    }
    int length = value.path("value").asText("").length();
    int least = spot.element().path("min_length").asInt(0);
    int most = spot.element().path("max_length").asInt(3000);
    if (value.has("value") && length < least) {
      return Optional.of("At least " + least + " characters are needed.");
    }
    return value.has("value") && length > most
        ? Optional.of("At most " + most + " characters fit here.")
        : Optional.empty();
  }
}
