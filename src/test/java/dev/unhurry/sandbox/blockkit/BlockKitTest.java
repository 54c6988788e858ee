package dev.unhurry.sandbox.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.Json;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockKitTest {
  private static JsonNode blocks(String text) {
    return Json.parse(text.replace('\'', '"')).orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a section with text     | [{'type':'section','text':{'type':'mrkdwn','text':'x'}}]
          a divider               | [{'type':'divider','block_id':'d'}]
          a button                | [{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]}]
          an input in a message   | [{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}]
          a context with an image | [{'type':'context','elements':[{'type':'image','image_url':'https://x.example','alt_text':'x'}]}]
          one id in two blocks    | [{'type':'actions','block_id':'a','elements':[{'type':'button','action_id':'x','text':{'type':'plain_text','text':'x'}}]},{'type':'actions','block_id':'b','elements':[{'type':'button','action_id':'x','text':{'type':'plain_text','text':'x'}}]}]
          """)
  void fine(String name, String text) {
    assertThat(BlockKit.message(blocks(text))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no list             | {'type':'divider'}                                             | must be an array
          no type             | [{'text':'x'}]                                                 | missing required field: type
          unknown type        | [{'type':'fireworks'}]                                         | unsupported type: fireworks
          an empty section    | [{'type':'section'}]                                           | missing required field
          an empty text       | [{'type':'section','text':{'type':'mrkdwn','text':''}}]        | more than 0 characters
          markdown in a header| [{'type':'header','text':{'type':'mrkdwn','text':'x'}}]        | unsupported type: mrkdwn
          an unknown field    | [{'type':'divider','colour':'red'}]                            | invalid additional property: colour
          a block id twice    | [{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}] | already exists
          an action id twice  | [{'type':'actions','elements':[{'type':'button','action_id':'x','text':{'type':'plain_text','text':'x'}},{'type':'button','action_id':'x','text':{'type':'plain_text','text':'x'}}]}] | already exists
          no buttons          | [{'type':'actions','elements':[]}]                             | no less than 1 items
          an alert            | [{'type':'alert','text':{'type':'plain_text','text':'x'}}]     | unsupported type: alert
          a menu of nothing   | [{'type':'actions','elements':[{'type':'static_select'}]}]     | missing required field
          an odd style        | [{'type':'actions','elements':[{'type':'button','style':'loud','text':{'type':'plain_text','text':'x'}}]}] | must be one of
          """)
  void refused(String name, String text, String reason) {
    assertThat(BlockKit.message(blocks(text))).anySatisfy(one -> assertThat(one).contains(reason));
  }

  @Test
  void lengths_end_where_slack_says() {
    String section = "[{'type':'section','text':{'type':'mrkdwn','text':'%s'}}]";
    assertThat(BlockKit.message(blocks(section.formatted("x".repeat(3000))))).isEmpty();
    assertThat(BlockKit.message(blocks(section.formatted("x".repeat(3001)))))
        .containsExactly(
            "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
  }

  @Test
  void a_message_holds_fifty_blocks_and_a_view_a_hundred() {
    JsonNode fifty = Json.array(List.copyOf(Collections.nCopies(50, divider())));
    JsonNode more = Json.array(List.copyOf(Collections.nCopies(51, divider())));
    assertThat(BlockKit.message(fifty)).isEmpty();
    assertThat(BlockKit.message(more))
        .containsExactly("[ERROR] no more than 50 items allowed [json-pointer:/blocks]");
    assertThat(BlockKit.home(Json.object("type", "home", "blocks", more))).isEmpty();
  }

  private static JsonNode divider() {
    return Json.object("type", "divider");
  }

  @Test
  void a_form_that_asks_needs_a_button_to_send_it() {
    String view =
        "{'type':'modal','title':{'type':'plain_text','text':'%s'},'blocks':[{'type':'input',"
            + "'label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}]}";
    assertThat(BlockKit.modal(blocks(view.formatted("Ask"))))
        .containsExactly(
            "[ERROR] must define `submit` to use an `input` block in modals"
                + " [json-pointer:/view/submit]");
    assertThat(BlockKit.modal(blocks(view.formatted("x".repeat(25))))).hasSize(2);
  }
}
