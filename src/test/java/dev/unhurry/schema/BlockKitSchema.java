package dev.unhurry.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import dev.unhurry.sandbox.blockkit.BlockKit;
import dev.unhurry.sandbox.world.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;

/**
 * Says what Slack would refuse in a message or a view: by a schema and a table that others made,
 * and by the local Slack's own rules, which know what no schema can say.
 */
public final class BlockKitSchema {
  private static final String MESSAGES = "Messages";
  private static final String MODALS = "Modals";
  private static final String HOME = "Home tabs";
  private static final int LONGEST_TEXT = 40_000;

  private final Schema blocks;
  private final Schema modal;
  private final Schema home;
  private final Surfaces surfaces;

  private BlockKitSchema() {
    JsonNode source = Schemas.read("block-kit/slack-block-kit.subset.schema.json");
    blocks = Schemas.schema(source, SpecificationVersion.DRAFT_2020_12);
    modal = Schemas.definition(source, "modal_view", SpecificationVersion.DRAFT_2020_12);
    home = Schemas.definition(source, "home_view", SpecificationVersion.DRAFT_2020_12);
    surfaces = new Surfaces(Schemas.read("block-kit/surfaces.blocks.json"));
  }

  private static final class Once {
    static final BlockKitSchema SCHEMA = new BlockKitSchema();
  }

  /** Whether the schemas are on this machine. */
  public static boolean isThere() {
    return Schemas.areThere();
  }

  /** Skips the caller's tests where the schemas are missing. */
  public static BlockKitSchema orSkip() {
    Assumptions.assumeTrue(isThere(), "Slack's schemas are missing: ../shared/slack/block-kit");
    return Once.SCHEMA;
  }

  /** What is wrong with a message; one without blocks is only text. */
  public List<String> message(String text, JsonNode given) {
    List<String> complaints = new ArrayList<>(messageHere(text, given));
    if (!given.isEmpty()) {
      complaints.addAll(Schemas.complaints(blocks, given));
      complaints.addAll(surfaces.complaints(MESSAGES, given));
    }
    return complaints;
  }

  /** What is wrong with a modal or an App Home. */
  public List<String> view(JsonNode view) {
    boolean isHome = isHome(view);
    List<String> complaints = new ArrayList<>(viewHere(view));
    complaints.addAll(Schemas.complaints(isHome ? home : modal, view));
    complaints.addAll(surfaces.complaints(isHome ? HOME : MODALS, view.path("blocks")));
    return complaints;
  }

  /** What is wrong with anything that was sent: a text with blocks, a view, or neither. */
  public List<String> sent(JsonNode sent) {
    return sent(sent, this::message, this::view);
  }

  /** The same by the local Slack's own rules alone, which hold where the schemas are missing. */
  static List<String> sentHere(JsonNode sent) {
    return sent(sent, BlockKitSchema::messageHere, BlockKitSchema::viewHere);
  }

  private static List<String> sent(
      JsonNode sent,
      BiFunction<String, JsonNode, List<String>> message,
      Function<JsonNode, List<String>> view) {
    List<String> complaints = new ArrayList<>();
    if (sent.has("view")) {
      complaints.addAll(view.apply(unpacked(sent.path("view"))));
    }
    if (sent.has("blocks")) {
      complaints.addAll(message.apply(sent.path("text").asText(), unpacked(sent.path("blocks"))));
    }
    return complaints;
  }

  private static List<String> messageHere(String text, JsonNode given) {
    List<String> complaints = new ArrayList<>();
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      complaints.add("a text of " + text.length() + " characters");
    }
    if (!given.isEmpty()) {
      complaints.addAll(BlockKit.message(given));
    }
    return complaints;
  }

  private static List<String> viewHere(JsonNode view) {
    List<String> complaints =
        new ArrayList<>(isHome(view) ? BlockKit.home(view) : BlockKit.modal(view));
    if (BlockKit.isTooLarge(view)) {
      complaints.add("larger than Slack takes");
    }
    return complaints;
  }

  private static boolean isHome(JsonNode view) {
    return view.path("type").asText().equals("home");
  }

  private static JsonNode unpacked(JsonNode given) {
    return given.isTextual() ? Json.parse(given.asText()).orElse(given) : given;
  }
}
