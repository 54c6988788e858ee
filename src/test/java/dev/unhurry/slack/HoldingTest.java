package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class HoldingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant AT = Instant.ofEpochSecond(1_795_600_800L);
  private static final ChannelId DESIGN = new ChannelId("C1");
  private static final MessageTs THREAD = new MessageTs("1700000000.000100");
  private static final Card CARD = new Card("Ana asks: a review?", List.of(new DividerBlock()));
  private static final Submission FORM =
      new Submission(
          new Actor(SlackMessengerTest.TEAM, new UserId("U1")), "ask", "V1", "", Map.of());
  private static final HeldPost HELD = new HeldPost(SlackMessengerTest.TEAM, DESIGN, "Q1", AT);
  private static final Answer TAKEN =
      SlackMessengerTest.done(
          "{\"ok\":true,\"channel\":\"C1\",\"scheduled_message_id\":\"Q1\",\"post_at\":\"1795600800\"}");

  private final WebApi api = mock(WebApi.class);
  private final Desk desk = mock(Desk.class);
  private final Modals modals = new Modals(api, GsonFactory.createSnakeCase());
  private final Holding holding =
      new Holding(new SlackScheduler(api, GsonFactory.createSnakeCase()), modals);

  private void opened() {
    when(api.call(eq("views.open"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"view\":{\"id\":\"V1\"}}"));
    assertThat(Modals.opened(modals.open("tr1", Modals.loading("Ask")))).contains("V1");
  }

  private void schedules(Answer first, Answer... more) {
    when(api.call(eq("chat.scheduleMessage"), any())).thenReturn(first, more);
  }

  private void lists(String messages) {
    when(api.call(eq("chat.scheduledMessages.list"), any()))
        .thenReturn(
            SlackMessengerTest.done("{\"ok\":true,\"scheduled_messages\":%s}".formatted(messages)));
  }

  private static Reply.Hold until(Instant at) {
    Utterance.Post post =
        new Utterance.Post(SlackMessengerTest.TEAM, DESIGN, Optional.of(THREAD), CARD);
    return new Reply.Hold(post, at, "when");
  }

  private Optional<String> send(Instant at) {
    Sending sending = new Sending(FORM, Optional.empty(), desk, NOW, () -> new Home(List.of()));
    return holding.hold(until(at), sending);
  }

  private int timesScheduled(int times) {
    verify(api, times(times)).call(eq("chat.scheduleMessage"), any());
    return times;
  }

  @Test
  void
      slack_gets_the_words_the_time_to_the_second_and_no_metadata_with_which_it_would_never_post() {
    opened();
    schedules(TAKEN);
    assertThat(send(AT.plusMillis(700))).isEmpty();
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api).call(eq("chat.scheduleMessage"), sent.capture());
    assertThat(sent.getValue())
        .isEqualTo(
            Map.of(
                "channel", "C1",
                "thread_ts", "1700000000.000100",
                "post_at", "1795600800",
                "text", "Ana asks: a review?",
                "blocks", "[{\"type\":\"divider\"}]",
                "parse", "none",
                "link_names", "false",
                "unfurl_links", "false",
                "unfurl_media", "false"));
    verify(desk).held(FORM, HELD, NOW);
  }

  @Test
  void a_form_sent_twice_is_held_once() {
    opened();
    schedules(TAKEN);
    assertThat(send(AT)).isEmpty();
    assertThat(send(AT)).isEmpty();
    assertThat(timesScheduled(1)).isOne();
    verify(desk, times(2)).held(FORM, HELD, NOW);
  }

  @Test
  void what_could_not_be_noted_down_is_not_held_again() {
    opened();
    schedules(TAKEN);
    doThrow(new IllegalStateException("no store")).doNothing().when(desk).held(any(), any(), any());
    assertThat(send(AT).orElseThrow()).contains("could not note it down");
    assertThat(send(AT)).isEmpty();
    assertThat(timesScheduled(1)).isOne();
  }

  @Test
  void sent_again_for_another_time_the_first_is_taken_back() {
    opened();
    schedules(TAKEN);
    doThrow(new IllegalStateException("no store")).when(desk).held(any(), any(), any());
    send(AT);
    doNothing().when(desk).held(any(), any(), any());
    when(api.call(eq("chat.deleteScheduledMessage"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true}"));
    lists("[]");
    assertThat(send(AT.plusSeconds(3600))).isEmpty();
    verify(api)
        .call("chat.deleteScheduledMessage", Map.of("channel", "C1", "scheduled_message_id", "Q1"));
    assertThat(timesScheduled(2)).isEqualTo(2);
  }

  private Optional<String> giveUp(Instant now) {
    return holding.giveUp(
        new Sending(FORM, Optional.empty(), desk, now, () -> new Home(List.of())));
  }

  @Test
  void sent_again_without_the_tick_what_slack_holds_is_taken_back_before_it_is_posted() {
    opened();
    schedules(TAKEN);
    doThrow(new IllegalStateException("no store")).when(desk).held(any(), any(), any());
    send(AT);
    when(api.call(eq("chat.deleteScheduledMessage"), any()))
        .thenReturn(new Answer.Unclear("timeout"), SlackMessengerTest.done("{\"ok\":true}"));
    assertThat(giveUp(NOW)).contains(Holding.UNCONFIRMED);
    assertThat(giveUp(NOW)).isEmpty();
    verify(api, times(2))
        .call("chat.deleteScheduledMessage", Map.of("channel", "C1", "scheduled_message_id", "Q1"));
  }

  @Test
  void what_slack_holds_without_having_said_so_is_found_and_taken_back() {
    opened();
    schedules(new Answer.Unclear("timeout"));
    lists("[]");
    send(AT);
    lists("[" + IT + "]");
    when(api.call(eq("chat.deleteScheduledMessage"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true}"));
    assertThat(giveUp(AT.minusSeconds(1))).isEmpty();
    verify(api)
        .call("chat.deleteScheduledMessage", Map.of("channel", "C1", "scheduled_message_id", "Q1"));
  }

  @Test
  void what_slack_may_have_posted_by_now_is_not_posted_again() {
    opened();
    schedules(new Answer.Unclear("timeout"));
    lists("[]");
    send(AT);
    assertThat(giveUp(AT)).contains(Holding.MAYBE_POSTED);
  }

  @Test
  void of_a_form_that_was_never_to_be_held_slack_is_asked_nothing() {
    assertThat(giveUp(NOW)).isEmpty();
    verify(api, never()).call(any(), any());
  }

  private static final String IT =
      "{\"id\":\"Q1\",\"channel_id\":\"C1\",\"post_at\":1795600800,\"text\":\"Ana asks:\\na review?\"}";

  @Test
  void an_unclear_answer_is_looked_up() {
    opened();
    schedules(new Answer.Unclear("timeout"));
    lists("[" + IT + "]");
    assertThat(send(AT)).isEmpty();
    verify(desk).held(FORM, HELD, NOW);
  }

  @Test
  void an_unclear_answer_that_slack_does_not_show_is_told_and_nothing_is_held_blindly() {
    opened();
    schedules(new Answer.Unclear("timeout"));
    lists("[]");
    assertThat(send(AT)).contains(Holding.UNCONFIRMED);
    assertThat(timesScheduled(1)).isOne();
    verify(desk, never()).held(any(), any(), any());
  }

  @Test
  void sent_again_after_an_unclear_answer_it_is_looked_for_first() {
    opened();
    schedules(new Answer.Unclear("timeout"));
    lists("[]");
    send(AT);
    lists("[" + IT + "]");
    assertThat(send(AT)).isEmpty();
    assertThat(timesScheduled(1)).isOne();
  }

  @Test
  void somebody_elses_words_for_the_same_second_are_not_taken_for_these() {
    schedules(TAKEN);
    lists("[{\"id\":\"Q9\",\"post_at\":1795600800,\"text\":\"Ben asks\"}]");
    assertThat(send(AT)).isEmpty();
    verify(desk).held(FORM, HELD, NOW);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "without words    | [{'id':'Q9','post_at':1795600800}]   | ''",
        "and there is more | []                                  | dXNlcg==",
      })
  void where_nothing_follows_from_the_list_nothing_is_held(
      String name, String messages, String cursor) {
    when(api.call(eq("chat.scheduledMessages.list"), any()))
        .thenReturn(
            SlackMessengerTest.done(
                "{'ok':true,'scheduled_messages':%s,'response_metadata':{'next_cursor':'%s'}}"
                    .formatted(messages, cursor)
                    .replace('\'', '"')));
    assertThat(send(AT)).contains(Holding.UNCONFIRMED);
    verify(api, never()).call(eq("chat.scheduleMessage"), any());
  }

  @Test
  void a_form_opened_before_a_restart_is_not_held_where_slack_cannot_be_asked() {
    when(api.call(eq("chat.scheduledMessages.list"), any()))
        .thenReturn(new Answer.Limited(Duration.ofSeconds(30)));
    assertThat(send(AT)).contains(Holding.UNCONFIRMED);
    verify(api, never()).call(eq("chat.scheduleMessage"), any());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "time_in_past, That time has passed",
    "time_too_far, at most 120 days",
    "restricted_too_many, Choose another time",
    "invalid_time, Choose another one",
    "not_in_channel, I am not in that channel",
    "channel_not_found, I cannot see that channel",
    "is_archived, archived",
    "restricted_action_read_only_channel, does not let me post",
    "msg_too_long, Shorten it",
    "invalid_blocks, Keep a copy of your text",
  })
  void a_refusal_is_told_in_words(String error, String words) {
    opened();
    schedules(new Answer.Refused(error));
    assertThat(send(AT).orElseThrow()).contains(words);
    verify(desk, never()).held(any(), any(), any());
  }

  @Test
  void a_limit_asks_for_a_pause() {
    opened();
    schedules(new Answer.Limited(Duration.ofSeconds(30)));
    assertThat(send(AT).orElseThrow()).contains("in a minute");
  }
}
