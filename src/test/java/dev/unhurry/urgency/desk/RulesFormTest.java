package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Form;
import dev.unhurry.sandbox.blockkit.BlockKit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form is one that Slack takes, and holds every field once. */
class RulesFormTest {
  private final Office office = new Office();

  private static JsonNode view(Form form) throws Exception {
    View view =
        View.builder()
            .type("modal")
            .callbackId(form.id())
            .privateMetadata(form.pointer())
            .title(ViewTitle.builder().type("plain_text").text(form.title()).build())
            .submit(ViewSubmit.builder().type("plain_text").text(form.submit()).build())
            .blocks(form.blocks())
            .build();
    return new ObjectMapper().readTree(GsonFactory.createSnakeCase().toJson(view));
  }

  @Test
  void slack_takes_the_form_as_it_is_at_first() throws Exception {
    assertThat(BlockKit.modal(view(office.form()))).isEmpty();
  }

  @Test
  void slack_takes_the_fullest_form() throws Exception {
    office.saves(
        office
            .sheet()
            .with(Field.STATUS, "own")
            .with(Field.HOURS, "own")
            .with(Field.ZONE, "America/Argentina/Buenos_Aires")
            .with(Field.DIGEST, "C0NEWS")
            .with(Field.QUESTIONS, "q".repeat(150))
            .naming(Field.PICKED, ANA, BEN, MAYA)
            .naming(Field.KEEPERS, ANA, BEN, MAYA));
    assertThat(BlockKit.modal(view(office.form()))).isEmpty();
  }

  @Test
  void it_holds_every_field() {
    assertThat(office.sheet().values().keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Field.values()).map(Field::id).toList());
  }
}
