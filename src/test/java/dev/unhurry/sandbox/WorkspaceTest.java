package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void everybody_finds_their_own_channels_and_private_messages() {
    JsonNode state = ask.get("state?viewer=ben").body();
    assertThat(state.path("me").asText()).isEqualTo("UBEN0000001");
    assertThat(state.path("channels"))
        .extracting(one -> one.path("name").asText())
        .containsExactly("general", "design", "backend", "random", "dm:ben");
    assertThat(state.path("users")).hasSize(5);
    assertThat(state.at("/commands/0/command").asText()).isEqualTo("/async");
    assertThat(state.path("bot_connected").asBoolean()).isFalse();
  }

  @Test
  void what_was_said_before_the_start_lies_before_it() {
    for (String channel : new String[] {"general", "design", "backend", "random"}) {
      JsonNode all = ask.get("messages?channel=" + channel + "&viewer=ana").body().path("messages");
      assertThat(all).isNotEmpty();
      assertThat(all.get(all.size() - 1).path("ts").asDouble()).isLessThan(1772442000d);
    }
  }

  @Test
  void people_can_be_added_and_changed() {
    assertThat(ask.post("users", "{\"name\":\"zoe\",\"zone\":\"Europe/Berlin\"}").ok()).isTrue();
    assertThat(ask.post("users", "{\"name\":\"zoe\"}").status()).isEqualTo(409);
    assertThat(ask.post("users", "{\"name\":\"kim\",\"zone\":\"Mars/Base\"}").error())
        .isEqualTo("There is no time zone Mars/Base.");
    ask.send(
        "PATCH",
        "users",
        "{\"user\":\"zoe\",\"guest\":true,\"do_not_disturb\":"
            + "{\"start\":\"2026-03-02T08:00:00Z\",\"end\":\"2026-03-02T10:00:00Z\"}}");
    String id = id("zoe");
    JsonNode seen = ask.api("users.info", "{\"user\":\"" + id + "\"}").body().path("user");
    assertThat(seen.path("is_restricted").asBoolean()).isTrue();
    assertThat(seen.path("tz").asText()).isEqualTo("Europe/Berlin");
    assertThat(
            ask.api("dnd.info", "{\"user\":\"" + id + "\"}").body().path("dnd_enabled").asBoolean())
        .isTrue();
  }

  private JsonNode profile(String name) {
    return ask.api("users.info", "{\"user\":\"" + id(name) + "\"}").body().at("/user/profile");
  }

  private Ask.Answer changes(String sign) {
    return ask.send("PATCH", "users", "{\"user\":\"sam\"," + sign.replace('\'', '"') + "}");
  }

  @Test
  void a_status_shows_until_its_time_or_until_it_is_taken_away() {
    changes(
        "'status':{'emoji':'palm_tree','text':'Off','expiration':'%s'}"
            .formatted(slack.clock().instant().plusSeconds(60)));
    assertThat(profile("sam").path("status_emoji").asText()).isEqualTo(":palm_tree:");
    assertThat(profile("sam").path("status_text").asText()).isEqualTo("Off");
    assertThat(profile("sam").path("status_expiration").asLong())
        .isEqualTo(slack.clock().instant().plusSeconds(60).getEpochSecond());
    ask.post("clock", "{\"advance\":\"PT1M\"}");
    assertThat(profile("sam").path("status_emoji").asText()).isEmpty();
    assertThat(profile("sam").path("status_expiration").asLong()).isZero();

    changes("'status':'Reading'");
    assertThat(profile("sam").path("status_emoji").asText()).isEqualTo(":speech_balloon:");
    assertThat(profile("sam").path("status_expiration").asLong()).isZero();
    changes("'status':null");
    assertThat(profile("sam").path("status_text").asText()).isEmpty();
  }

  @Test
  void do_not_disturb_is_told_until_it_is_over() {
    Instant now = slack.clock().instant();
    changes(
        "'do_not_disturb':{'start':'%s','end':'%s'}"
            .formatted(now.plusSeconds(60), now.plusSeconds(120)));
    String sam = "{\"user\":\"" + id("sam") + "\"}";
    JsonNode coming = ask.api("dnd.info", sam).body();
    assertThat(coming.path("dnd_enabled").asBoolean()).isTrue();
    assertThat(coming.path("next_dnd_start_ts").asLong())
        .isEqualTo(now.plusSeconds(60).getEpochSecond());
    assertThat(coming.path("next_dnd_end_ts").asLong())
        .isEqualTo(now.plusSeconds(120).getEpochSecond());
    assertThat(coming.has("snooze_enabled")).as("is told to oneself alone").isFalse();
    assertThat(sleeps("sam")).isFalse();
    ask.post("clock", "{\"advance\":\"PT1M\"}");
    assertThat(sleeps("sam")).isTrue();
    ask.post("clock", "{\"advance\":\"PT1M\"}");
    assertThat(sleeps("sam")).isFalse();
    assertThat(ask.api("dnd.info", sam).body().path("next_dnd_end_ts").asLong()).isEqualTo(1);
    assertThat(ask.api("dnd.info", "{\"user\":\"UNOBODY\"}").error()).isEqualTo("user_not_found");
  }

  /** Whether the page draws it. */
  private boolean sleeps(String name) {
    for (JsonNode user : ask.get("state?viewer=ana").body().path("users")) {
      if (user.path("name").asText().equals(name)) {
        return user.path("do_not_disturb").asBoolean();
      }
    }
    throw new AssertionError("nobody is called " + name);
  }

  @Test
  void a_sign_that_cannot_be_read_changes_nothing() {
    changes("'status':{'emoji':':bus:'}");
    assertThat(changes("'status':{'emoji':':zzz:','expiration':'soon'}").error())
        .isEqualTo("status takes an expiration like 2026-03-02T09:00:00Z.");
    assertThat(changes("'do_not_disturb':{'start':'now'}").error())
        .isEqualTo("do_not_disturb takes start and a later end, like 2026-03-02T09:00:00Z.");
    assertThat(
            changes(
                    "'do_not_disturb':{'start':'2026-03-02T09:00:00Z','end':'2026-03-02T09:00:00Z'}")
                .status())
        .isEqualTo(400);
    assertThat(profile("sam").path("status_emoji").asText()).isEqualTo(":bus:");
  }

  private String id(String name) {
    for (JsonNode user : ask.get("users").body().path("users")) {
      if (user.path("name").asText().equals(name)) {
        return user.path("id").asText();
      }
    }
    throw new AssertionError("nobody is called " + name);
  }

  @Test
  void channels_can_be_made_private_and_archived() {
    ask.post("channels", "{\"name\":\"secret\",\"creator\":\"ana\",\"private\":true}");
    assertThat(ask.get("messages?channel=secret&viewer=ben").status()).isEqualTo(403);
    assertThat(ask.get("state?viewer=ben").body().path("channels").toString())
        .doesNotContain("secret");
    ask.send("PATCH", "channels", "{\"channel\":\"design\",\"archived\":true}");
    assertThat(ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"x\"}").error())
        .isEqualTo("is_archived");
  }

  @Test
  void who_invites_is_in_the_channel() {
    String invite = "{\"user\":\"unhurry\",\"inviter\":\"%s\"}";
    ask.post("channels", "{\"name\":\"quiet-room\",\"creator\":\"ana\"}");
    assertThat(ask.post("channels/quiet-room/members", invite.formatted("ben")).error())
        .isEqualTo("ben is not in quiet-room.");
    assertThat(ask.post("channels/quiet-room/members", invite.formatted("ana")).ok()).isTrue();
  }

  @Test
  void members_come_and_go() {
    assertThat(ask.post("channels/design/members", "{\"user\":\"sam\"}").ok()).isTrue();
    assertThat(ask.post("channels/design/members", "{\"user\":\"sam\"}").status()).isEqualTo(409);
    assertThat(ask.send("DELETE", "channels/design/members", "{\"user\":\"unhurry\"}").ok())
        .isTrue();
    assertThat(ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"x\"}").error())
        .isEqualTo("not_in_channel");
  }

  @Test
  void groups_are_mentioned_by_their_handle() {
    ask.post("groups", "{\"handle\":\"writers\",\"users\":[\"ana\",\"maya\"]}");
    ask.post(
        "messages", "{\"user\":\"ana\",\"channel\":\"design\",\"text\":\"@writers a question\"}");
    assertThat(ask.get("messages?channel=design&viewer=ana").body().toString())
        .contains("<!subteam^S0LOCAL0001> a question");
  }
}
