package dev.unhurry.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus and forms that answer while they are filled in, in a real browser. */
class MenusPageTest {
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T10:42:00Z");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static Browsing browsing;

  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private LocalSlack slack;
  private PlainBot bot;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    browsing = Browsing.start();
  }

  @AfterAll
  static void endBrowser() {
    if (browsing != null) {
      browsing.close();
    }
  }

  @BeforeEach
  void startSlack() {
    slack = LocalSlack.start(0, MONDAY_MORNING);
    bot = new PlainBot(slack);
    bot.answering = this::answer;
  }

  @AfterEach
  void endWithoutComplaint() {
    page.context().close();
    bot.close();
    slack.close();
    browsing.hasNothingToComplainOf();
  }

  private JsonNode answer(JsonNode payload) {
    told.add(payload);
    String trigger = payload.path("trigger_id").asText();
    switch (payload.at("/actions/0/action_id").asText()) {
      case "kind" -> update(payload.at("/view/id").asText());
      case "deeper" -> show("views.push", trigger, form("Rules of this channel", "", ""));
      case "off" -> {}
      default -> {
        if (!payload.path("type").asText().endsWith("submission") && !payload.has("event")) {
          show("views.open", trigger, form("Ask with context", "", WHERE));
        }
      }
    }
    return null;
  }

  private void show(String method, String trigger, String view) {
    bot.call(method, "{\"trigger_id\": \"%s\", \"view\": %s}".formatted(trigger, view));
  }

  /** Two blocks more, one of them above what is being filled in. */
  private void update(String id) {
    String more =
        """
        {"type": "context", "block_id": "would_help",
         "elements": [{"type": "mrkdwn", "text": "What was tried would help."}]},
        {"type": "input", "block_id": "seen", "optional": true,
         "label": {"type": "plain_text", "text": "What do you see?"},
         "element": {"type": "plain_text_input", "action_id": "it"}},
        """;
    bot.call(
        "views.update",
        "{\"view_id\": \"%s\", \"view\": %s}".formatted(id, form("Ask with context", more, WHERE)));
  }

  private static final String WHERE =
      """
      , {"type": "input", "block_id": "where", "label": {"type": "plain_text", "text": "Where"},
         "element": {"type": "conversations_select", "action_id": "it"}},
        {"type": "input", "block_id": "ticks", "optional": true,
         "label": {"type": "plain_text", "text": "How"},
         "element": {"type": "checkboxes", "action_id": "it", "options": [
           {"text": {"type": "plain_text", "text": "All of them answer"}, "value": "all"},
           {"text": {"type": "plain_text", "text": "When they are back"}, "value": "held"}]}}
      """;

  private static String form(String title, String more, String rest) {
    return """
        {"type": "modal", "callback_id": "ask", "title": {"type": "plain_text", "text": "%s"},
         "submit": {"type": "plain_text", "text": "Send"}, "blocks": [
          {"type": "actions", "block_id": "top", "elements": [
            {"type": "static_select", "action_id": "kind",
             "placeholder": {"type": "plain_text", "text": "What is it about"}, "options": [
              {"text": {"type": "plain_text", "text": "A question"}, "value": "question"},
              {"text": {"type": "plain_text", "text": "Something broken"}, "value": "bug"}]},
            {"type": "button", "action_id": "deeper",
             "text": {"type": "plain_text", "text": "Read the rules"}}]},
          %s
          {"type": "input", "block_id": "need",
           "label": {"type": "plain_text", "text": "What do you need?"},
           "element": {"type": "plain_text_input", "action_id": "it", "multiline": true}} %s]}
        """
        .formatted(title, more, rest);
  }

  private void open(int width) {
    page = browsing.open(slack, "", width);
  }

  private Locator message(String words) {
    return page.locator(".message").filter(new Locator.FilterOptions().setHasText(words)).last();
  }

  private Locator dialog() {
    return page.locator("dialog");
  }

  private Locator item(String name) {
    return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
  }

  private void openForm() {
    open(WIDE);
    page.getByLabel("Shortcuts").click();
    item("Ask with context").click();
    assertThat(dialog()).containsText("Ask with context");
  }

  @Test
  void what_is_offered_everywhere_is_beside_where_one_writes() {
    openForm();
    JsonNode payload = told.get(0);
    Assertions.assertThat(payload.path("type").asText()).isEqualTo("shortcut");
    Assertions.assertThat(payload.path("callback_id").asText()).isEqualTo("ask_with_context");
    Assertions.assertThat(payload.has("channel")).isFalse();
    Assertions.assertThat(payload.has("response_url")).isFalse();
  }

  @ParameterizedTest(name = "in a window of {0} pixels")
  @ValueSource(ints = {WIDE, 390})
  void what_a_message_offers_is_reached_with_the_keyboard(int width) {
    open(width);
    Locator more = message("The new date picker").getByLabel("More actions");
    more.focus();
    page.keyboard().press("Enter");
    assertThat(item("Ask for context kindly")).isFocused();
    assertThat(item("Ask for context kindly")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(dialog()).isVisible();
    JsonNode payload = told.get(0);
    Assertions.assertThat(payload.path("type").asText()).isEqualTo("message_action");
    Assertions.assertThat(payload.at("/message/text").asText()).startsWith("The new date picker");
    Assertions.assertThat(payload.path("message_ts")).isEqualTo(payload.at("/message/ts"));
    Assertions.assertThat(payload.at("/channel/id").asText()).isEqualTo("C00DESIGN");
    Assertions.assertThat(payload.path("response_url").asText()).contains("/response/");
  }

  @Test
  void a_menu_in_a_message_tells_what_was_chosen() {
    open(WIDE);
    bot.call(
        "chat.postEphemeral",
        """
        {"channel": "C00DESIGN", "user": "UANA0000001", "text": "A hint", "blocks": [
          {"type": "actions", "elements": [{"type": "overflow", "action_id": "off", "options": [
            {"text": {"type": "plain_text", "text": "Not today"}, "value": "today"},
            {"text": {"type": "plain_text", "text": "Never"}, "value": "always"}]}]}]}
        """);
    page.locator(".only-you").getByLabel("More choices").click();
    item("Never").click();
    assertThat(item("Never")).not().isVisible();
    page.waitForCondition(() -> !told.isEmpty());
    Assertions.assertThat(told.get(0).at("/actions/0/selected_option/value").asText())
        .isEqualTo("always");
  }

  @Test
  void a_choice_in_a_form_changes_it_in_place_and_nothing_typed_is_lost() {
    openForm();
    dialog().getByLabel("What do you need?").fill("The badge is grey");
    dialog().getByLabel("What is it about").selectOption("bug");
    dialog().getByLabel("What do you need?").focus();
    assertThat(dialog()).containsText("What was tried would help.");
    assertThat(dialog().getByLabel("What do you see?")).isVisible();
    assertThat(dialog().getByLabel("What do you need?")).hasValue("The badge is grey");
    assertThat(dialog().getByLabel("What do you need?")).isFocused();
    assertThat(dialog().getByLabel("What is it about")).hasValue("bug");
    JsonNode state = told.get(told.size() - 1).at("/view/state/values");
    Assertions.assertThat(state.at("/need/it/value").asText()).isEqualTo("The badge is grey");
    Assertions.assertThat(state.at("/top/kind/selected_option/value").asText()).isEqualTo("bug");
  }

  @Test
  void a_form_on_top_of_another_leads_back_to_it_and_to_its_words() {
    openForm();
    dialog().getByLabel("What do you need?").fill("A second pair of eyes");
    dialog().getByText("Read the rules").click();
    assertThat(dialog()).containsText("Rules of this channel");
    assertThat(dialog().getByLabel("What do you need?")).hasValue("");
    dialog().getByTitle("Back").click();
    assertThat(dialog()).containsText("Ask with context");
    assertThat(dialog().getByLabel("What do you need?")).hasValue("A second pair of eyes");
    assertThat(dialog().getByText("Read the rules")).isFocused();
    assertThat(dialog().getByTitle("Back")).hasCount(0);
  }

  @Test
  void a_conversation_and_ticks_are_sent_with_the_form() {
    openForm();
    dialog().getByLabel("What do you need?").fill("A review");
    dialog().getByLabel("Where").selectOption("C00BACKEND");
    dialog().getByLabel("When they are back").check();
    dialog().getByText("Send").click();
    assertThat(dialog()).hasCount(0);
    JsonNode state = told.get(told.size() - 1).at("/view/state/values");
    Assertions.assertThat(state.at("/where/it/selected_conversation").asText())
        .isEqualTo("C00BACKEND");
    Assertions.assertThat(state.at("/ticks/it/selected_options/0/value").asText())
        .isEqualTo("held");
    Assertions.assertThat(state.at("/ticks/it/selected_options")).hasSize(1);
  }

  @Test
  void a_long_line_of_code_scrolls_by_itself_on_a_narrow_screen() {
    bot.call(
        "views.publish",
        """
        {"user_id": "UANA0000001", "view": {"type": "home", "blocks": [{"type": "section",
          "text": {"type": "mrkdwn", "text": "```%s```"}}]}}
        """
            .formatted("x".repeat(200)));
    page = browsing.open(slack, "#/ana/dm/home", NARROW);
    assertThat(page.locator(".home pre")).isVisible();
    Object wider = page.locator(".home .blocks").evaluate("it => it.scrollWidth - it.clientWidth");
    assertThat(wider).isEqualTo(0);
  }
}
