package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketSessionTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  private void say(String text) {
    ask.post(
        "messages", "{\"user\":\"ana\",\"channel\":\"design\",\"text\":\"%s\"}".formatted(text));
  }

  private void turn(String json) {
    assertThat(ask.post("clock", json).ok()).isTrue();
  }

  @Test
  void two_bots_share_the_envelopes() {
    try (FakeBot one = FakeBot.connect(slack);
        FakeBot other = FakeBot.connect(slack)) {
      for (int i = 0; i < 6; i++) {
        say("message " + i);
      }
      assertThat(one.heard()).hasSize(3);
      assertThat(other.heard()).hasSize(3);
    }
  }

  @Test
  void what_was_not_acknowledged_comes_again_as_the_clock_turns() {
    try (FakeBot bot = FakeBot.connect(slack).mute()) {
      say("hello");
      turn("{\"advance\":\"PT2M\"}");
      assertThat(bot.heard())
          .extracting(one -> one.path("retry_attempt").asInt())
          .containsExactly(0, 1, 2);
      assertThat(bot.heard())
          .extracting(one -> one.at("/payload/event_id").asText())
          .containsOnly(bot.last().path("event_id").asText());
      assertThat(bot.heard().get(1).path("retry_reason").asText()).isEqualTo("timeout");
    }
  }

  @Test
  void what_was_said_while_the_bot_was_down_reaches_it_when_it_comes_back() {
    FakeBot first = FakeBot.connect(slack).mute();
    say("are you there");
    first.close();
    say("and now");
    try (FakeBot second = FakeBot.connect(slack)) {
      turn("{\"advance\":\"PT1S\"}");
      assertThat(second.events())
          .extracting(event -> event.path("text").asText())
          .containsExactly("are you there", "and now");
    }
  }

  @Test
  void nothing_is_delivered_more_than_two_hours_late() {
    say("long ago");
    turn("{\"advance\":\"PT3H\",\"outage\":true}");
    try (FakeBot bot = FakeBot.connect(slack)) {
      turn("{\"advance\":\"PT1M\"}");
      assertThat(bot.heard()).isEmpty();
    }
  }

  @Test
  void a_goodbye_is_said_before_the_socket_closes() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      assertThat(ask.post("sockets/disconnect", "{\"reason\":\"warning\"}").ok()).isTrue();
      say("nobody is here");
      JsonNode last = bot.heard().get(bot.heard().size() - 1);
      assertThat(last.path("reason").asText()).isEqualTo("warning");
    }
  }

  @Test
  void a_raw_event_comes_as_often_as_asked_and_a_late_one_when_its_time_has_come() {
    try (FakeBot bot = FakeBot.connect(slack)) {
      ask.post("events", "{\"raw\":{\"type\":\"huddle_thread\"},\"times\":2}");
      assertThat(bot.events()).hasSize(2);
      ask.post("events", "{\"raw\":{\"type\":\"tokens_revoked\"},\"delay\":\"PT5M\"}");
      turn("{\"advance\":\"PT4M\"}");
      assertThat(bot.events()).hasSize(2);
      turn("{\"advance\":\"PT1M\"}");
      assertThat(bot.events()).hasSize(3);
    }
  }

  @Test
  void a_ticket_opens_one_socket_only() {
    String url =
        ask.form("apps.connections.open", "token=" + slack.appToken()).body().path("url").asText();
    try (FakeBot first = FakeBot.open(url)) {
      assertThat(first.isGreetedWithin(Duration.ofSeconds(5))).isTrue();
      try (FakeBot second = FakeBot.open(url)) {
        assertThat(second.isGreetedWithin(Duration.ofSeconds(5))).isFalse();
      }
      assertThat(ask.get("sockets").body().path("open").asInt()).isEqualTo(1);
    }
  }
}
