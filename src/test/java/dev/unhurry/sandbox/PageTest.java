package dev.unhurry.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page, in a real browser, before the real local Slack, with a bot that does little. */
class PageTest {
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T10:42:00Z");
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static Browsing browsing;

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
  void openPage() {
    slack = LocalSlack.start(0, MONDAY_MORNING);
    bot = new PlainBot(slack);
    page = browsing.open(slack, "", WIDE);
  }

  @AfterEach
  void endWithoutComplaint() {
    page.context().close();
    bot.close();
    slack.close();
    browsing.hasNothingToComplainOf();
  }

  private Locator message(String words) {
    return page.locator(".message").filter(new Locator.FilterOptions().setHasText(words)).last();
  }

  private void write(String words) {
    page.locator("main textarea").fill(words);
    page.keyboard().press("Enter");
    assertThat(message(words)).isVisible();
  }

  private void become(String person) {
    page.locator("[data-person=" + person + "]").click();
    assertThat(page.locator("[data-person=" + person + "]")).hasAttribute("aria-pressed", "true");
  }

  private void turn(String how) {
    page.locator(".top > sandbox-clock > .turns button").getByText(how).click();
  }

  @Test
  void it_opens_on_design_with_its_history_and_says_what_to_try() {
    assertThat(page.locator("h1")).hasText("design");
    assertThat(message("The new date picker is on the preview server")).isVisible();
    assertThat(page.locator(".welcome")).containsText("quick question?");
    assertThat(page.locator("[data-person]")).hasCount(4);
  }

  @Test
  void what_one_person_writes_another_reads_in_their_own_time() {
    write("Which of the two greens is right?");
    assertThat(message("two greens").locator("header time")).hasText("10:42");
    become("ben");
    assertThat(message("two greens").locator("header time")).hasText("19:42");
    assertThat(message("two greens").locator(".author")).hasText("Ana Duarte");
  }

  @Test
  void a_name_after_an_at_sign_becomes_a_mention() {
    page.locator("main textarea").pressSequentially("@be");
    assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Ben Sato");
    page.keyboard().press("Enter");
    page.keyboard().type("the greens are in");
    page.keyboard().press("Enter");
    assertThat(message("the greens are in").locator(".mention")).hasText("@ben");
  }

  @Test
  void what_looks_like_html_stays_text() {
    page.locator("main textarea").fill("<img src=x onerror=alert(1)> & *bold*");
    page.keyboard().press("Enter");
    assertThat(message("<img src=x onerror=alert(1)> & bold").locator("strong")).hasText("bold");
    assertThat(message("onerror").locator("img[src=x]")).hasCount(0);
  }

  @Test
  void shift_and_enter_breaks_the_line() {
    page.locator("main textarea").fill("one");
    page.keyboard().press("Shift+Enter");
    page.keyboard().type("two");
    page.keyboard().press("Enter");
    assertThat(message("one").locator("br")).hasCount(1);
  }

  @Test
  void a_reply_stands_in_the_thread_and_is_counted() {
    write("Shall we keep the badge?");
    message("keep the badge").hover();
    message("keep the badge").getByLabel("Reply in thread").click();
    page.locator(".thread textarea").fill("Yes, small");
    page.keyboard().press("Enter");
    assertThat(page.locator(".thread .message").last()).containsText("Yes, small");
    assertThat(page.locator("time-line .message").last()).containsText("1 reply");
    page.keyboard().press("Escape");
    assertThat(page.locator(".thread")).hasCount(0);
  }

  @Test
  void a_reaction_is_given_and_taken_back() {
    write("The icons are in");
    message("icons are in").hover();
    message("icons are in").getByLabel("Add a reaction").click();
    message("icons are in").locator(".picker [data-reaction=eyes]").click();
    Locator eyes = message("icons are in").locator(".reactions [data-reaction=eyes]");
    assertThat(eyes).hasAttribute("aria-pressed", "true");
    eyes.click();
    assertThat(eyes).hasCount(0);
  }

