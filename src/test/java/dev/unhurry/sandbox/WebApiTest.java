package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebApiTest {
  private static final Path DOCS = Path.of("../shared/slack/docs-methods");

  /** Words that docs.slack.dev lists once for every method. */
  private static final Set<String> COMMON =
      Set.of("invalid_arguments", "not_authed", "invalid_auth", "missing_scope");

  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "apps.connections.open",
        "auth.test",
        "bots.info",
        "chat.delete",
        "chat.getPermalink",
        "chat.postEphemeral",
        "chat.postMessage",
        "chat.update",
        "conversations.history",
        "conversations.info",
        "conversations.list",
        "conversations.members",
        "conversations.open",
        "conversations.replies",
        "dnd.info",
        "reactions.add",
        "team.info",
        "usergroups.list",
        "usergroups.users.list",
        "users.conversations",
        "users.info",
        "users.list",
        "views.open",
        "views.publish",
        "views.push",
        "views.update"
      })
  void a_method_refuses_what_its_page_says_is_required(String method) throws IOException {
    Path file = DOCS.resolve(method + ".json");
    Assumptions.assumeTrue(Files.exists(file), "the pages of the methods are not here");
    slack.grant(everything());
    JsonNode page = Ask.json(Files.readString(file));
    Set<String> words = new HashSet<>(COMMON);
    page.path("errors").fieldNames().forEachRemaining(words::add);
    List<String> required = new ArrayList<>();
    page.at("/args/required").forEach(name -> required.add(name.asText()));
    assertThat(ask.form(method, "").error()).isEqualTo("not_authed");
    required.remove("token");
    for (String missing : required) {
      String fields = "token=" + slack.botToken();
      for (String given : required) {
        fields += given.equals(missing) ? "" : "&" + given + "=x";
      }
      Ask.Answer answer = ask.form(method, fields);
      assertThat(answer.ok()).as(method + " without " + missing).isFalse();
      assertThat(answer.error()).isIn(words);
    }
  }

  private static List<String> everything() {
    List<String> all = new ArrayList<>();
    for (String kind : List.of("channels", "groups", "im", "mpim")) {
      all.addAll(List.of(kind + ":read", kind + ":history", kind + ":write"));
    }
    all.addAll(List.of("chat:write", "users:read", "team:read", "dnd:read"));
    all.addAll(List.of("usergroups:read", "reactions:read", "reactions:write"));
    return all;
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no.such.method        | {}                                              | unknown_method
          chat.postMessage      | {"channel":"C00DESIGN"}                         | no_text
          chat.postMessage      | {"channel":"C00DESIGN","text":" "}              | no_text
          chat.postMessage      | {"channel":"C0NOWHERE","text":"x"}              | channel_not_found
          chat.postMessage      | {"channel":"C00RANDOM0","text":"x"}             | not_in_channel
          chat.postMessage      | {"channel":"UUNHURRY001","text":"x"}            | cannot_dm_bot
          chat.postMessage      | {"channel":"C00DESIGN","text":"x","thread_ts":"1.2"} | cannot_reply_to_message
          chat.postMessage      | {"channel":"C00DESIGN","text":"x","metadata":{"event_type":"a"}} | invalid_metadata_format
          chat.postMessage      | {"channel":"C00DESIGN","blocks":[{"type":"section"}]} | invalid_blocks
          chat.postMessage      | {"channel":"C00DESIGN","blocks":"no"}           | invalid_blocks_format
          chat.postEphemeral    | {"channel":"C00DESIGN","user":"USAM0000001","text":"x"} | user_not_in_channel
          chat.postEphemeral    | {"channel":"C00RANDOM0","user":"USAM0000001","text":"x"} | not_in_channel
          chat.postEphemeral    | {"channel":"UBEN0000001","user":"UBEN0000001","text":"x"} | channel_not_found
          chat.update           | {"channel":"C00DESIGN","ts":"1.2","text":"x"}   | message_not_found
          chat.delete           | {"channel":"C00DESIGN","ts":"1.2"}              | message_not_found
          conversations.history | {"channel":"UBEN0000001"}                       | channel_not_found
          conversations.history | {"channel":"C00RANDOM0"}                        | not_in_channel
          conversations.history | {"channel":"C00DESIGN","oldest":"soon"}         | invalid_ts_oldest
          conversations.history | {"channel":"C00DESIGN","cursor":"???"}          | invalid_cursor
          conversations.replies | {"channel":"C00DESIGN","ts":"1.2"}              | thread_not_found
          conversations.list    | {"types":"secret"}                              | invalid_types
          conversations.open    | {}                                              | users_list_not_supplied
          conversations.open    | {"users":"U0NOBODY"}                            | user_not_found
          reactions.add         | {"channel":"C00DESIGN","timestamp":"1.2","name":"eyes"} | missing_scope
          users.info            | {"user":"U0NOBODY"}                             | user_not_found
          dnd.info              | {"user":"U0NOBODY"}                             | user_not_found
          usergroups.users.list | {"usergroup":"S0NOBODY"}                        | no_such_subteam
          views.publish         | {"user_id":"UANA0000001","view":{"type":"home","blocks":[]}} | invalid_arguments
          views.update          | {"view_id":"V1","view":{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[{"type":"divider"}]}} | not_found
          """)
  void slack_would_refuse_it(String method, String json, String error) {
    assertThat(ask.api(method, json).error()).isEqualTo(error);
  }

  @Test
  void tokens_are_checked_wherever_they_stand() {
    assertThat(ask.form("auth.test", "token=xoxb-wrong").error()).isEqualTo("invalid_auth");
    assertThat(ask.form("auth.test", "token=" + slack.botToken()).ok()).isTrue();
    assertThat(ask.form("auth.test", "token=" + slack.appToken()).error())
        .isEqualTo("not_allowed_token_type");
  }

  @Test
  void a_missing_scope_is_named() {
    slack.grant(List.of("chat:write"));
    JsonNode body = ask.api("users.info", "{\"user\":\"UANA0000001\"}").body();
    assertThat(body.path("needed").asText()).isEqualTo("users:read");
    assertThat(body.path("provided").asText()).isEqualTo("chat:write");
  }

  @Test
  void history_comes_in_pages_newest_first_and_metadata_only_where_asked_for() {
    for (int i = 0; i < 5; i++) {
      ask.api(
          "chat.postMessage",
          "{\"channel\":\"UANA0000001\",\"text\":\"n%d\",\"metadata\":{\"event_type\":\"duty\",\"event_payload\":{\"id\":\"d%d\"}}}"
              .formatted(i, i));
    }
    String where = "\"channel\":\"DANA0000001\",\"limit\":2";
    JsonNode first = ask.api("conversations.history", "{" + where + "}").body();
    assertThat(first.at("/messages/0/text").asText()).isEqualTo("n4");
    assertThat(first.at("/messages/0").has("metadata")).isFalse();
    assertThat(first.path("has_more").asBoolean()).isTrue();
    String cursor = first.at("/response_metadata/next_cursor").asText();
    JsonNode second =
        ask.api(
                "conversations.history",
                "{" + where + ",\"include_all_metadata\":true,\"cursor\":\"" + cursor + "\"}")
            .body();
    assertThat(second.at("/messages/0/text").asText()).isEqualTo("n2");
    assertThat(second.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("d2");
  }

  @Test
  void a_link_leads_to_the_page() {
    String ts =
        ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"x\"}")
            .body()
            .path("ts")
            .asText();
    assertThat(
            ask.api(
                    "chat.getPermalink",
                    "{\"channel\":\"C00DESIGN\",\"message_ts\":\"" + ts + "\"}")
                .body()
                .path("permalink")
                .asText())
        .isEqualTo(slack.page() + "archives/C00DESIGN/p" + ts.replace(".", ""));
  }

  @Test
  void unknown_arguments_are_ignored_and_recorded() {
    ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"x\",\"colour\":\"red\"}");
    JsonNode calls = ask.get("calls").body().path("calls");
    assertThat(calls).hasSize(1);
    assertThat(calls.at("/0/unknown/0").asText()).isEqualTo("colour");
    assertThat(calls.at("/0/result").asText()).isEqualTo("ok");
    assertThat(calls.toString()).doesNotContain("red");
  }
}
