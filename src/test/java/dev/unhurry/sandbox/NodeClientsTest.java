package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Slack's own clients for Node must find nothing strange here either. */
@Timeout(60)
class NodeClientsTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);
  private NodeScript node;

  @BeforeAll
  @Timeout(300)
  static void install() throws IOException, InterruptedException {
    NodeScript.install();
  }

  @BeforeEach
  void start() {
    node = NodeScript.start(slack);
  }

  @AfterEach
  void close() {
    if (node != null) {
      node.close();
    }
    slack.close();
  }

  @Test
  void the_web_api_answers_and_refuses_as_they_know_it() throws Exception {
    assertThat(node.does("web"))
        .containsExactly(
            "{'what':'auth.test','team':'Lumen Studio','user':'unhurry','bot':'BUNHURRY001'}",
            "{'what':'scopes','has':true}",
            "{'what':'chat.postMessage','text':'Hello','block':'*Hello* from Node'}",
            "{'what':'conversations.history','same':true}",
            "{'what':'users.list','people':5}",
            "{'what':'users.info','name':'ben','zone':'Asia/Tokyo'}",
            "{'what':'views.open','error':'invalid_trigger_id'}",
            "{'what':'blocks that are wrong','error':'invalid_blocks'}",
            "{'what':'a wrong token','error':'invalid_auth'}");
    assertThat(ask.get("calls").body().path("calls"))
        .allSatisfy(call -> assertThat(call.path("unknown")).as(call.toString()).isEmpty());
  }

  @Test
  void a_limit_makes_them_wait_as_long_as_it_says() throws Exception {
    tell(
        "faults",
        "{'method':'users.info','when':'before','do':'ratelimit','count':1,'retry_after':1}");
    assertThat(node.does("limit"))
        .containsExactly("{'what':'a limit','ok':true,'limited':[[1,'users.info']],'waited':true}");
  }

  @Test
  void events_come_through_a_socket_also_after_it_was_refreshed() throws Exception {
    assertThat(node.does("listen")).containsExactly("{'what':'connected'}");
    says("<@ben> hello");
    assertThat(node.says()).isEqualTo(heard("<@UBEN0000001> hello"));

    assertThat(tell("sockets/disconnect", "{'reason':'refresh_requested'}")).isTrue();
    assertThat(node.says()).isEqualTo("{'what':'connected'}");
    says("<@ben> again");
    assertThat(node.says()).isEqualTo(heard("<@UBEN0000001> again"));
  }

  private boolean tell(String what, String json) {
    return ask.post(what, json.replace('\'', '"')).ok();
  }

  private void says(String text) {
    tell("messages", "{'user':'ana','channel':'design','text':'" + text + "'}");
  }

  private static String heard(String text) {
    return "{'what':'heard','event':'event_callback','text':'"
        + text
        + "','user':'UANA0000001','retries':0}";
  }

  @Test
  void a_bot_written_with_bolt_answers_a_message_and_a_command() throws Exception {
    assertThat(node.does("bolt")).containsExactly("{'what':'bolt','started':true}");

    says("knock knock");
    JsonNode knock = last("messages?channel=design&viewer=ana");
    JsonNode reply =
        last("messages?channel=design&viewer=ben&thread_ts=" + knock.path("ts").asText());
    assertThat(reply.path("text").asText()).isEqualTo("Who is there, <@UANA0000001>?");

    tell("commands", "{'user':'ana','channel':'design','command':'/async','text':'help'}");
    assertThat(last("messages?channel=design&viewer=ana").path("text").asText())
        .isEqualTo("You wrote help");
    assertThat(last("messages?channel=design&viewer=ben").path("text").asText())
        .isEqualTo("knock knock");
  }

  private JsonNode last(String path) {
    JsonNode messages = ask.get(path).body().path("messages");
    return messages.get(messages.size() - 1);
  }
}