  @Test
  void an_own_message_is_edited_and_deleted() {
    write("The greens are inn");
    message("greens are inn").hover();
    message("greens are inn").getByLabel("Edit").click();
    page.locator(".editor textarea").fill("The greens are in");
    page.keyboard().press("Enter");
    assertThat(message("The greens are in")).containsText("(edited)");
    message("The greens are in").hover();
    message("The greens are in").getByLabel("Delete").click();
    page.locator("[role=alertdialog]").getByText("Delete", exact()).click();
    assertThat(message("The greens are in")).hasCount(0);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  void turning_the_clock_moves_everybody() {
    turn("+1 h");
    assertThat(page.locator(".dial .hours")).hasText("11:42");
    assertThat(page.locator("[data-person=ben] .local")).containsText("20:42");
    turn("Next morning");
    assertThat(page.locator(".dial")).containsText("09:00");
    assertThat(page.locator(".dial")).containsText(Pattern.compile("Tue,? 24 Nov"));
  }

  @Test
  void an_unread_channel_is_marked_for_the_person_who_has_not_read_it() {
    write("Something new here");
    assertThat(page.locator("[data-person=ben]")).containsText("has something new");
    become("ben");
    become("ana");
    assertThat(page.locator("[data-person=ben]")).not().containsText("has something new");
  }

  @Test
  void a_private_hint_is_seen_by_one_person_only() {
    bot.call("chat.postEphemeral", hint());
    assertThat(page.locator(".only-you")).containsText("Only visible to you");
    assertThat(page.locator(".only-you button.primary")).hasText("Add the context");
    become("ben");
    assertThat(page.locator("h1")).hasText("design");
    assertThat(page.locator(".only-you")).hasCount(0);
  }

  @Test
  void only_a_hint_is_called_a_hint() {
    bot.call("chat.postEphemeral", hint().replace("\"hint\"", "\"lists\""));
    assertThat(page.locator(".only-you button.primary")).isVisible();
    assertThat(page.locator("welcome-line")).containsText("To try");
    bot.call("chat.postEphemeral", hint());
    assertThat(page.locator("welcome-line")).containsText("This hint is for Ana alone");
  }

  @Test
  void a_link_to_a_message_opens_its_thread_and_going_back_leads_out_again() {
    write("Where does this lead?");
    String digits = message("Where does this").getAttribute("data-ts").replace(".", "");
    become("ben");
    page.locator("a.place").filter(new Locator.FilterOptions().setHasText("backend")).click();
    assertThat(page.locator("h1")).hasText("backend");
    bot.call("chat.postEphemeral", linked(slack.page() + "archives/C00DESIGN/p" + digits));
    page.locator(".only-you button").getByText("Open the message").click();
    assertThat(page.locator("thread-panel .message")).containsText("Where does this lead?");
    assertThat(page.locator("h1")).hasText("design");
    page.goBack();
    assertThat(page.locator("thread-panel")).hasCount(0);
    assertThat(page.locator("h1")).hasText("backend");
  }

  private static String linked(String url) {
    return """
        {"channel": "C00BACKEND", "user": "UBEN0000001", "text": "A link", "blocks": [
          {"type": "actions", "elements": [{"type": "button", "action_id": "open", "url": "%s",
            "text": {"type": "plain_text", "text": "Open the message"}}]}]}
        """
        .formatted(url);
  }

  private static String hint() {
    return """
        {"channel": "C00DESIGN", "user": "UANA0000001", "text": "A hint", "blocks": [
          {"type": "section", "text": {"type": "mrkdwn", "text": "Ben reads at *09:00* his time."}},
          {"type": "actions", "block_id": "hint", "elements": [
            {"type": "button", "action_id": "context", "style": "primary", "value": "1",
             "text": {"type": "plain_text", "text": "Add the context"}}]}]}
        """;
  }

  @Test
  void a_form_is_filled_in_mended_and_sent() {
    bot.call("chat.postEphemeral", hint());
    bot.answering = this::answer;
    page.locator(".only-you button.primary").click();
    Locator form = page.locator("dialog");
    assertThat(form.getByLabel("What do you need?")).hasValue("quick question?");
    form.getByText("Send the question").click();
    assertThat(form.locator(".error")).hasText("Say what it is about.");
    form.getByLabel("What do you need?").fill("Which green is right?");
    form.getByText("Send the question").click();
    assertThat(page.locator("dialog")).hasCount(0);
  }

  /** Opens a form for a click; refuses it as long as it still says what it said at first. */
  private JsonNode answer(JsonNode payload) {
    if (payload.path("type").asText().equals("block_actions")) {
      String trigger = payload.get("trigger_id").asText();
      bot.call("views.open", form(trigger));
    }
    boolean untouched = payload.at("/view/state/values/need/v/value").asText().startsWith("quick");
    return payload.path("type").asText().equals("view_submission") && untouched
        ? PlainBot.read(
            "{\"response_action\": \"errors\", \"errors\": {\"need\": \"Say what it is about.\"}}")
        : null;
  }

  private static String form(String trigger) {
    return """
        {"trigger_id": "%s", "view": {"type": "modal", "callback_id": "ask",
          "title": {"type": "plain_text", "text": "Ask with context"},
          "submit": {"type": "plain_text", "text": "Send the question"},
          "blocks": [{"type": "input", "block_id": "need",
            "label": {"type": "plain_text", "text": "What do you need?"},
            "element": {"type": "plain_text_input", "action_id": "v", "multiline": true,
              "initial_value": "quick question?"}}]}}
        """
        .formatted(trigger);
  }

  /** Shows a Home when it is opened, and other words in it once its button was pressed. */
  private JsonNode home(JsonNode payload) {
    if (payload.at("/event/type").asText().equals("app_home_opened")) {
      publish("Nobody interrupts you.", payload.at("/event/user").asText());
    } else if (payload.at("/view/type").asText().equals("home")) {
      publish("In focus until 11:00.", payload.at("/user/id").asText());
    }
    return null;
  }

  private void publish(String words, String user) {
    bot.call(
        "views.publish",
        """
        {"user_id": "%s", "view": {"type": "home", "blocks": [
          {"type": "header", "text": {"type": "plain_text", "text": "Today"}},
          {"type": "section", "text": {"type": "mrkdwn", "text": "%s"},
            "accessory": {"type": "button", "action_id": "focus", "value": "60",
              "text": {"type": "plain_text", "text": "Focus for an hour"}}}]}}
        """
            .formatted(user, words));
  }

  @Test
  void the_home_is_opened_and_a_press_in_it_shows_it_anew() {
    bot.answering = this::home;
    page.locator("a.place").filter(new Locator.FilterOptions().setHasText("Unhurry")).click();
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Home")).click();
    Locator home = page.locator("app-home");
    assertThat(home.locator(".block-header")).hasText("Today");
    assertThat(home).containsText("Nobody interrupts you.");
    home.getByText("Focus for an hour").click();
    assertThat(home).containsText("In focus until 11:00.");
    become("ben");
    assertThat(home).containsText("Nobody interrupts you.");
  }

  @Test
  void whoever_invites_the_bot_is_named_to_it() {
    List<String> inviters = new CopyOnWriteArrayList<>();
    bot.answering =
        payload -> {
          inviters.add(payload.at("/event/inviter").asText());
          return null;
        };
    page.locator("a.place").filter(new Locator.FilterOptions().setHasText("general")).click();
    page.getByText("Invite it").click();
    assertThat(page.getByText("The bot is not here")).hasCount(0);
    org.assertj.core.api.Assertions.assertThat(inviters).contains("UANA0000001");
  }

  /** As the bot itself says where it is not. */
  @Test
  void the_bot_is_invited_by_the_command_too() {
    page.locator("a.place").filter(new Locator.FilterOptions().setHasText("general")).click();
    page.locator("main textarea").fill("/invite @Unhurry");
    page.keyboard().press("Enter");
    assertThat(page.getByText("The bot is not here")).hasCount(0);
  }

  @Test
  void a_narrow_window_has_the_channels_in_a_drawer() {
    page.context().close();
    page = browsing.open(slack, "#/ben/general", NARROW);
    assertThat(page.locator("h1")).hasText("general");
    assertThat(page.locator("side-bar")).not().isInViewport();
    page.getByLabel("Channels and people").click();
    page.locator("side-bar .place")
        .filter(new Locator.FilterOptions().setHasText("design"))
        .click();
    assertThat(page.locator("h1")).hasText("design");
    assertThat(page.locator("side-bar")).not().isInViewport();
  }
}
