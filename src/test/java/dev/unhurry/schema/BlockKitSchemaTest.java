package dev.unhurry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.Json;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool itself: it finds nothing in what is sound, and what is wrong in what is not. */
class BlockKitSchemaTest {
  private static final String SECTION = "{'type':'section','text':{'type':'mrkdwn','text':'x'}}";

  private final BlockKitSchema schema = BlockKitSchema.orSkip();

  private static JsonNode json(String text) {
    return Json.parse(text.replace('\'', '"')).orElseThrow();
  }

  @Test
  void what_is_sound_is_not_complained_of() {
    assertThat(schema.message("x", json("[" + SECTION + "]"))).isEmpty();
    assertThat(schema.view(json("{'type':'home','blocks':[" + SECTION + "]}"))).isEmpty();
    assertThat(
            schema.view(
                json(
                    "{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':["
                        + SECTION
                        + "]}")))
        .isEmpty();
    assertThat(schema.sent(json("{'user':'U1'}"))).isEmpty();
  }

  @Test
  void what_stands_as_text_in_a_call_is_unpacked() {
    JsonNode call =
        Json.object("text", "x", "blocks", "[{\"type\":\"divider\",\"colour\":\"red\"}]");
    assertThat(schema.sent(call)).isNotEmpty();
    assertThat(schema.sent(Json.object("view", "{\"type\":\"modal\"}"))).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an unknown field in a block  | {'text':'x','blocks':[{'type':'divider','colour':'red'}]}
          a text that is empty         | {'text':'x','blocks':[{'type':'section','text':{'type':'mrkdwn','text':''}}]}
          a message without any text   | {'text':'','blocks':[{'type':'divider'}]}
          an alert in a message        | {'text':'x','blocks':[{'type':'alert','text':{'type':'plain_text','text':'x'}}]}
          markdown in a modal          | {'view':{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'markdown','text':'x'}]}}
          an input without a submit    | {'view':{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}]}}
          a title of 25 characters     | {'view':{'type':'modal','title':{'type':'plain_text','text':'1234567890123456789012345'},'blocks':[{'type':'divider'}]}}
          a menu with six choices      | {'text':'x','blocks':[{'type':'actions','elements':[{'type':'overflow','action_id':'a','options':[{'text':{'type':'plain_text','text':'1'},'value':'1'},{'text':{'type':'plain_text','text':'2'},'value':'2'},{'text':{'type':'plain_text','text':'3'},'value':'3'},{'text':{'type':'plain_text','text':'4'},'value':'4'},{'text':{'type':'plain_text','text':'5'},'value':'5'},{'text':{'type':'plain_text','text':'6'},'value':'6'}]}]}]}
          a text field among buttons   | {'text':'x','blocks':[{'type':'actions','elements':[{'type':'plain_text_input','action_id':'a'}]}]}
          one block id for two blocks  | {'text':'x','blocks':[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]}
          an empty home                | {'view':{'type':'home','blocks':[]}}
          """)
  void what_is_wrong_is_found(String name, String sent) {
    assertThat(schema.sent(json(sent))).as(name).isNotEmpty();
  }

  @Test
  void a_message_may_have_fifty_blocks_and_a_view_a_hundred() {
    assertThat(schema.message("x", times(50))).isEmpty();
    assertThat(schema.message("x", times(51))).isNotEmpty();
    assertThat(schema.view(Json.object("type", "home", "blocks", times(100)))).isEmpty();
    assertThat(schema.view(Json.object("type", "home", "blocks", times(101)))).isNotEmpty();
  }

  private static JsonNode times(int count) {
    return Json.array(Collections.nCopies(count, json(SECTION)));
  }

  @Test
  void the_local_slack_alone_knows_lengths_and_numbers_too() {
    JsonNode blank = Json.object("text", " ", "blocks", json("[]"));
    assertThat(BlockKitSchema.sentHere(blank)).containsExactly("a text of 1 characters");
    JsonNode view = Json.object("type", "home", "blocks", times(101));
    assertThat(BlockKitSchema.sentHere(Json.object("view", view))).isNotEmpty();
  }
}
