package dev.unhurry.sandbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form longer than the screen, with every kind of field, opened from the App Home. */
class LongFormPageTest {
  private static final String HOME =
      """
      {"user_id": "UANA0000001", "view": {"type": "home", "blocks": [{"type": "actions",
        "elements": [{"type": "button", "action_id": "rules",
          "text": {"type": "plain_text", "text": "Change the rules"}}]}]}}
      """;

  private final Browsing browsing = Browsing.start();
  private final AtomicReference<JsonNode> sent = new AtomicReference<>();
  private LocalSlack slack;
  private PlainBot bot;

  @BeforeEach
  void connect() {
    slack = LocalSlack.start(0, Instant.parse("2026-11-23T10:42:00Z"));
    bot = new PlainBot(slack);
    bot.answering = this::answer;
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
    browsing.close();
  }

  private JsonNode answer(JsonNode payload) {
    switch (payload.path("type").asText()) {
      case "event_callback" -> bot.call("views.publish", HOME);
      case "block_actions" ->
          bot.call(
              "views.open",
              "{\"trigger_id\":%s,\"view\":%s}".formatted(payload.get("trigger_id"), form()));
      default -> sent.set(payload.at("/view/state/values"));
    }
    return null;
  }

  private static String form() {
    try (InputStream form = LongFormPageTest.class.getResourceAsStream("/sandbox/long-form.json")) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String value(String block, String field) {
    return sent.get().path(block).path("it").path(field).toString();
  }

  @ParameterizedTest(name = "{0} pixels wide")
  @ValueSource(ints = {1280, 390})
  void it_is_filled_in_from_top_to_bottom_and_sent(int width) {
    Page page = browsing.open(slack, "#/ana/dm/home", width);
    page.getByText("Change the rules").click();
    Locator form = page.locator("dialog");
    form.getByText("Save").click();
    assertThat(form.locator(".error")).hasCount(1);
    fill(form);
    form.getByText("Save").click();
    assertThat(page.locator("dialog")).hasCount(0);
    theBotHasIt();
    browsing.hasNothingToComplainOf();
  }

  private static void fill(Locator form) {
    form.getByLabel("Observe").check();
    form.getByLabel("Nudge level").selectOption("coaching");
    form.getByLabel("Asks to the whole channel").check();
    form.getByLabel("Asks that name somebody").uncheck();
    form.getByLabel("To", new Locator.GetByLabelOptions().setExact(true)).fill("16:30");
    form.getByLabel("Urgent channel").selectOption("C00BACKEND");
    pick(form.getByLabel("Digest goes to"), "#design");
    pick(form.getByLabel("Rule keepers besides"), "Ben Sato");
    pick(form.getByLabel("Rule keepers besides"), "Maya Brooks");
  }

  private static void pick(Locator field, String name) {
    field.click();
    field.fill(name);
    field.press("Enter");
  }

  private void theBotHasIt() {
    assertThat(value("mode", "selected_option")).contains("\"observe\"");
    assertThat(value("level", "selected_option")).contains("\"coaching\"");
    assertThat(sent.get().at("/tracked/it/selected_options").findValuesAsText("value"))
        .containsExactly("channel");
    assertThat(value("from", "selected_time")).isEqualTo("\"09:00\"");
    assertThat(value("to", "selected_time")).isEqualTo("\"16:30\"");
    assertThat(value("lunch", "selected_time")).isEqualTo("null");
    assertThat(value("start", "selected_date")).isEqualTo("null");
    assertThat(value("urgent_channel", "selected_conversation")).isEqualTo("\"C00BACKEND\"");
    assertThat(value("path1", "selected_user")).isEqualTo("null");
    assertThat(value("digest", "selected_conversations")).isEqualTo("[\"C00DESIGN\"]");
    assertThat(value("keepers", "selected_users")).isEqualTo("[\"UBEN0000001\",\"UMAYA000001\"]");
  }
}
