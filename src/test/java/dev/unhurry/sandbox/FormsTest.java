package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormsTest {
  private static final String BUTTON =
      """
      [{"type":"section","block_id":"why","text":{"type":"mrkdwn","text":"A hint"}},
       {"type":"actions","block_id":"acts","elements":[
         {"type":"button","action_id":"add","value":"v1","text":{"type":"plain_text","text":"Add"}},
         {"type":"static_select","action_id":"off","options":[
           {"text":{"type":"plain_text","text":"Today"},"value":"today"},
           {"text":{"type":"plain_text","text":"Always"},"value":"always"}]}]}]
      """;
  private static final String VIEW =
      """
      {"type":"modal","callback_id":"question","title":{"type":"plain_text","text":"Ask"},
       "submit":{"type":"plain_text","text":"Send"},"private_metadata":"C1|2","blocks":[
        {"type":"input","block_id":"need","label":{"type":"plain_text","text":"Need"},
         "element":{"type":"plain_text_input","action_id":"it","initial_value":"my words"}},
        {"type":"input","block_id":"why","label":{"type":"plain_text","text":"Why"},
         "element":{"type":"plain_text_input","action_id":"it"}},
        {"type":"input","block_id":"by","optional":true,
         "label":{"type":"plain_text","text":"By"},
         "element":{"type":"datepicker","action_id":"it"}},
        {"type":"input","block_id":"who","optional":true,
         "label":{"type":"plain_text","text":"Who"},
         "element":{"type":"multi_users_select","action_id":"it"}}]}
      """;

  private static final String ONE_CHOICE =
      """
      {"type":"modal","title":{"type":"plain_text","text":"Rules"},
       "submit":{"type":"plain_text","text":"Save"},"blocks":[
        {"type":"input","block_id":"mode","label":{"type":"plain_text","text":"Mode"},
         "element":{"type":"radio_buttons","action_id":"it","options":[
           {"text":{"type":"plain_text","text":"On"},"value":"on"}]}}]}
      """;

  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);
  private final FakeBot bot = FakeBot.connect(slack);
  private String hint;

  @BeforeEach
  void hint() {
    hint =
        ask.api(
                "chat.postEphemeral",
                "{\"channel\":\"C00DESIGN\",\"user\":\"UANA0000001\",\"text\":\"A hint\",\"blocks\":"
                    + BUTTON
                    + "}")
            .body()
            .path("message_ts")
            .asText();
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  private Ask.Answer click(String user, String more) {
    return ask.post(
        "clicks",
        "{\"user\":\"%s\",\"channel\":\"design\",\"ts\":\"%s\",%s}".formatted(user, hint, more));
  }

  private Optional<JsonNode> opening(JsonNode envelope) {
    String trigger = envelope.at("/payload/trigger_id").asText();
    ask.api("views.open", "{\"trigger_id\":\"" + trigger + "\",\"view\":" + VIEW + "}");
    return Optional.of(Ask.json("{}"));
  }

  private String openForm() {
    bot.answering(this::opening);
    String id = click("ana", "\"action_id\":\"add\"").body().path("view_id").asText();
    bot.answering(any -> Optional.of(Ask.json("{}")));
    return id;
  }

  private Ask.Answer submit(String view, String values) {
    return ask.post("views/" + view + "/submit", "{\"user\":\"ana\",\"values\":" + values + "}");
  }

  @Test
  void a_click_on_a_hint_makes_the_payload_of_slack() {
    assertThat(click("ana", "\"action_id\":\"add\"").ok()).isTrue();
    JsonNode payload = bot.last();
    assertThat(payload.path("type").asText()).isEqualTo("block_actions");
    assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
    assertThat(payload.has("message")).isFalse();
    assertThat(payload.at("/actions/0/value").asText()).isEqualTo("v1");
    assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("acts");
    assertThat(payload.at("/user/id").asText()).isEqualTo("UANA0000001");
    assertThat(payload.path("response_url").asText()).startsWith("http://127.0.0.1:");
  }

  @Test
  void a_menu_is_chosen_by_the_value_of_its_option() {
    click("ana", "\"action_id\":\"off\",\"value\":\"always\"");
    assertThat(bot.last().at("/actions/0/selected_option/text/text").asText()).isEqualTo("Always");
    assertThat(bot.last().at("/state/values/acts/off/selected_option/value").asText())
        .isEqualTo("always");
    assertThat(click("ana", "\"action_id\":\"off\",\"value\":\"never\"").error())
        .isEqualTo("The field off has no option never.");
  }

  @Test
  void nobody_clicks_what_only_another_sees_nor_what_is_not_there() {
    assertThat(click("ben", "\"action_id\":\"add\"").status()).isEqualTo(404);
    assertThat(click("ana", "\"action_id\":\"gone\"").status()).isEqualTo(400);
  }

  @Test
  void a_form_keeps_its_first_values_where_nothing_else_is_sent() {
    String id = openForm();
    assertThat(submit(id, "{\"why\":{\"it\":\"because\"},\"who\":{\"it\":[\"ben\"]}}").ok())
        .isTrue();
    JsonNode values = bot.last().at("/view/state/values");
    assertThat(bot.last().path("type").asText()).isEqualTo("view_submission");
    assertThat(bot.last().at("/view/private_metadata").asText()).isEqualTo("C1|2");
    assertThat(values.at("/need/it/value").asText()).isEqualTo("my words");
    assertThat(values.at("/why/it/value").asText()).isEqualTo("because");
    assertThat(values.at("/by/it/selected_date").isNull()).isTrue();
    assertThat(values.at("/who/it/selected_users/0").asText()).isEqualTo("UBEN0000001");
    assertThat(ask.get("views?user=ana").body().path("views")).isEmpty();
  }

  @Test
  void what_is_needed_and_missing_is_not_sent() {
    String id = openForm();
    int before = bot.heard().size();
    Ask.Answer answer = submit(id, "{}");
    assertThat(answer.ok()).isFalse();
    assertThat(answer.body().at("/errors/why").asText()).isEqualTo("This is needed.");
    assertThat(answer.body().path("errors")).hasSize(1);
    assertThat(bot.heard()).hasSize(before);
  }

  @Test
  void what_the_bot_finds_wrong_comes_back_and_the_form_stays() {
    String id = openForm();
    bot.answering(
        any ->
            Optional.of(
                Ask.json("{\"response_action\":\"errors\",\"errors\":{\"why\":\"Say more\"}}")));
    Ask.Answer answer = submit(id, "{\"why\":{\"it\":\"x\"}}");
    assertThat(answer.body().at("/errors/why").asText()).isEqualTo("Say more");
    assertThat(ask.get("views?user=ana").body().at("/views/0/id").asText()).isEqualTo(id);
  }

  @Test
  void forms_pile_up_to_three_and_clear_at_once() {
    String id = openForm();
    bot.answering(
        any -> Optional.of(Ask.json("{\"response_action\":\"push\",\"view\":" + VIEW + "}")));
    String second = submit(id, "{\"why\":{\"it\":\"x\"}}").body().path("view_id").asText();
    String third = submit(second, "{\"why\":{\"it\":\"x\"}}").body().path("view_id").asText();
    assertThat(submit(third, "{\"why\":{\"it\":\"x\"}}").ok()).isFalse();
    assertThat(ask.get("views?user=ana").body().path("views")).hasSize(3);
    bot.answering(any -> Optional.of(Ask.json("{\"response_action\":\"clear\"}")));
    assertThat(submit(third, "{}").ok()).isTrue();
    assertThat(ask.get("views?user=ana").body().path("views")).isEmpty();
  }

  private static final String MENU =
      """
      {"type":"modal","callback_id":"menu","title":{"type":"plain_text","text":"Rules"},"blocks":[
        {"type":"actions","block_id":"acts","elements":[
          {"type":"button","action_id":"deeper","text":{"type":"plain_text","text":"More"}}]}]}
      """;

  private Optional<JsonNode> pushing(JsonNode envelope) {
    JsonNode payload = envelope.path("payload");
    String trigger = payload.path("trigger_id").asText();
    String method = payload.has("view") ? "views.push" : "views.open";
    Ask.Answer answer =
        ask.api(method, "{\"trigger_id\":\"" + trigger + "\",\"view\":" + MENU + "}");
    pushed.add(answer.ok() ? "ok" : answer.error());
    return Optional.of(Ask.json("{}"));
  }

  private final List<String> pushed = new CopyOnWriteArrayList<>();

  private String press(String view) {
    String json = "{\"user\":\"ana\",\"view_id\":\"%s\",\"action_id\":\"deeper\"}";
    return ask.post("clicks", json.formatted(view)).body().path("view_id").asText();
  }

  @Test
  void forms_pushed_by_a_press_pile_up_to_three_and_closing_one_shows_the_one_below() {
    bot.answering(this::pushing);
    String first = click("ana", "\"action_id\":\"add\"").body().path("view_id").asText();
    String second = press(first);
    String third = press(second);
    press(third);
    assertThat(pushed).containsExactly("ok", "ok", "ok", "push_limit_reached");
    JsonNode views = ask.get("views?user=ana").body().path("views");
    assertThat(views).hasSize(3);
    assertThat(views.at("/2/previous_view_id").asText()).isEqualTo(second);
    assertThat(views.at("/2/root_view_id").asText()).isEqualTo(first);
    ask.post("views/" + third + "/close", "{\"user\":\"ana\"}");
    assertThat(ask.get("views?user=ana").body().path("views"))
        .extracting(view -> view.path("id").asText())
        .containsExactly(first, second);
  }

  @Test
  void nothing_is_pushed_with_a_trigger_from_outside_of_a_form() {
    click("ana", "\"action_id\":\"add\"");
    String trigger = bot.last().path("trigger_id").asText();
    assertThat(
            ask.api("views.push", "{\"trigger_id\":\"" + trigger + "\",\"view\":" + MENU + "}")
                .error())
        .isEqualTo("not_found");
  }

  private static String choosing(String element, String option) {
    return """
        {"type":"modal","callback_id":"ask","title":{"type":"plain_text","text":"Ask"},
         "submit":{"type":"plain_text","text":"Send"},"blocks":[
          {"type":"section","block_id":"kind","text":{"type":"mrkdwn","text":"Kind"},"accessory":
            {"type":"static_select","action_id":"kind","options":[
              {"text":{"type":"plain_text","text":"Bug"},"value":"bug"}]%s}},
          {"type":"input","block_id":"need","label":{"type":"plain_text","text":"%s"},
           "element":{"type":"plain_text_input","action_id":"it"}}]}
        """
        .formatted(option, element);
  }

  /** Slack's client sends along what was typed so far. */
  @Test
  void a_choice_in_a_form_brings_what_was_typed_and_a_changed_form_keeps_it() {
    bot.answering(
        envelope -> {
          JsonNode payload = envelope.path("payload");
          boolean opens = !payload.has("view");
          String view = opens ? choosing("Need", "") : choosing("What broke", "");
          String where =
              opens
                  ? "\"trigger_id\":" + payload.path("trigger_id")
                  : "\"view_id\":" + payload.at("/view/id");
          ask.api(opens ? "views.open" : "views.update", "{" + where + ",\"view\":" + view + "}");
          return Optional.of(Ask.json("{}"));
        });
    String id = click("ana", "\"action_id\":\"add\"").body().path("view_id").asText();
    String json =
        "{\"user\":\"ana\",\"view_id\":\"%s\",\"action_id\":\"kind\",\"value\":\"bug\","
            + "\"values\":{\"need\":{\"it\":\"half a\"}}}";
    assertThat(ask.post("clicks", json.formatted(id)).ok()).isTrue();
    assertThat(bot.last().at("/view/state/values/need/it/value").asText()).isEqualTo("half a");
    assertThat(bot.last().at("/actions/0/selected_option/value").asText()).isEqualTo("bug");
    JsonNode view = ask.get("views?user=ana").body().at("/views/0");
    assertThat(view.at("/blocks/1/label/text").asText()).isEqualTo("What broke");
    assertThat(view.at("/state/values/need/it/value").asText()).isEqualTo("half a");
    assertThat(view.at("/state/values/kind/kind/selected_option/value").asText()).isEqualTo("bug");
  }

  @Test
  void a_trigger_is_good_once() {
    click("ana", "\"action_id\":\"add\"");
    String body =
        "{\"trigger_id\":\"" + bot.last().path("trigger_id").asText() + "\",\"view\":" + VIEW + "}";
    assertThat(ask.api("views.open", body).ok()).isTrue();
    assertThat(ask.api("views.open", body).error()).isEqualTo("exchanged_trigger_id");
    assertThat(ask.api("views.open", "{\"trigger_id\":\"x\",\"view\":" + VIEW + "}").error())
        .isEqualTo("invalid_trigger_id");
  }

  @Test
  void a_response_url_replaces_and_takes_away_the_hint_five_times_at_most() {
    click("ana", "\"action_id\":\"add\"");
    String url = bot.last().path("response_url").asText();
    String path = "../" + url.substring(url.indexOf("response/"));
    String replace = "{\"replace_original\":true,\"text\":\"Noted\"}";
    for (int i = 0; i < 4; i++) {
      assertThat(respond(path, replace)).isEqualTo(200);
    }
    JsonNode seen = ask.get("messages?channel=design&viewer=ana").body().path("messages");
    assertThat(seen.get(seen.size() - 1).path("text").asText()).isEqualTo("Noted");
    assertThat(respond(path, "{\"delete_original\":true}")).isEqualTo(200);
    JsonNode left = ask.get("messages?channel=design&viewer=ana").body().path("messages");
    assertThat(left).hasSize(seen.size() - 1);
    assertThat(respond(path, replace)).isEqualTo(404);
  }

  private int respond(String path, String json) {
    try {
      return ask.post(path, json).status();
    } catch (UncheckedIOException plainOk) {
      return 200;
    }
  }

  @Test
  void a_command_is_answered_to_its_person_only() {
    bot.answering(any -> Optional.of(Ask.json("{\"text\":\"Nothing waits for you.\"}")));
    String json =
        "{\"user\":\"ana\",\"channel\":\"random\",\"command\":\"/async\",\"text\":\"for <@ben>\"}";
    assertThat(ask.post("commands", json).ok()).isTrue();
    assertThat(bot.last().path("command").asText()).isEqualTo("/async");
    assertThat(bot.last().path("text").asText()).isEqualTo("for <@UBEN0000001|ben>");
    JsonNode seen = ask.get("messages?channel=random&viewer=ana").body().path("messages");
    assertThat(seen.get(seen.size() - 1).path("ephemeral").asBoolean()).isTrue();
    assertThat(ask.post("commands", json.replace("/async", "/other")).status()).isEqualTo(404);
  }

  @Test
  void a_silent_bot_is_said_to_be_silent() {
    bot.mute();
    assertThat(click("ana", "\"action_id\":\"add\"").error())
        .isEqualTo("The bot did not answer within three seconds.");
  }

  @Test
  void the_app_home_is_opened_and_shown() {
    bot.answering(
        envelope -> {
          ask.api(
              "views.publish",
              "{\"user_id\":\"UANA0000001\",\"view\":{\"type\":\"home\",\"blocks\":"
                  + "[{\"type\":\"divider\"}]}}");
          return Optional.of(Ask.json("{}"));
        });
    JsonNode view = ask.get("home?user=ana").body().path("view");
    assertThat(view.path("type").asText()).isEqualTo("home");
    assertThat(bot.last().at("/event/type").asText()).isEqualTo("app_home_opened");
  }

  @Test
  void the_bot_hears_of_each_opening_and_of_no_other_look() {
    ask.get("home?user=ana&open=false");
    assertThat(bot.events()).isEmpty();
    ask.get("home?user=ana&open=true");
    ask.get("home?user=ana&open=true");
    assertThat(bot.events())
        .extracting(one -> one.path("tab").asText())
        .containsExactly("home", "home");
  }

  @Test
  void a_choice_that_is_cleared_again_is_none() {
    String id = openForm();
    assertThat(submit(id, "{\"why\":{\"it\":\"because\"},\"by\":{\"it\":\"\"}}").ok()).isTrue();
    assertThat(bot.last().at("/view/state/values/by/it/selected_date").isNull()).isTrue();
  }

  @Test
  void a_required_choice_that_was_made_is_made() {
    bot.answering(
        envelope -> {
          String trigger = envelope.at("/payload/trigger_id").asText();
          ask.api(
              "views.open", "{\"trigger_id\":\"%s\",\"view\":%s}".formatted(trigger, ONE_CHOICE));
          return Optional.of(Ask.json("{}"));
        });
    String id = click("ana", "\"action_id\":\"add\"").body().path("view_id").asText();
    bot.answering(any -> Optional.of(Ask.json("{}")));
    assertThat(submit(id, "{}").body().at("/errors/mode").asText()).isEqualTo("This is needed.");
    assertThat(submit(id, "{\"mode\":{\"it\":\"on\"}}").ok()).isTrue();
  }
}
