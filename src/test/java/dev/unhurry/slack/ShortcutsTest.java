package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsTest {
  private static final Actor ANA = new Actor(SlackMessengerTest.TEAM, new UserId("U1"));
  private static final MessageTs TS = new MessageTs("1700000009.000100");
  private static final MessageTs THREAD = new MessageTs("1700000000.000100");

  private final Asked asked = new Asked(SlackMessengerTest.TEAM);

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  private static JsonObject onMessage(String fields) {
    return json(
        """
        {'type':'message_action','callback_id':'ask_kindly','trigger_id':'t','message_ts':'%s',
         'user':{'id':'U1','team_id':'T1'},'channel':{'id':'C1','name':'design'},
         'message':{'type':'message','ts':'%s',%s}}
        """
            .formatted(TS, TS, fields));
  }

  private Message chosenOn(String fields) {
    Shortcut shortcut = asked.shortcut(onMessage(fields)).orElseThrow();
    assertThat(shortcut.actor()).isEqualTo(ANA);
    assertThat(shortcut.name()).isEqualTo("ask_kindly");
    return shortcut.on().orElseThrow();
  }

  @Test
  void one_that_is_offered_everywhere_is_on_no_message() {
    String global =
        "{'type':'shortcut','callback_id':'ask_with_context','trigger_id':'t',"
            + "'user':{'id':'U1','team_id':'T1'}}";
    assertThat(asked.shortcut(json(global)))
        .contains(new Shortcut(ANA, "ask_with_context", Optional.empty()));
  }

  @Test
  void one_of_a_message_says_which_by_whom_and_what_stands_there() {
    assertThat(chosenOn("'user':'U2','team':'T1','text':'anyone?'"))
        .isEqualTo(
            new Message(
                new MessageRef(SlackMessengerTest.TEAM, new ChannelId("C1"), TS),
                new UserId("U2"),
                false,
                "anyone?",
                Optional.empty()));
  }

  @Test
  void on_a_reply_it_names_the_thread_and_on_the_first_message_of_one_it_does_not() {
    assertThat(chosenOn("'user':'U2','text':'','thread_ts':'%s'".formatted(THREAD)).thread())
        .contains(THREAD);
    assertThat(chosenOn("'user':'U2','text':'','thread_ts':'%s'".formatted(TS)).thread()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a bot's message        | 'user':'UBOT','bot_id':'B1','text':'x' | UBOT   | false",
        "an old webhook's       | 'bot_id':'B9','subtype':'bot_message'  | nobody | false",
        "somebody of elsewhere  | 'user':'U9','team':'T2','text':'x'     | U9     | true",
        "with their home named  | 'user':'U9','team':'T1','user_team':'T2' | U9   | true",
      })
  void its_author_is_whoever_wrote_it(String name, String fields, String author, boolean external) {
    Message message = chosenOn(fields);
    assertThat(message.author()).isEqualTo(new UserId(author));
    assertThat(message.external()).isEqualTo(external);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from another workspace | {'type':'shortcut','callback_id':'a','user':{'id':'U1','team_id':'T2'}}",
        "from nobody            | {'type':'shortcut','callback_id':'a'}",
        "on no message          | {'type':'message_action','callback_id':'a','user':{'id':'U1'}}",
        "on a ts that is none   | {'type':'message_action','user':{'id':'U1'},'channel':{'id':'C1'},'message':{'ts':'soon'}}",
        "in no channel          | {'type':'message_action','user':{'id':'U1'},'channel':null,'message':{'ts':'1700000009.000100'}}",
        "of odd types           | {'type':'message_action','user':{'id':'U1'},'channel':[],'message':'x'}",
      })
  void what_cannot_be_served_is_passed_over(String name, String payload) {
    assertThat(asked.shortcut(json(payload))).isEmpty();
  }
}
