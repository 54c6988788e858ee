package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.status.StatusHouse.WEEK_48;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.FakeMessenger.Said;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Reply;
import dev.unhurry.sandbox.blockkit.BlockKit;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.urgency.StatusPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is shown passes the local Slack, which is as strict as Slack. */
class BlocksTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final StatusHouse house = new StatusHouse();

  @BeforeEach
  void open() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T20:40:00Z");
  }

  private static JsonNode blocks(List<LayoutBlock> blocks) {
    try {
      return JSON.readTree(GSON.toJson(blocks));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void standsUp(Form form) {
    JsonNode view =
        JSON.createObjectNode()
            .put("type", "modal")
            .put("callback_id", form.id())
            .put("private_metadata", form.pointer())
            .<ObjectNode>set("title", plain(form.title()))
            .<ObjectNode>set("submit", plain(form.submit()))
            .set("blocks", blocks(form.blocks()));
    assertThat(BlockKit.modal(view)).isEmpty();
  }

  private static JsonNode plain(String text) {
    return JSON.createObjectNode().put("type", "plain_text").put("text", text);
  }

  @Test
  void messages_stand_up() {
    house.sends(
        ANA,
        house.form(ANA),
        Map.of("q0", "Frames & more ".repeat(200), "q2", "Which font?", "ask", "yes"),
        List.of("U0BEN"));
    house.turnTo("2026-12-01T00:00:00Z");
    List<Said> said = house.small.messenger.said();
    assertThat(said).hasSizeGreaterThan(8);
    assertThat(said)
        .allSatisfy(
            one -> assertThat(BlockKit.message(blocks(one.what().card().blocks()))).isEmpty());
  }

  @Test
  void forms_stand_up() {
    standsUp(house.form(ANA));
    standsUp(((Reply.Open) house.clicks(ANA, PromptCards.WRITE, WEEK_48.pointer())).form());
    house.sends(
        ANA, house.form(ANA), Map.of("q1", "x".repeat(3_000), "q2", "Font?"), List.of("U0BEN"));
    standsUp(house.form(ANA));
    house.turnTo("2026-12-01T00:00:00Z");
    standsUp(house.form(ANA));
    house.sends(ANA, Map.of("quiet", "yes", "q0", "", "q1", "", "q2", ""));
    standsUp(house.form(ANA));
  }
}
