package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  private JsonNode list(String channel, String viewer) {
    return ask.get("messages?channel=" + channel + "&viewer=" + viewer).body().path("messages");
  }

  private JsonNode newest(String channel, String viewer) {
    JsonNode all = list(channel, viewer);
    return all.get(all.size() - 1);
  }

  private String say(String user, String channel, String text) {
    String json = "{\"user\":\"%s\",\"channel\":\"%s\",\"text\":\"%s\"}";
    return ask.post("messages", json.formatted(user, channel, text)).body().path("ts").asText();
  }

  @Test
  void a_message_stands_where_it_was_written_at_the_time_of_the_clock() {
    String ts = say("ana", "design", "Morning all");
    assertThat(newest("design", "ben").path("ts").asText()).isEqualTo(ts);
    assertThat(ts).startsWith("1772442000.");
    assertThat(say("ana", "design", "and another")).isGreaterThan(ts);
  }

  @Test
  void what_people_type_is_stored_as_slack_stores_it() {
    say("ana", "design", "<@ben> a < b & see https://lumen.example/x?a=1, <#backend> @maya me@ben");
    assertThat(newest("design", "ana").path("text").asText())
        .isEqualTo(
            "<@UBEN0000001> a &lt; b &amp; see <https://lumen.example/x?a=1>,"
                + " <#C00BACKEND|backend> <@UMAYA000001> me@ben");
  }

  @Test
  void the_bot_hears_with_the_whole_wrapper() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      String ts = say("ana", "design", "<@ben> hey");
      JsonNode payload = bot.last();
      assertThat(payload.at("/event/ts").asText()).isEqualTo(ts);
      assertThat(payload.at("/event/channel_type").asText()).isEqualTo("channel");
      assertThat(payload.path("type").asText()).isEqualTo("event_callback");
      assertThat(payload.at("/authorizations/0/user_id").asText()).isEqualTo("UUNHURRY001");
      assertThat(payload.path("event_id").asText()).startsWith("Ev");
      assertThat(payload.path("event_time").asLong()).isEqualTo(1772442000L);
    }
  }

  @Test
  void the_bot_hears_nothing_of_channels_it_is_not_in() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      say("ana", "random", "only us");
      assertThat(bot.heard()).isEmpty();
      ask.post("channels/random/members", "{\"user\":\"unhurry\",\"inviter\":\"maya\"}");
      assertThat(bot.events().get(0).path("type").asText()).isEqualTo("member_joined_channel");
      say("ana", "random", "and now you");
      assertThat(bot.events()).hasSize(2);
    }
  }

  @Test
  void a_reply_hangs_under_its_message_and_not_in_the_channel() {
    String ts = say("ana", "design", "A question");
    String reply =
        ask.post(
                "messages",
                "{\"user\":\"ben\",\"channel\":\"design\",\"text\":\"Yes\",\"thread_ts\":\"%s\"}"
                    .formatted(ts))
            .body()
            .path("ts")
            .asText();
    assertThat(newest("design", "ana").path("reply_count").asInt()).isEqualTo(1);
    JsonNode thread =
        ask.get("messages?channel=design&viewer=ana&thread_ts=" + ts).body().path("messages");
    assertThat(thread).hasSize(2);
    assertThat(thread.get(1).path("ts").asText()).isEqualTo(reply);
    assertThat(thread.get(1).path("parent_user_id").asText()).isEqualTo("UANA0000001");
  }

  @Test
  void an_edit_and_a_deletion_reach_the_bot_with_what_was_there_before() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      String ts = say("ana", "design", "first");
      ask.send("PATCH", "messages/design/" + ts, "{\"text\":\"second\"}");
      JsonNode changed = bot.events().get(1);
      assertThat(changed.path("subtype").asText()).isEqualTo("message_changed");
      assertThat(changed.at("/message/text").asText()).isEqualTo("second");
      assertThat(changed.at("/previous_message/text").asText()).isEqualTo("first");
      ask.send("DELETE", "messages/design/" + ts, "");
      JsonNode deleted = bot.events().get(2);
      assertThat(deleted.path("subtype").asText()).isEqualTo("message_deleted");
      assertThat(deleted.path("deleted_ts").asText()).isEqualTo(ts);
      assertThat(newest("design", "ana").path("ts").asText()).isNotEqualTo(ts);
    }
  }

  @Test
  void a_reaction_comes_and_goes_once() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      String ts = say("ana", "design", "react to me");
      String json =
          "{\"user\":\"ben\",\"channel\":\"design\",\"ts\":\"%s\",\"name\":\"eyes\"}".formatted(ts);
      assertThat(ask.post("reactions", json).ok()).isTrue();
      assertThat(ask.post("reactions", json).status()).isEqualTo(409);
      assertThat(newest("design", "ana").at("/reactions/0/users/0").asText())
          .isEqualTo("UBEN0000001");
      assertThat(ask.send("DELETE", "reactions", json).ok()).isTrue();
      assertThat(bot.events())
          .extracting(event -> event.path("type").asText())
          .containsExactly("message", "reaction_added", "reaction_removed");
    }
  }

  @Test
  void only_its_person_sees_an_ephemeral() {
    ask.api(
        "chat.postEphemeral",
        "{\"channel\":\"C00DESIGN\",\"user\":\"UANA0000001\",\"text\":\"Just for you\"}");
    assertThat(newest("design", "ana").path("ephemeral").asBoolean()).isTrue();
    assertThat(newest("design", "ana").path("text").asText()).isEqualTo("Just for you");
    assertThat(newest("design", "ben").path("text").asText()).isNotEqualTo("Just for you");
    assertThat(
            ask.api("conversations.history", "{\"channel\":\"C00DESIGN\",\"limit\":1}")
                .body()
                .at("/messages/0/text")
                .asText())
        .isNotEqualTo("Just for you");
  }

  @Test
  void private_messages_with_the_bot_are_for_two() {
    ask.api("chat.postMessage", "{\"channel\":\"UBEN0000001\",\"text\":\"Hello Ben\"}");
    assertThat(newest("dm:ben", "ben").path("text").asText()).isEqualTo("Hello Ben");
    assertThat(ask.get("messages?channel=dm:ben&viewer=ana").status()).isEqualTo(403);
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() {
    assertThat(ask.post("messages", "{\"channel\":\"design\",\"text\":\"x\"}").error())
        .isEqualTo("The field user is missing.");
    assertThat(
            ask.post("messages", "{\"user\":\"zoe\",\"channel\":\"design\",\"text\":\"x\"}")
                .status())
        .isEqualTo(404);
    assertThat(
            ask.post("messages", "{\"user\":\"sam\",\"channel\":\"design\",\"text\":\"x\"}")
                .error())
        .isEqualTo("sam is not in design.");
    assertThat(ask.post("messages", "no json").status()).isEqualTo(400);
    assertThat(ask.get("messages?channel=nowhere&viewer=ana").status()).isEqualTo(404);
  }
}
