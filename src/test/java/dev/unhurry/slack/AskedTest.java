package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  private static final Path RECORDED = Path.of("../shared/slack/sdk-json-logs/app-backend");
  private static final Actor ANA = new Actor(SlackMessengerTest.TEAM, new UserId("U1"));

  private final Asked asked = new Asked(SlackMessengerTest.TEAM);

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  private static JsonObject click(String fields) {
    return json("{'type':'block_actions','user':{'id':'U1','team_id':'T1'}," + fields + "}");
  }

  @Test
  void a_command_is_who_where_what() {
    assertThat(
            asked.command(
                json(
                    "{'command':'/async','text':'  help ','team_id':'T1','channel_id':'C1',"
                        + "'user_id':'U1'}")))
        .contains(new Command(ANA, new ChannelId("C1"), "/async", "help"));
    assertThat(asked.command(json("{'command':'/async'}"))).isEmpty();
  }

  @Test
  void a_click_carries_its_action_and_value() {
    assertThat(
            asked.click(
                click("'channel':{'id':'C1'},'actions':[{'action_id':'nudge:fine','value':'x'}]")))
        .contains(new Click(ANA, new ChannelId("C1"), "nudge:fine", "x"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a menu      | {'selected_option':{'value':'week'}}      | week",
        "a person    | {'selected_user':'U2'}                    | U2",
        "a date      | {'selected_date':'2026-11-23'}            | 2026-11-23",
        "a moment    | {'selected_date_time':1700000000}         | 1700000000",
        "nothing     | {}                                        | ''",
        "odd types   | {'value':{},'selected_option':[]}         | ''",
      })
  void a_choice_is_its_value(String name, String action, String value) {
    assertThat(asked.click(click("'actions':[" + action + "]")).orElseThrow().value())
        .isEqualTo(value);
  }

  @Test
  void where_there_is_no_channel_the_person_stands_in() {
    assertThat(asked.click(click("'actions':[{}]")).orElseThrow().channel())
        .isEqualTo(new ChannelId("U1"));
    assertThat(
            asked
                .click(click("'container':{'channel_id':'C2'},'actions':[{}]"))
                .orElseThrow()
                .channel())
        .isEqualTo(new ChannelId("C2"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a message's   | 'container':{'message_ts':'1700000000.000100'} | 1700000000.000100",
        "no message's  | 'container':{'message_ts':'now'}               | ''",
        "a view's      | 'container':{'view_id':'V1'}                   | ''",
      })
  void a_click_says_in_which_message_it_was(String name, String container, String ts) {
    assertThat(asked.click(click(container + ",'actions':[{}]")).orElseThrow().message())
        .isEqualTo(Optional.of(ts).filter(one -> !one.isEmpty()).map(MessageTs::new));
  }

  @Test
  void people_of_other_workspaces_are_not_served_and_colleagues_of_the_organisation_are() {
    String other = "'user':{'id':'U1','team_id':'T2'},'actions':[{}]";
    assertThat(asked.click(json("{" + other + "}"))).isEmpty();
    assertThat(asked.click(json("{'enterprise':{'id':'E1'}," + other + "}"))).isPresent();
  }

  @Test
  void a_form_is_read_whatever_its_elements_are() {
    JsonObject form =
        click(
            """
            'view':{'id':'V1','callback_id':'request','private_metadata':'C1|1',
              'blocks':[{'type':'section','block_id':'s'},{'type':'input','block_id':'need'}],
              'state':{'values':{
                'need':{'t':{'type':'plain_text_input','value':' a review '}},
                'why':{'t':{'type':'plain_text_input','value':null}},
                'who':{'u':{'type':'multi_users_select','selected_users':['U2','U3']}},
                'when':{'d':{'type':'datepicker','selected_date':'2026-11-23'}},
                'kind':{'r':{'type':'radio_buttons','selected_option':{'value':'bug'}}},
                'boxes':{'c':{'type':'checkboxes','selected_options':[{'value':'a'},{'value':'b'}]}},
                'odd':5}}}
            """);
    Submission submission = asked.submission(form).orElseThrow();
    assertThat(submission.actor()).isEqualTo(ANA);
    assertThat(submission.form()).isEqualTo("request");
    assertThat(submission.view()).isEqualTo("V1");
    assertThat(submission.pointer()).isEqualTo("C1|1");
    assertThat(submission.value("need")).isEqualTo("a review");
    assertThat(submission.value("why")).isEmpty();
    assertThat(submission.values().get("who")).containsExactly("U2", "U3");
    assertThat(submission.value("when")).isEqualTo("2026-11-23");
    assertThat(submission.value("kind")).isEqualTo("bug");
    assertThat(submission.values().get("boxes")).isEqualTo(List.of("a", "b"));
    assertThat(submission.value("odd")).isEmpty();
    assertThat(Asked.firstField(form)).contains("need");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "checkboxes           | 'selected_options':[{'value':'a'},{'value':'b'}] | a b",
        "checkboxes           | 'selected_options':[]                       | ''",
        "timepicker           | 'selected_time':'09:30'                     | 09:30",
        "timepicker           | 'selected_time':null                        | ''",
        "datepicker           | 'selected_date':null                        | ''",
        "datetimepicker       | 'selected_date_time':null                   | ''",
        "radio_buttons        | 'selected_option':{'text':{'type':'plain_text','text':'A'},'value':'a'} | a",
        "radio_buttons        | 'selected_option':null                      | ''",
        "static_select        | 'selected_option':{'text':{},'value':'fri'} | fri",
        "static_select        | 'selected_option':null                      | ''",
        "multi_static_select  | 'selected_options':[{'value':'mon'},{'value':'tue'}] | mon tue",
        "users_select         | 'selected_user':null                        | ''",
        "multi_users_select   | 'selected_users':['U2','U3']                | U2 U3",
        "multi_users_select   | 'selected_users':[]                         | ''",
        "multi_users_select   | 'selected_users':null                       | ''",
        "channels_select      | 'selected_channel':'C1'                     | C1",
        "channels_select      | 'selected_channel':null                     | ''",
        "conversations_select | 'selected_conversation':'G1'                | G1",
        "conversations_select | 'selected_conversation':null                | ''",
        "plain_text_input     | 'value':null                                | ''",
        "number_input         | 'value':'25'                                | 25",
      })
  void an_element_gives_what_was_chosen_and_nothing_for_nothing(
      String type, String state, String values) {
    JsonObject form =
        click(
            "'view':{'id':'V1','state':{'values':{'field':{'it':{'type':'%s',%s}}}}}"
                .formatted(type, state));
    List<String> expected = values.isEmpty() ? List.of() : List.of(values.split(" ", -1));
    assertThat(asked.submission(form).orElseThrow().values()).containsEntry("field", expected);
  }

  @ParameterizedTest(name = "a click in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'view':{'id':'V1','type':'home'}  | true",
        "'view':{'id':'V1','type':'modal'} | false",
        "'channel':{'id':'C1'}             | false",
        "'view':null                       | false"
      })
  void a_click_is_in_the_home_or_elsewhere(String fields, boolean inHome) {
    assertThat(Asked.isInHome(click(fields))).isEqualTo(inHome);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what was left out            | {}                                   | as it was shown",
        "what holds no element        | {'field':{}}                         | as it was shown",
        "what was emptied             | {'field':{'it':{'value':null}}}      | ''",
        "what was changed             | {'field':{'it':{'value':'another'}}} | another",
      })
  void a_field_that_slack_leaves_out_stands_as_it_was_shown(
      String name, String state, String value) {
    JsonObject form =
        click(
            """
            'view':{'id':'V1','type':'modal','state':{'values':%s},'blocks':[{'type':'input',
              'block_id':'field','element':{'type':'x','initial_value':'as it was shown'}}]}
            """
                .formatted(state));
    assertThat(asked.submission(form).orElseThrow().value("field")).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'initial_option':{'value':'mon'}                  | mon",
        "'initial_options':[{'value':'a'},{'value':'b'}]   | a b",
        "'initial_time':'09:30'                            | 09:30",
        "'initial_date':'2026-11-23'                       | 2026-11-23",
        "'initial_users':['U2','U3']                       | U2 U3",
        "'initial_conversation':'C1'                       | C1",
        "'type':'plain_text_input'                         | ''",
      })
  void every_kind_of_field_was_shown_with_something_or_nothing(String element, String values) {
    JsonObject form =
        click(
            "'view':{'id':'V1','blocks':[{'type':'input','block_id':'f','element':{%s}}]}"
                .formatted(element));
    List<String> expected = values.isEmpty() ? List.of() : List.of(values.split(" ", -1));
    assertThat(asked.submission(form).orElseThrow().values()).containsEntry("f", expected);
  }

  @Test
  void a_click_in_a_form_brings_the_form_as_filled_in_so_far() {
    String modal =
        """
        'view':{'id':'V1','type':'%s','callback_id':'request','private_metadata':'p',
          'state':{'values':{'need':{'t':{'type':'plain_text_input','value':'half a'}},
            'kind':{'k':{'type':'static_select','selected_option':{'value':'bug'}}}}}},
        'actions':[{'action_id':'kind','block_id':'kind','selected_option':{'value':'bug'}}]
        """;
    Click click = asked.click(click(modal.formatted("modal"))).orElseThrow();
    assertThat(click.value()).isEqualTo("bug");
    assertThat(click.form())
        .contains(
            new Submission(
                ANA,
                "request",
                "V1",
                "p",
                Map.of("need", List.of("half a"), "kind", List.of("bug"))));
    assertThat(asked.click(click(modal.formatted("home"))).orElseThrow().form()).isEmpty();
  }

  @Test
  void nothing_recorded_makes_it_throw() throws IOException {
    assumeThat(RECORDED).as("payloads beside the project").exists();
    try (Stream<Path> files = Files.walk(RECORDED)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        JsonObject payload = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThatCode(
                () -> {
                  asked.command(payload);
                  asked.click(payload);
                  asked.submission(payload);
                  asked.shortcut(payload);
                  Asked.firstField(payload);
                })
            .as(file.toString())
            .doesNotThrowAnyException();
      }
    }
  }
}
