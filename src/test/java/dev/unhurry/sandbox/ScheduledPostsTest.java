package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatScheduleMessageResponse;
import com.slack.api.methods.response.chat.scheduled_messages.ChatScheduledMessagesListResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Slack's own client finds when it asks to post later. */
class ScheduledPostsTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final int NOW = (int) START.getEpochSecond();
  private static final String DESIGN = "C00DESIGN";
  private static final String RANDOM_DATA = "{\"event_type\":\"x\",\"event_payload\":{}}";

  private final LocalSlack slack = LocalSlack.start(0, START);
  private final Ask ask = new Ask(slack);
  private final Slack http = Slack.getInstance(config());
  private final MethodsClient client = http.methods(slack.botToken());

  @AfterEach
  void close() throws Exception {
    http.close();
    slack.close();
  }

  private SlackConfig config() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.api().toString());
    config.setStatsEnabled(false);
    return config;
  }

  private ChatScheduleMessageResponse later(int seconds, String text) throws Exception {
    return client.chatScheduleMessage(
        r ->
            r.channel(DESIGN).postAt(NOW + seconds).text(text).unfurlLinks(false).linkNames(false));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    messages().forEach(message -> texts.add(message.path("text").asText()));
    return texts;
  }

  private JsonNode messages() {
    return ask.get("messages?channel=design&viewer=ben").body().path("messages");
  }

  private void turn(String how) {
    assertThat(ask.post("clock", "{\"advance\":\"" + how + "\"}").ok()).isTrue();
  }

  @Test
  void it_is_posted_when_the_clock_reaches_it_and_not_before() throws Exception {
    ChatScheduleMessageResponse held = later(3600, "Ana asks: which green?");
    assertThat(held.getScheduledMessageId()).matches("Q[A-Z0-9]{8,}");
    assertThat(held.getPostAt()).isEqualTo(NOW + 3600);
    assertThat(held.getMessage().getText()).isEqualTo("Ana asks: which green?");
    turn("PT59M59S");
    assertThat(texts()).doesNotContain("Ana asks: which green?");
    turn("PT4H");
    JsonNode last = messages().get(messages().size() - 1);
    assertThat(last.path("text").asText()).isEqualTo("Ana asks: which green?");
    assertThat(last.path("ts").asText()).startsWith(NOW + 3600 + ".");
    assertThat(last.path("bot_id").asText()).isEqualTo("BUNHURRY001");
    assertThat(client.chatScheduledMessagesList(r -> r).getScheduledMessages()).isEmpty();
  }

  @Test
  void several_come_in_the_order_of_their_times_each_as_an_event() throws Exception {
    later(7200, "second");
    later(3600, "first");
    try (FakeBot bot = FakeBot.connect(slack)) {
      turn("PT3H");
      assertThat(bot.events())
          .extracting(event -> event.path("type").asText() + " " + event.path("text").asText())
          .containsExactly("message first", "message second");
      assertThat(bot.events().get(0).path("channel").asText()).isEqualTo(DESIGN);
    }
  }

  @Test
  void while_the_bot_is_away_slack_posts_all_the_same() throws Exception {
    later(60, "held");
    ask.post("clock", "{\"advance\":\"PT1H\",\"outage\":true}");
    turn("PT1M");
    JsonNode last = messages().get(messages().size() - 1);
    assertThat(last.path("text").asText()).isEqualTo("held");
    assertThat(last.path("ts").asText()).startsWith(NOW + 60 + ".");
  }

  @Test
  void a_reply_is_posted_in_its_thread() throws Exception {
    String parent = client.chatPostMessage(r -> r.channel(DESIGN).text("parent")).getTs();
    client.chatScheduleMessage(
        r -> r.channel(DESIGN).postAt(NOW + 90).text("reply").threadTs(parent));
    turn("PT2M");
    assertThat(client.conversationsReplies(r -> r.channel(DESIGN).ts(parent)).getMessages())
        .extracting(message -> message.getText())
        .containsExactly("parent", "reply");
  }

  @Test
  void what_carries_metadata_is_taken_and_never_posted() {
    ask.api(
        "chat.scheduleMessage",
        "{\"channel\":\"%s\",\"post_at\":%d,\"text\":\"mute\",\"metadata\":%s}"
            .formatted(DESIGN, NOW + 90, RANDOM_DATA));
    turn("PT1H");
    assertThat(texts()).doesNotContain("mute");
  }

  @Test
  void where_the_bot_is_no_longer_it_does_not_post() throws Exception {
    later(90, "too late");
    ask.send("DELETE", "channels/design/members", "{\"user\":\"unhurry\"}");
    turn("PT1H");
    assertThat(texts()).doesNotContain("too late");
  }

  @Test
  void it_lists_what_it_holds_by_channel_and_time() throws Exception {
    String later = later(7200, "later").getScheduledMessageId();
    String sooner = later(3600, "sooner").getScheduledMessageId();
    assertThat(client.chatScheduledMessagesList(r -> r).getScheduledMessages())
        .extracting(ChatScheduledMessagesListResponse.ScheduledMessage::getId)
        .containsExactly(sooner, later);
    ChatScheduledMessagesListResponse one =
        client.chatScheduledMessagesList(
            r -> r.channel(DESIGN).oldest("" + (NOW + 7199)).latest("" + (NOW + 7201)));
    assertThat(one.getScheduledMessages()).hasSize(1);
    assertThat(one.getScheduledMessages().get(0).getText()).isEqualTo("later");
    assertThat(one.getScheduledMessages().get(0).getPostAt()).isEqualTo(NOW + 7200);
    assertThat(one.getScheduledMessages().get(0).getDateCreated()).isEqualTo(NOW);
    assertThat(
            client.chatScheduledMessagesList(r -> r.channel("C00BACKEND")).getScheduledMessages())
        .isEmpty();
    assertThat(client.chatScheduledMessagesList(r -> r.channel("CNOWHERE")).getError())
        .isEqualTo("invalid_channel");
    assertThat(client.chatScheduledMessagesList(r -> r.limit(1)).getResponseMetadata())
        .satisfies(more -> assertThat(more.getNextCursor()).isNotEmpty());
  }

  @Test
  void what_is_taken_back_is_not_posted_and_is_gone() throws Exception {
    String id = later(3600, "never").getScheduledMessageId();
    assertThat(delete(DESIGN, id)).isNull();
    assertThat(delete(DESIGN, id)).isEqualTo("invalid_scheduled_message_id");
    turn("PT2H");
    assertThat(texts()).doesNotContain("never");
  }

  @Test
  void nothing_is_taken_back_in_its_last_minute_nor_from_another_channel() throws Exception {
    String id = later(61, "soon").getScheduledMessageId();
    assertThat(delete("C00BACKEND", id)).isEqualTo("invalid_scheduled_message_id");
    turn("PT1S");
    assertThat(delete(DESIGN, id)).isEqualTo("invalid_scheduled_message_id");
    turn("PT1M");
    assertThat(texts()).contains("soon");
  }

  private String delete(String channel, String id) throws Exception {
    return client
        .chatDeleteScheduledMessage(r -> r.channel(channel).scheduledMessageId(id))
        .getError();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "time_in_past         | 'channel':'C00DESIGN','text':'x','post_at':%d        | 0",
        "time_too_far         | 'channel':'C00DESIGN','text':'x','post_at':%d        | 10368001",
        "invalid_time         | 'channel':'C00DESIGN','text':'x','post_at':'soon%d'  | 90",
        "no_text              | 'channel':'C00DESIGN','post_at':%d                   | 90",
        "invalid_blocks       | 'channel':'C00DESIGN','post_at':%d,'text':'x','blocks':[{'type':'section'}] | 90",
        "channel_not_found    | 'channel':'CNOWHERE','text':'x','post_at':%d         | 90",
        "not_in_channel       | 'channel':'C00GENERAL','text':'x','post_at':%d       | 90",
        "invalid_arguments    | 'channel':'C00DESIGN','text':'x%d'                   | 90",
      })
  void what_slack_refuses_is_refused(String error, String arguments, int seconds) {
    String json = "{" + arguments.formatted(NOW + seconds).replace('\'', '"') + "}";
    assertThat(ask.api("chat.scheduleMessage", json).error()).isEqualTo(error);
  }

  @Test
  void thirty_are_held_for_a_channel_within_five_minutes_and_no_more() throws Exception {
    for (int i = 0; i < 30; i++) {
      assertThat(later(600 + i, "one of thirty").isOk()).isTrue();
    }
    assertThat(later(640, "one more").getError()).isEqualTo("restricted_too_many");
    assertThat(later(1200, "ten minutes on").isOk()).isTrue();
  }

  @Test
  void what_slack_does_not_know_is_ignored_and_recorded() {
    ask.api(
        "chat.scheduleMessage",
        "{\"channel\":\"%s\",\"post_at\":%d,\"text\":\"x\",\"when\":1}"
            .formatted(DESIGN, NOW + 90));
    JsonNode call = ask.get("calls").body().at("/calls/0");
    assertThat(call.path("unknown")).extracting(JsonNode::asText).containsExactly("when");
    assertThat(call.path("result").asText()).isEqualTo("ok");
  }
}
