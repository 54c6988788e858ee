package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Messenger.Probe;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class SlackMessengerTest {
  static final TeamId TEAM = new TeamId("T1");
  static final Workspace WORKSPACE =
      new Workspace(TEAM, new UserId("UBOT"), "B1", URI.create("https://unhurry.slack.com/"));

  private static final Actor BEN = new Actor(TEAM, new UserId("U2"));
  private static final ChannelId DESIGN = new ChannelId("C1");
  private static final MessageTs THREAD = new MessageTs("1700000000.000100");
  private static final Card CARD = new Card("Hello Ben", List.of(new DividerBlock()));
  private static final Utterance POST = new Utterance.Post(TEAM, DESIGN, Optional.of(THREAD), CARD);
  private static final Utterance TELL = new Utterance.Tell(BEN, CARD);
  private static final Utterance WHISPER = new Utterance.Whisper(BEN, DESIGN, CARD);
  private static final Instant SINCE = Instant.ofEpochSecond(1_700_000_000);

  private final WebApi api = mock(WebApi.class);
  private final SlackMessenger messenger =
      new SlackMessenger(api, WORKSPACE, GsonFactory.createSnakeCase());

  static Answer done(String body) {
    return new Answer.Done(Fields.parse(body).orElseThrow());
  }

  private void answers(String method, String body) {
    when(api.call(eq(method), any())).thenReturn(done(body));
  }

  private void opens(String body) {
    when(api.call(eq("conversations.open"), any(), any())).thenReturn(done(body));
  }

  @Test
  void opening_and_telling_at_their_slowest_end_while_the_lease_still_holds() {
    Duration leftWhenItBegins = Duration.ofSeconds(15);
    assertThat(SlackMessenger.OPENING.plus(WebApi.PATIENT)).isLessThan(leftWhenItBegins);
  }

  private Map<String, String> sent(String method) {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api).call(eq(method), sent.capture());
    return sent.getValue();
  }

  @Test
  void a_post_carries_its_words_its_thread_and_its_id_and_calls_nobody() {
    answers("chat.postMessage", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    assertThat(messenger.say(POST, "duty-1"))
        .isEqualTo(new Delivery.Accepted(new MessageRef(TEAM, DESIGN, new MessageTs("5.000001"))));
    assertThat(sent("chat.postMessage"))
        .containsEntry("channel", "C1")
        .containsEntry("thread_ts", "1700000000.000100")
        .containsEntry("text", "Hello Ben")
        .containsEntry("blocks", "[{\"type\":\"divider\"}]")
        .containsEntry("unfurl_links", "false")
        .containsEntry("unfurl_media", "false")
        .containsEntry("link_names", "false")
        .containsEntry("parse", "none")
        .hasSize(9);
    JsonObject metadata = Fields.parse(sent("chat.postMessage").get("metadata")).orElseThrow();
    assertThat(metadata)
        .isEqualTo(
            Fields.parse("{\"event_type\":\"unhurry_duty\",\"event_payload\":{\"id\":\"duty-1\"}}")
                .orElseThrow());
  }

  private static final MessageRef STANDING =
      new MessageRef(TEAM, DESIGN, new MessageTs("5.000001"));

  @Test
  void an_edit_changes_the_words_and_leaves_the_id_of_the_post_alone() {
    answers("chat.update", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    assertThat(messenger.say(new Utterance.Edit(STANDING, CARD), "duty-2"))
        .isEqualTo(new Delivery.Accepted(STANDING));
    assertThat(sent("chat.update"))
        .containsOnly(
            Map.entry("channel", "C1"),
            Map.entry("ts", "5.000001"),
            Map.entry("text", "Hello Ben"),
            Map.entry("blocks", "[{\"type\":\"divider\"}]"),
            Map.entry("parse", "none"),
            Map.entry("link_names", "false"));
  }

  @Test
  void an_edit_to_words_alone_takes_the_blocks_away() {
    answers("chat.update", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    messenger.say(new Utterance.Edit(STANDING, Card.of("Hi")), "duty-2");
    assertThat(sent("chat.update")).containsEntry("blocks", "[]").containsEntry("text", "Hi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message_not_found", "cant_update_message", "edit_window_closed"})
  void an_edit_that_slack_refuses_is_refused(String why) {
    when(api.call(eq("chat.update"), any())).thenReturn(new Answer.Refused(why));
    assertThat(messenger.say(new Utterance.Edit(STANDING, CARD), "duty-2"))
        .isEqualTo(new Delivery.Refused(why));
  }

  @Test
  void an_edit_is_not_looked_for() {
    assertThat(messenger.find(new Utterance.Edit(STANDING, CARD), "duty-2", SINCE))
        .isEqualTo(Probe.UNKNOWN);
    verify(api, never()).call(any(), any());
  }

  @Test
  void a_card_without_blocks_sends_none() {
    answers("chat.postMessage", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    messenger.say(new Utterance.Post(TEAM, DESIGN, Optional.empty(), Card.of("Hi")), "duty-1");
    assertThat(sent("chat.postMessage")).doesNotContainKeys("blocks", "thread_ts");
  }

  @Test
  void a_whisper_goes_to_one_person_with_the_arguments_slack_documents_for_it() {
    answers("chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"5.000001\"}");
    assertThat(messenger.say(WHISPER, "duty-1")).isInstanceOf(Delivery.Accepted.class);
    assertThat(sent("chat.postEphemeral"))
        .containsOnlyKeys("channel", "user", "text", "blocks", "parse", "link_names")
        .containsEntry("user", "U2")
        .containsEntry("channel", "C1");
  }

  @Test
  void a_private_message_opens_its_conversation_once_and_posts_there() {
    opens("{\"ok\":true,\"channel\":{\"id\":\"D7\"}}");
    answers("chat.postMessage", "{\"ok\":true,\"channel\":\"D7\",\"ts\":\"5.000001\"}");
    messenger.say(TELL, "duty-1");
    messenger.say(TELL, "duty-2");
    verify(api, times(1)).call("conversations.open", Map.of("users", "U2"), SlackMessenger.OPENING);
    verify(api, times(2)).call(eq("chat.postMessage"), any());
  }

  @Test
  void what_belongs_to_another_workspace_is_never_said() {
    Utterance other = new Utterance.Post(new TeamId("T2"), DESIGN, Optional.empty(), Card.of("Hi"));
    assertThat(messenger.say(other, "duty-1")).isInstanceOf(Delivery.Refused.class);
    verify(api, never()).call(any(), any());
  }

  static Stream<Arguments> outcomes() {
    Duration wait = Duration.ofSeconds(7);
    return Stream.of(
        Arguments.of("limited", new Answer.Limited(wait), new Delivery.Later(wait)),
        Arguments.of("unclear", new Answer.Unclear("http 503"), new Delivery.Unclear("http 503")),
        Arguments.of(
            "refused", new Answer.Refused("is_archived"), new Delivery.Refused("is_archived")),
        Arguments.of(
            "accepted without a ts",
            done("{\"ok\":true}"),
            new Delivery.Unclear("accepted without a ts")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outcomes")
  void what_slack_makes_of_a_call_becomes_a_delivery(
      String name, Answer answer, Delivery delivery) {
    when(api.call(any(), any())).thenReturn(answer);
    assertThat(messenger.say(POST, "duty-1")).isEqualTo(delivery);
    assertThat(messenger.say(WHISPER, "duty-1")).isEqualTo(delivery);
    verify(api, times(1)).call(eq("chat.postMessage"), any());
  }

  @Test
  void a_conversation_that_cannot_be_opened_now_is_tried_later_and_nothing_was_said() {
    when(api.call(eq("conversations.open"), any(), any()))
        .thenReturn(new Answer.Unclear("timeout"));
    assertThat(messenger.say(TELL, "duty-1")).isInstanceOf(Delivery.Later.class);
    when(api.call(eq("conversations.open"), any(), any()))
        .thenReturn(new Answer.Refused("user_disabled"));
    assertThat(messenger.say(TELL, "duty-1")).isEqualTo(new Delivery.Refused("user_disabled"));
    verify(api, never()).call(eq("chat.postMessage"), any());
  }

  private static String message(String ts, String from, String id) {
    return """
        {"ts":"%s",%s,"metadata":{"event_type":"unhurry_duty","event_payload":{"id":"%s"}}}
        """
        .formatted(ts, from, id);
  }

  private static String page(String cursor, String... messages) {
    return "{\"ok\":true,\"messages\":[%s],\"response_metadata\":{\"next_cursor\":\"%s\"}}"
        .formatted(String.join(",", messages), cursor);
  }

  @Test
  void a_post_in_a_thread_is_found_by_its_id_among_the_replies() {
    answers(
        "conversations.replies",
        page(
            "",
            message("1.000001", "\"user\":\"U9\"", "duty-1"),
            message("2.000001", "\"bot_id\":\"B1\"", "duty-0"),
            "{\"ts\":\"3.000001\",\"bot_id\":\"B1\"}",
            message("4.000001", "\"bot_id\":\"B1\"", "duty-1")));
    assertThat(messenger.find(POST, "duty-1", SINCE))
        .isEqualTo(
            new Probe(true, Optional.of(new MessageRef(TEAM, DESIGN, new MessageTs("4.000001")))));
    assertThat(sent("conversations.replies"))
        .containsOnly(
            Map.entry("channel", "C1"),
            Map.entry("ts", "1700000000.000100"),
            Map.entry("oldest", "1700000000.000000"),
            Map.entry("inclusive", "true"),
            Map.entry("include_all_metadata", "true"),
            Map.entry("limit", "15"));
  }

  @Test
  void a_private_message_is_found_in_its_own_conversation_on_a_later_page() {
    opens("{\"ok\":true,\"channel\":{\"id\":\"D7\"}}");
    when(api.call(eq("conversations.history"), any()))
        .thenReturn(done(page("next", message("1.000001", "\"user\":\"UBOT\"", "other"))))
        .thenReturn(done(page("", message("2.000001", "\"user\":\"UBOT\"", "duty-1"))));
    assertThat(messenger.find(TELL, "duty-1", SINCE).found().orElseThrow().channel())
        .isEqualTo(new ChannelId("D7"));
  }

  @Test
  void nothing_follows_from_what_could_not_be_read_to_its_end() {
    answers("conversations.replies", page("always-more"));
    assertThat(messenger.find(POST, "duty-1", SINCE)).isEqualTo(Probe.UNKNOWN);
    when(api.call(eq("conversations.replies"), any()))
        .thenReturn(new Answer.Limited(Duration.ofSeconds(60)));
    assertThat(messenger.find(POST, "duty-1", SINCE)).isEqualTo(Probe.UNKNOWN);
  }

  @Test
  void what_does_not_stand_is_known_not_to_stand() {
    answers("conversations.replies", page(""));
    assertThat(messenger.find(POST, "duty-1", SINCE)).isEqualTo(new Probe(true, Optional.empty()));
  }

  @Test
  void a_whisper_cannot_be_found() {
    assertThat(messenger.find(WHISPER, "duty-1", SINCE)).isEqualTo(Probe.UNKNOWN);
    verify(api, never()).call(any(), any());
  }

  @Test
  void what_was_said_can_be_taken_back() {
    answers("chat.delete", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    MessageRef said = new MessageRef(TEAM, DESIGN, new MessageTs("5.000001"));
    assertThat(messenger.retract(said)).isEqualTo(new Delivery.Accepted(said));
    verify(api).call("chat.delete", Map.of("channel", "C1", "ts", "5.000001"));
  }

  @Test
  void what_is_to_go_is_taken_back_and_what_is_gone_already_too() {
    answers("chat.delete", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"5.000001\"}");
    Utterance takeBack = new Utterance.TakeBack(STANDING);
    assertThat(messenger.say(takeBack, "duty-3")).isEqualTo(new Delivery.Accepted(STANDING));
    assertThat(sent("chat.delete"))
        .containsOnly(
            Map.entry("channel", STANDING.channel().value()),
            Map.entry("ts", STANDING.ts().value()));
    when(api.call(eq("chat.delete"), any())).thenReturn(new Answer.Refused("message_not_found"));
    assertThat(messenger.say(takeBack, "duty-3")).isEqualTo(new Delivery.Accepted(STANDING));
  }

  @Test
  void what_may_not_go_stands_and_what_may_have_gone_is_not_known() {
    Utterance takeBack = new Utterance.TakeBack(STANDING);
    when(api.call(eq("chat.delete"), any()))
        .thenReturn(new Answer.Refused("cant_delete_message"))
        .thenReturn(new Answer.Unclear("timeout"));
    assertThat(messenger.say(takeBack, "duty-3"))
        .isEqualTo(new Delivery.Refused("cant_delete_message"));
    assertThat(messenger.say(takeBack, "duty-3")).isEqualTo(new Delivery.Unclear("timeout"));
    assertThat(messenger.find(takeBack, "duty-3", SINCE)).isEqualTo(Probe.UNKNOWN);
  }
}
