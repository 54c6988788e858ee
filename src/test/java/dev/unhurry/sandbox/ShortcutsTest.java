package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import io.javalin.Javalin;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shortcuts that a person chooses, as a bot hears of them. */
class ShortcutsTest {
  private static final String GLOBAL = "{\"user\":\"ben\",\"callback_id\":\"ask_with_context\"}";

  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);
  private final Slack http = Slack.getInstance(config());

  private SlackConfig config() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.api().toString());
    config.setStatsEnabled(false);
    return config;
  }

  @AfterEach
  void close() throws Exception {
    http.close();
    slack.close();
  }

  private String say(String text, String more) {
    String json =
        "{\"user\":\"ana\",\"channel\":\"design\",\"text\":\"%s\"%s}".formatted(text, more);
    return ask.post("messages", json).body().path("ts").asText();
  }

  private static String kindly(String ts) {
    return "{\"user\":\"ben\",\"callback_id\":\"ask_kindly\",\"channel\":\"design\",\"ts\":\"%s\"}"
        .formatted(ts);
  }

  @Test
  void bolt_knows_both_kinds_when_it_hears_them_over_its_socket() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    App app = new App(AppConfig.builder().slack(http).singleTeamBotToken(slack.botToken()).build());
    app.globalShortcut(
        "ask_with_context",
        (request, context) -> {
          heard.add(request.getPayload().getUser().getId());
          return context.ack();
        });
    app.messageShortcut(
        "ask_kindly",
        (request, context) -> {
          heard.add(request.getPayload().getMessage().getText());
          heard.add(request.getPayload().getChannel().getName());
          return context.ack();
        });
    SocketModeApp sockets =
        new SocketModeApp(slack.appToken(), app, SocketModeClient.Backend.Tyrus, 4);
    sockets.startAsync();
    try {
      while (ask.get("sockets").body().path("open").asInt() == 0) {
        Thread.onSpinWait();
      }
      assertThat(ask.post("shortcuts", GLOBAL).ok()).isTrue();
      assertThat(ask.post("shortcuts", kindly(say("anyone?", ""))).ok()).isTrue();
      assertThat(heard).containsExactly("UBEN0000001", "anyone?", "design");
    } finally {
      sockets.close();
    }
  }

  @Test
  void over_http_they_come_in_a_field_called_payload_and_are_signed() {
    List<String> payloads = new CopyOnWriteArrayList<>();
    List<String> signatures = new CopyOnWriteArrayList<>();
    Javalin bot =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post(
                      "/slack/events",
                      context -> {
                        if (context.formParam("payload") != null) {
                          payloads.add(context.formParam("payload"));
                          signatures.add(String.valueOf(context.header("X-Slack-Signature")));
                        }
                      });
                })
            .start("127.0.0.1", 0);
    try {
      slack.postTo(URI.create("http://127.0.0.1:" + bot.port() + "/slack/events"));
      String parent = say("hello", "");
      String reply = say("any idea?", ",\"thread_ts\":\"" + parent + "\"");
      assertThat(ask.post("shortcuts", GLOBAL).ok()).isTrue();
      assertThat(ask.post("shortcuts", kindly(reply)).ok()).isTrue();
      isGlobal(Ask.json(payloads.get(0)));
      isOnReply(Ask.json(payloads.get(1)), reply, parent);
      assertThat(signatures).hasSize(2).allMatch(signature -> signature.startsWith("v0="));
    } finally {
      bot.stop();
    }
  }

  private static void isGlobal(JsonNode payload) {
    assertThat(payload.path("type").asText()).isEqualTo("shortcut");
    assertThat(payload.path("callback_id").asText()).isEqualTo("ask_with_context");
    assertThat(payload.at("/user/team_id").asText()).isEqualTo("TLOCAL00001");
    assertThat(payload.path("trigger_id").asText()).isNotEmpty();
    assertThat(payload.has("channel") || payload.has("response_url")).isFalse();
  }

  private static void isOnReply(JsonNode payload, String reply, String parent) {
    assertThat(payload.path("type").asText()).isEqualTo("message_action");
    assertThat(payload.path("message_ts").asText()).isEqualTo(reply);
    assertThat(payload.at("/message/ts").asText()).isEqualTo(reply);
    assertThat(payload.at("/message/thread_ts").asText()).isEqualTo(parent);
    assertThat(payload.at("/message/user").asText()).isEqualTo("UANA0000001");
    assertThat(payload.at("/channel/id").asText()).isEqualTo("C00DESIGN");
    assertThat(payload.path("trigger_id").asText()).isNotEmpty();
    assertThat(payload.path("response_url").asText()).startsWith("http://127.0.0.1:");
  }

  @Test
  void what_is_not_offered_cannot_be_chosen() {
    String ts = say("hello", "");
    assertThat(ask.post("shortcuts", GLOBAL.replace("with_context", "kindly")).error())
        .isEqualTo("No shortcut ask_kindly is offered everywhere.");
    assertThat(ask.post("shortcuts", kindly(ts).replace("kindly", "with_context")).status())
        .isEqualTo(404);
    String whisper =
        ask.api(
                "chat.postEphemeral",
                "{\"channel\":\"C00DESIGN\",\"user\":\"UBEN0000001\",\"text\":\"A hint\"}")
            .body()
            .path("message_ts")
            .asText();
    assertThat(ask.post("shortcuts", kindly(whisper)).error())
        .isEqualTo("What only one person sees offers no shortcuts.");
  }
}
