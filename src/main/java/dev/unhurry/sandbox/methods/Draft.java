package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.blockkit.BlockKit;
import dev.unhurry.sandbox.views.Spot;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the bot wants to say, once it was found fit to be said. */
public final class Draft {
  private static final int LONGEST = 40_000;
  private static final int LONGEST_EPHEMERAL_BYTES = 4_000;
  private static final int LONGEST_MARKDOWN = 12_000;
  private static final int MOST_ATTACHMENTS = 100;

  private Draft() {}

  /** The body of a message of the bot; refuses what Slack refuses. */
  public static ObjectNode read(Call call) {
    Optional<JsonNode> blocks = call.json("blocks", "invalid_blocks_format");
    Optional<JsonNode> attachments = call.json("attachments", "invalid_attachments");
    String text = call.maybe("markdown_text").orElse(call.maybe("text").orElse(""));
    check(call, blocks, attachments, text);
    ObjectNode made = author().put("text", text);
    blocks
        .filter(given -> !given.isEmpty())
        .ifPresent(given -> made.set("blocks", named(given.deepCopy())));
    attachments.ifPresent(given -> made.set("attachments", given));
    return made;
  }

  private static JsonNode named(JsonNode blocks) {
    Spot.nameAll(blocks);
    return blocks;
  }

  private static void check(
      Call call, Optional<JsonNode> blocks, Optional<JsonNode> attachments, String text) {
    if (call.has("markdown_text") && (call.has("text") || blocks.isPresent())) {
      throw ApiError.of("markdown_text_conflict");
    }
    if (text.length() > (call.has("markdown_text") ? LONGEST_MARKDOWN : LONGEST)) {
      throw ApiError.of("msg_too_long");
    }
    if (attachments.isPresent() && attachments.get().size() > MOST_ATTACHMENTS) {
      throw ApiError.of("too_many_attachments");
    }
    List<String> wrong = blocks.map(BlockKit::message).orElse(List.of());
    if (!wrong.isEmpty()) {
      throw ApiError.of("invalid_blocks", wrong);
    }
    boolean says = blocks.isPresent() && !blocks.get().isEmpty();
    if (text.isBlank() && !says && attachments.isEmpty()) {
      throw ApiError.of("no_text");
    }
  }

  /** Refuses what is too long for a message that only one person sees. */
  static void checkEphemeral(ObjectNode body) {
    int bytes = body.path("text").asText().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_EPHEMERAL_BYTES) {
      throw ApiError.of("msg_too_long");
    }
  }

  /** The argument metadata, refused unless it has a type and a payload. */
  static Optional<ObjectNode> metadata(Call call) {
    Optional<JsonNode> given = call.json("metadata", "invalid_metadata_format");
    boolean good =
        given
            .filter(
                one -> one.path("event_type").isTextual() && one.path("event_payload").isObject())
            .isPresent();
    if (given.isPresent() && !good) {
      throw ApiError.of("invalid_metadata_format");
    }
    return given.map(one -> one.<ObjectNode>deepCopy());
  }

  /** The fields that every message of the bot carries. */
  private static ObjectNode author() {
    ObjectNode made = Json.object("type", "message", "user", World.BOT_USER, "team", World.TEAM);
    made.put("bot_id", World.BOT).put("app_id", World.APP);
    ObjectNode profile = Json.object("id", World.BOT, "name", "Unhurry", "app_id", World.APP);
    profile.put("deleted", false).put("updated", 0).put("team_id", World.TEAM);
    made.set("bot_profile", profile.set("icons", Json.object()));
    return made;
  }
}
