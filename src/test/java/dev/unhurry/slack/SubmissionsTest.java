package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Messenger.Probe;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;

@Timeout(60)
class SubmissionsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Utterance.Post POST =
      new Utterance.Post(
          SlackMessengerTest.TEAM, new ChannelId("C1"), Optional.empty(), Card.of("A review?"));
  private static final MessageRef STANDS =
      new MessageRef(SlackMessengerTest.TEAM, new ChannelId("C1"), new MessageTs("5.000001"));
  private static final Submission FORM =
      new Submission(
          new Actor(SlackMessengerTest.TEAM, new UserId("U1")), "request", "V1", "", Map.of());
  private static final Reply.Publish PUBLISH = new Reply.Publish(POST, "form-V1", "need");
  private static final Probe NOT_THERE = new Probe(true, Optional.empty());
  private static final Probe THERE = new Probe(true, Optional.of(STANDS));

  private final Messenger messenger = mock(Messenger.class);
  private final WebApi api = mock(WebApi.class);
  private final Desk desk = mock(Desk.class);
  private final ExecutorService errands = Executors.newCachedThreadPool();
  private final Modals modals = new Modals(api, GsonFactory.createSnakeCase());
  private final Homes homes = new Homes(api, GsonFactory.createSnakeCase());
  private final ResponseUrls urls = mock(ResponseUrls.class);
  private final Holding holding =
      new Holding(new SlackScheduler(api, GsonFactory.createSnakeCase()), modals);
  private final Submissions submissions =
      new Submissions(
          modals,
          new Beneath(modals, homes, urls),
          new Publishing(messenger, modals),
          holding,
          errands);

  @AfterEach
  void close() {
    errands.shutdownNow();
  }

  private void opened() {
    when(api.call(eq("views.open"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"view\":{\"id\":\"V1\"}}"));
    assertThat(Modals.opened(modals.open("tr1", Modals.loading("Add the context")))).contains("V1");
  }

  private JsonObject send(Reply reply) {
    when(desk.submitted(any(), any())).thenReturn(reply);
    return send();
  }

  private JsonObject send() {
    Response response = submissions.take(sending());
    assertThat(response.getStatusCode()).isEqualTo(200);
    return response.getBody() == null
        ? new JsonObject()
        : Fields.parse(response.getBody()).orElseThrow();
  }

  private Sending sending() {
    return new Sending(
        FORM,
        Optional.of("need"),
        desk,
        NOW,
        () -> new Home(List.of(Layout.paragraph("One more waits for you"))));
  }

  private static String complaint(JsonObject ack) {
    return Fields.text(Fields.object(ack, "errors"), "need");
  }

  @Test
  void what_slack_took_is_told_to_the_desk_before_the_form_closes() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Accepted(STANDS));
    assertThat(send(PUBLISH).size()).isZero();
    InOrder order = inOrder(messenger, desk);
    order.verify(messenger).say(POST, "form-V1");
    order.verify(desk).published(FORM, STANDS, NOW);
    verify(messenger, never()).find(any(), any(), any());
  }

  @Test
  void what_slack_may_hold_of_a_form_is_not_posted_too() {
    opened();
    when(api.call(eq("chat.scheduleMessage"), any())).thenReturn(new Answer.Unclear("timeout"));
    when(api.call(eq("chat.scheduledMessages.list"), any()))
        .thenReturn(new Answer.Limited(Duration.ofSeconds(30)));
    assertThat(complaint(send(new Reply.Hold(POST, NOW.plusSeconds(600), "need"))))
        .isEqualTo(Holding.UNCONFIRMED);
    assertThat(complaint(send(PUBLISH))).isEqualTo(Holding.UNCONFIRMED);
    verify(messenger, never()).say(any(), any());
  }

  @Test
  void an_unclear_post_that_stands_closes_the_form() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Unclear("timeout"));
    when(messenger.find(any(), any(), any())).thenReturn(THERE);
    assertThat(send(PUBLISH).size()).isZero();
    verify(desk).published(FORM, STANDS, NOW);
  }

  @Test
  void an_unclear_post_that_is_not_there_keeps_the_form_open() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Unclear("timeout"));
    when(messenger.find(any(), any(), any())).thenReturn(NOT_THERE);
    assertThat(complaint(send(PUBLISH)))
        .isEqualTo(
            "Slack did not confirm this. Send it again in a minute; it will not be posted twice.");
    verify(desk, never()).published(any(), any(), any());
  }

  @Test
  void a_form_sent_again_is_looked_for_before_it_is_posted() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Unclear("timeout"));
    when(messenger.find(any(), any(), any())).thenReturn(NOT_THERE, THERE);
    send(PUBLISH);
    assertThat(send(PUBLISH).size()).isZero();
    verify(messenger, times(1)).say(any(), any());
    verify(desk).published(FORM, STANDS, NOW);
  }

  @Test
  void a_form_sent_again_that_never_arrived_is_posted() {
    opened();
    when(messenger.say(any(), any()))
        .thenReturn(new Delivery.Unclear("timeout"), new Delivery.Accepted(STANDS));
    when(messenger.find(any(), any(), any())).thenReturn(NOT_THERE);
    send(PUBLISH);
    assertThat(send(PUBLISH).size()).isZero();
    verify(messenger, times(2)).say(any(), any());
  }

  @Test
  void a_form_opened_before_a_restart_is_looked_for_and_not_posted_blindly() {
    when(messenger.find(any(), any(), any())).thenReturn(Probe.UNKNOWN);
    assertThat(complaint(send(PUBLISH))).startsWith("Slack did not confirm this.");
    verify(messenger, never()).say(any(), any());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "not_in_channel, I am not in that channel",
    "is_archived, archived",
    "restricted_action_read_only_channel, does not let me post",
    "invalid_blocks, Keep a copy of your text",
  })
  void a_refusal_is_told_in_words(String error, String words) {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Refused(error));
    assertThat(complaint(send(PUBLISH))).contains(words);
  }

  private static final Utterance.Edit EDIT = new Utterance.Edit(STANDS, Card.of("Two reviews?"));
  private static final Reply.Publish CHANGE = new Reply.Publish(EDIT, "form-V1", "need");

  @Test
  void an_edit_sent_again_is_simply_said_again_since_it_then_stands_once() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Accepted(STANDS));
    assertThat(send(CHANGE).size()).isZero();
    assertThat(send(CHANGE).size()).isZero();
    verify(messenger, times(2)).say(EDIT, "form-V1");
    verify(messenger, never()).find(any(), any(), any());
    verify(desk, times(2)).published(FORM, STANDS, NOW);
  }

  @Test
  void an_unclear_edit_is_not_taken_for_done() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Unclear("timeout"));
    when(messenger.find(any(), any(), any())).thenReturn(Probe.UNKNOWN);
    assertThat(complaint(send(CHANGE))).startsWith("Slack did not confirm this.");
    verify(desk, never()).published(any(), any(), any());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "message_not_found, That post is gone",
    "cant_update_message, I cannot change it",
    "edit_window_closed, does not let that post be changed",
  })
  void an_edit_that_cannot_be_made_is_told_in_words(String error, String words) {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Refused(error));
    assertThat(complaint(send(CHANGE))).contains(words);
  }

  @Test
  void a_limit_asks_for_a_pause() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Later(Duration.ofSeconds(30)));
    assertThat(complaint(send(PUBLISH))).contains("in a minute");
  }

  @Test
  void a_post_that_could_not_be_noted_down_says_so_and_is_not_posted_again() {
    opened();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Accepted(STANDS));
    when(messenger.find(any(), any(), any())).thenReturn(THERE);
    doThrow(new IllegalStateException("no store"))
        .doNothing()
        .when(desk)
        .published(any(), any(), any());
    assertThat(complaint(send(PUBLISH))).startsWith("It is posted");
    assertThat(send(PUBLISH).size()).isZero();
    verify(messenger, times(1)).say(any(), any());
  }

  @Test
  void a_slow_post_is_answered_in_time_and_sent_again_waits_for_the_first() throws Exception {
    opened();
    CountDownLatch slow = new CountDownLatch(1);
    when(messenger.say(any(), any()))
        .thenAnswer(
            call -> {
              slow.await(30, TimeUnit.SECONDS);
              return new Delivery.Accepted(STANDS);
            });
    long begun = System.nanoTime();
    assertThat(complaint(send(PUBLISH))).startsWith("Slack did not confirm this.");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    slow.countDown();
    when(messenger.find(any(), any(), any())).thenReturn(THERE);
    assertThat(send(PUBLISH).size()).isZero();
    verify(messenger, times(1)).say(any(), any());
  }

  @Test
  void what_slack_holds_is_told_to_the_desk_before_the_form_closes() {
    opened();
    when(api.call(eq("chat.scheduleMessage"), any()))
        .thenReturn(
            SlackMessengerTest.done(
                "{\"ok\":true,\"channel\":\"C1\",\"scheduled_message_id\":\"Q1\"}"));
    Instant at = NOW.plus(Duration.ofHours(12));
    assertThat(send(new Reply.Hold(POST, at, "need")).size()).isZero();
    HeldPost held = new HeldPost(SlackMessengerTest.TEAM, new ChannelId("C1"), "Q1", at);
    verify(desk).held(FORM, held, NOW);
    verify(messenger, never()).say(any(), any());
  }

  @Test
  void what_slack_does_not_hold_is_said_under_its_field() {
    opened();
    when(api.call(eq("chat.scheduleMessage"), any()))
        .thenReturn(new Answer.Refused("time_in_past"));
    assertThat(complaint(send(new Reply.Hold(POST, NOW, "need")))).contains("has passed");
  }

  @Test
  void a_desk_that_throws_keeps_the_form_and_its_text() {
    when(desk.submitted(any(), any())).thenThrow(new IllegalStateException("broken"));
    assertThat(complaint(send())).startsWith("Something went wrong on my side");
  }

  @Test
  void a_refused_form_names_its_fields() {
    assertThat(complaint(send(new Reply.Refuse(Map.of("need", "Say what you need.")))))
        .isEqualTo("Say what you need.");
  }

  @Test
  void a_whisper_takes_the_forms_place() {
    JsonObject ack = send(new Reply.Whisper(Card.of("Thank you.")));
    assertThat(Fields.text(ack, "response_action")).isEqualTo("update");
    assertThat(ack.toString()).contains("Thank you.");
  }

  @Test
  void another_form_takes_the_forms_place_also_when_it_had_to_be_loaded() {
    Form next = new Form("next", "p", "Next", "Send", List.of());
    JsonObject ack = send(new Reply.Loading("Next", () -> new Reply.Open(next)));
    JsonObject view = Fields.object(ack, "view");
    assertThat(Fields.text(view, "callback_id")).isEqualTo("next");
    assertThat(Fields.text(view, "private_metadata")).isEqualTo("p");
    assertThat(Fields.text(Fields.object(view, "submit"), "text")).isEqualTo("Send");
  }

  @Test
  void nothing_to_show_closes_the_form() {
    assertThat(send(Reply.QUIET).size()).isZero();
  }

  private void openedFromHome() {
    opened();
    modals.openedFromHome("V1");
  }

  private void homeIsShownAnew() {
    verify(api, timeout(10_000)).call(eq("views.publish"), any());
  }

  @Test
  void a_form_from_the_home_that_is_taken_shows_the_home_anew() {
    openedFromHome();
    send(Reply.QUIET);
    homeIsShownAnew();
  }

  @Test
  void a_form_from_the_home_that_posts_shows_the_home_anew_once_the_desk_knows() {
    openedFromHome();
    when(messenger.say(any(), any())).thenReturn(new Delivery.Accepted(STANDS));
    send(PUBLISH);
    homeIsShownAnew();
    InOrder order = inOrder(desk, api);
    order.verify(desk).published(FORM, STANDS, NOW);
    order.verify(api).call(eq("views.publish"), any());
  }

  @Test
  void the_home_stays_as_it_is_where_a_form_was_not_taken() throws Exception {
    openedFromHome();
    send(new Reply.Refuse(Map.of("need", "Say what you need.")));
    when(messenger.say(any(), any())).thenReturn(new Delivery.Refused("is_archived"));
    send(PUBLISH);
    when(desk.submitted(any(), any())).thenThrow(new IllegalStateException("broken"));
    send();
    assertThat(errandsEnd()).isTrue();
    verify(api, never()).call(eq("views.publish"), any());
  }

  @Test
  void a_form_from_elsewhere_leaves_the_home_alone() throws Exception {
    opened();
    send(Reply.QUIET);
    assertThat(errandsEnd()).isTrue();
    verify(api, never()).call(eq("views.publish"), any());
  }

  private boolean errandsEnd() throws InterruptedException {
    errands.shutdown();
    return errands.awaitTermination(10, TimeUnit.SECONDS);
  }

  private static final String MESSAGE = "https://hooks.slack.com/actions/1";

  private void openedInAMessage() {
    opened();
    modals.openedInMessage("V1", MESSAGE);
  }

  @Test
  void a_message_in_which_a_form_was_opened_shows_what_became_of_it() {
    openedInAMessage();
    Card now = Card.of("Maya has it now");
    when(desk.beneath(FORM, NOW)).thenReturn(Optional.of(now));
    send(new Reply.Whisper(Card.of("Done.")));
    verify(urls, timeout(5_000)).replace(MESSAGE, now);
  }

  @Test
  void so_it_does_after_a_post() {
    openedInAMessage();
    Card now = Card.of("You asked back");
    when(desk.beneath(FORM, NOW)).thenReturn(Optional.of(now));
    when(messenger.say(POST, "form-V1")).thenReturn(new Delivery.Accepted(STANDS));
    send(PUBLISH);
    verify(urls, timeout(5_000)).replace(MESSAGE, now);
    InOrder order = inOrder(desk);
    order.verify(desk).published(FORM, STANDS, NOW);
    order.verify(desk).beneath(FORM, NOW);
  }

  @Test
  void what_a_refused_form_was_opened_in_stays_as_it_is() {
    openedInAMessage();
    send(new Reply.Refuse(Map.of("need", "Choose somebody.")));
    verify(desk, never()).beneath(any(), any());
  }

  @Test
  void a_form_is_taken_also_where_its_message_cannot_be_shown_anew() {
    openedInAMessage();
    when(desk.beneath(any(), any())).thenThrow(new IllegalStateException("no book"));
    assertThat(send(new Reply.Whisper(Card.of("Done."))).toString()).contains("Done.");
    verify(desk, timeout(5_000)).beneath(FORM, NOW);
    verify(urls, never()).replace(any(), any());
  }
}
