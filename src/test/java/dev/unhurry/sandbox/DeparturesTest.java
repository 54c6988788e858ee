package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot hears who and what is gone as Slack tells it. */
class DeparturesTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);
  private FakeBot bot;

  @BeforeEach
  void connect() {
    bot = FakeBot.connect(slack);
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  private JsonNode hears(String method, String path, String body) {
    int before = bot.events().size();
    assertThat(ask.send(method, path, body.replace('\'', '"')).ok()).isTrue();
    assertThat(bot.events()).hasSize(before + 1);
    return bot.events().get(before);
  }

  private static String type(JsonNode event) {
    return event.path("type").asText();
  }

  @Test
  void somebody_leaves_and_then_the_bot_itself() {
    JsonNode left = hears("DELETE", "channels/design/members", "{'user':'ben'}");
    assertThat(type(left)).isEqualTo("member_left_channel");
    assertThat(left.path("user").asText()).isEqualTo("UBEN0000001");
    JsonNode out = hears("DELETE", "channels/design/members", "{'user':'unhurry'}");
    assertThat(type(out)).isEqualTo("channel_left");
    assertThat(out.path("channel").asText()).isEqualTo("C00DESIGN");
    assertThat(out.path("event_ts").asText()).isNotEmpty();
    assertThat(out.has("user")).isFalse();
  }

  @Test
  void of_a_private_channel_the_words_are_others() {
    ask.send("PATCH", "channels", "{\"channel\":\"design\",\"private\":true}");
    assertThat(type(hears("PATCH", "channels", "{'channel':'design','archived':true}")))
        .isEqualTo("group_archive");
    assertThat(type(hears("DELETE", "channels/design/members", "{'user':'unhurry'}")))
        .isEqualTo("group_left");
  }

  @Test
  void an_account_is_closed() {
    JsonNode changed = hears("PATCH", "users", "{'user':'ben','deactivated':true}");
    assertThat(type(changed)).isEqualTo("user_change");
    assertThat(changed.at("/user/id").asText()).isEqualTo("UBEN0000001");
    assertThat(changed.at("/user/deleted").asBoolean()).isTrue();
    ask.send("PATCH", "users", "{\"user\":\"ben\",\"deactivated\":true}");
    assertThat(bot.events()).as("nothing changed").hasSize(1);
  }

  @Test
  void a_channel_gets_another_id_and_everything_in_it_with_it() {
    JsonNode changed = hears("PATCH", "channels", "{'channel':'design','id':'C0SHARED01'}");
    assertThat(type(changed)).isEqualTo("channel_id_changed");
    assertThat(changed.path("old_channel_id").asText()).isEqualTo("C00DESIGN");
    assertThat(changed.path("new_channel_id").asText()).isEqualTo("C0SHARED01");
    assertThat(ask.api("conversations.info", "{\"channel\":\"C00DESIGN\"}").error())
        .isEqualTo("channel_not_found");
    assertThat(ask.get("messages?channel=C0SHARED01&viewer=ana").body().path("messages"))
        .isNotEmpty();
    assertThat(ask.send("PATCH", "channels", "{\"channel\":\"design\",\"id\":\"design\"}").error())
        .isEqualTo("A channel's id is a C and capital letters or digits.");
    assertThat(
            ask.send("PATCH", "channels", "{\"channel\":\"design\",\"id\":\"C0SHARED01\"}")
                .status())
        .isEqualTo(409);
  }

  @Test
  void a_channel_is_deleted() {
    JsonNode deleted = hears("PATCH", "channels", "{'channel':'design','deleted':true}");
    assertThat(type(deleted)).isEqualTo("channel_deleted");
    assertThat(deleted.path("channel").asText()).isEqualTo("C00DESIGN");
    assertThat(ask.api("conversations.info", "{\"channel\":\"C00DESIGN\"}").error())
        .isEqualTo("channel_not_found");
  }
}
