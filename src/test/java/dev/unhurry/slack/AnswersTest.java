package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

class AnswersTest {
  private static final Actor ANA = new Actor(SlackMessengerTest.TEAM, new UserId("U1"));
  private static final String URL = "https://hooks.slack.com/actions/1";
  private static final Occasion CLICK =
      new Occasion(ANA, new ChannelId("C1"), "tr1", URL, Optional.empty(), Optional.empty());
  private static final Card DONE = Card.of("Done.");
  private static final Form FORM = new Form("request", "p", "Add the context", "Post", List.of());

  private final WebApi api = mock(WebApi.class);
  private final ResponseUrls urls = mock(ResponseUrls.class);
  private final Messenger messenger = mock(Messenger.class);
  private final Modals modals = new Modals(api, GsonFactory.createSnakeCase());
  private final Homes homes = new Homes(api, GsonFactory.createSnakeCase());
  private final Aside aside = new Aside(urls, messenger);
  private final Holding holding =
      new Holding(new SlackScheduler(api, GsonFactory.createSnakeCase()), modals);
  private final Answers answers = new Answers(modals, homes, aside, holding, Runnable::run);

  @BeforeEach
  void slackTakesWhatItIsGiven() {
    when(urls.whisper(any(), any())).thenReturn(true);
    when(urls.replace(any(), any())).thenReturn(true);
    when(api.call(eq("views.open"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"view\":{\"id\":\"V1\"}}"));
    when(api.call(eq("views.update"), any())).thenReturn(SlackMessengerTest.done("{\"ok\":true}"));
  }

  private void answer(Supplier<Reply> desk) {
    assertThat(answers.afterwards(CLICK, desk).getStatusCode()).isEqualTo(200);
  }

  private Map<String, String> sent(String method) {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api).call(eq(method), sent.capture());
    return sent.getValue();
  }

  private String view(String method) {
    return sent(method).get("view");
  }

  @Test
  void a_form_that_is_ready_opens_at_once() {
    answer(() -> new Reply.Open(FORM));
    assertThat(view("views.open")).contains("\"callback_id\":\"request\"");
    verify(api, never()).call(eq("views.update"), any());
    verify(urls, never()).whisper(any(), any());
  }

  @Test
  void a_form_remembers_the_message_it_was_opened_in_unless_that_is_a_view() {
    assertThat(modals.messageBeneath("V1")).isEmpty();
    answers.afterwards(CLICK.inHome(() -> Homes.SORRY), () -> new Reply.Open(FORM));
    assertThat(modals.messageBeneath("V1")).as("the Home").isEmpty();
    answer(() -> new Reply.Open(FORM));
    assertThat(modals.messageBeneath("V1")).contains(URL);
  }

  private static Stream<Arguments> answersThatOpenNothing() {
    return Stream.of(
        arguments(new Answer.Refused("expired_trigger_id"), "took too long"),
        arguments(new Answer.Refused("exchanged_trigger_id"), "took too long"),
        arguments(new Answer.Refused("push_limit_reached"), "on top of each other"),
        arguments(new Answer.Refused("view_too_large"), "went wrong on my side"),
        arguments(new Answer.Limited(Duration.ofSeconds(30)), "asks for a pause"),
        arguments(new Answer.Unclear("timeout"), "did not confirm"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("answersThatOpenNothing")
  void why_a_form_did_not_open_is_told(Answer slacks, String words) {
    when(api.call(eq("views.open"), any())).thenReturn(slacks);
    answer(() -> new Reply.Open(FORM));
    ArgumentCaptor<Card> card = ArgumentCaptor.forClass(Card.class);
    verify(urls).whisper(eq(URL), card.capture());
    assertThat(card.getValue().text()).contains(words);
  }

  @Test
  void a_form_that_slack_refuses_does_not_stay_one_moment_for_ever() {
    when(api.call(eq("views.update"), any()))
        .thenReturn(new Answer.Refused("invalid_arguments"))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true}"));
    answer(() -> new Reply.Loading("Add the context", () -> new Reply.Open(FORM)));
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api, times(2)).call(eq("views.update"), sent.capture());
    assertThat(sent.getValue().get("view")).contains("Something went wrong");
  }

  @Test
  void what_a_form_needed_and_did_not_get_is_told_in_its_place() {
    answer(() -> new Reply.Loading("Add the context", () -> new Reply.Whisper(DONE)));
    assertThat(view("views.update")).contains("Done.").doesNotContain("submit");
  }

  @Test
  void a_form_that_fails_to_load_says_so_calmly() {
    answer(
        () ->
            new Reply.Loading(
                "Add the context",
                () -> {
                  throw new IllegalStateException("no store");
                }));
    assertThat(view("views.update")).contains("Something went wrong on my side");
  }

  @Test
  void an_answer_that_only_a_form_may_get_is_a_mistake_of_ours() {
    answer(() -> new Reply.Refuse(Map.of("need", "x")));
    verify(urls).whisper(URL, Answers.SORRY);
  }

  @Test
  void where_the_response_address_does_not_work_the_private_conversation_does() {
    when(urls.whisper(any(), any())).thenReturn(false);
    answer(() -> new Reply.Whisper(DONE));
    verify(messenger).say(eq(new Utterance.Tell(ANA, DONE)), any());
  }

  @Test
  void nothing_to_show_shows_nothing() {
    answer(() -> Reply.QUIET);
    verify(urls, never()).whisper(any(), any());
    verify(api, never()).call(any(), any());
  }

  private static final Occasion IN_A_FORM =
      new Occasion(ANA, new ChannelId("U1"), "tr1", "", Optional.empty(), Optional.of("V7"));

  private void inAForm(Supplier<Reply> desk) {
    when(api.call(eq("views.push"), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"view\":{\"id\":\"V8\"}}"));
    assertThat(answers.afterwards(IN_A_FORM, desk).getStatusCode()).isEqualTo(200);
  }

  @Test
  void a_changed_form_takes_the_place_of_the_one_that_was_clicked() {
    inAForm(() -> new Reply.Change(FORM));
    assertThat(sent("views.update"))
        .containsEntry("view_id", "V7")
        .containsOnlyKeys("view_id", "view");
    assertThat(view("views.update")).contains("\"callback_id\":\"request\"");
    verify(api, never()).call(eq("views.open"), any());
    verify(api, never()).call(eq("views.push"), any());
  }

  @Test
  void a_changed_form_that_slack_refuses_leaves_what_is_filled_in() {
    when(api.call(eq("views.update"), any())).thenReturn(new Answer.Refused("invalid_arguments"));
    inAForm(() -> new Reply.Change(FORM));
    verify(api, times(1)).call(any(), any());
  }

  @Test
  void a_form_asked_for_in_a_form_stands_on_top_of_it() {
    inAForm(() -> new Reply.Open(FORM));
    assertThat(sent("views.push")).containsEntry("trigger_id", "tr1");
    verify(api, never()).call(eq("views.open"), any());
    assertThat(modals.isFirstSending("V8")).isTrue();
  }

  @Test
  void what_loads_in_a_form_stands_on_top_of_it_and_is_filled_there() {
    inAForm(() -> new Reply.Loading("A moment", () -> new Reply.Open(FORM)));
    verify(api).call(eq("views.push"), any());
    assertThat(sent("views.update")).containsEntry("view_id", "V8");
  }

  @Test
  void what_replaces_a_message_takes_the_place_of_a_form_too() {
    inAForm(() -> new Reply.Replace(DONE));
    assertThat(sent("views.update")).containsEntry("view_id", "V7");
    assertThat(view("views.update")).contains("Done.").doesNotContain("submit");
    verify(urls, never()).replace(any(), any());
    verify(api, never()).call(eq("views.publish"), any());
  }

  @Test
  void what_replaces_a_form_that_is_closed_is_told_in_private() {
    when(api.call(eq("views.update"), any())).thenReturn(new Answer.Refused("not_found"));
    when(urls.replace(any(), any())).thenReturn(false);
    inAForm(() -> new Reply.Replace(DONE));
    verify(messenger).say(eq(new Utterance.Tell(ANA, DONE)), any());
  }

  @Test
  void a_click_in_a_form_above_the_home_changes_the_home_too() {
    modals.openedFromHome("V7");
    Occasion above = CLICK.inForm("V7", () -> home("anew"));
    answers.afterwards(above, () -> new Reply.Replace(DONE));
    assertThat(view("views.update")).contains("Done.");
    assertThat(view("views.publish")).contains("anew");
  }

  @Test
  void a_word_in_a_form_is_no_reason_to_lay_out_the_home() {
    Occasion above = CLICK.inForm("V7", () -> home("anew"));
    answers.afterwards(above, () -> new Reply.Whisper(DONE));
    verify(urls).whisper(URL, DONE);
    verify(api, never()).call(eq("views.publish"), any());
  }

  private static final HeldPost HELD =
      new HeldPost(
          SlackMessengerTest.TEAM,
          new ChannelId("C1"),
          "Q1",
          Instant.parse("2026-11-24T09:00:00Z"));
  private static final Reply RELEASE =
      new Reply.Release(HELD, Card.of("Taken back."), Card.of("It stands already."));

  private void takenBack(Answer... slacks) {
    when(api.call(eq("chat.deleteScheduledMessage"), any()))
        .thenReturn(slacks[0], Arrays.copyOfRange(slacks, 1, slacks.length));
    answer(() -> RELEASE);
  }

  @Test
  void what_slack_held_and_gives_back_is_said_in_the_place_of_what_was_clicked() {
    takenBack(SlackMessengerTest.done("{\"ok\":true}"));
    verify(urls).replace(URL, Card.of("Taken back."));
    assertThat(sent("chat.deleteScheduledMessage"))
        .isEqualTo(Map.of("channel", "C1", "scheduled_message_id", "Q1"));
  }

  @Test
  void what_slack_has_posted_already_is_said_too() {
    takenBack(new Answer.Refused("invalid_scheduled_message_id"));
    verify(urls).replace(URL, Card.of("It stands already."));
  }

  @Test
  void what_was_taken_back_without_a_clear_answer_is_not_called_too_late_when_pressed_again() {
    takenBack(new Answer.Unclear("timeout"), new Answer.Refused("invalid_scheduled_message_id"));
    verify(urls, never()).replace(any(), any());
    verify(urls).whisper(eq(URL), any());
    answer(() -> RELEASE);
    verify(urls).replace(URL, Card.of("Taken back."));
  }

  static List<Answer> answers_after_which_nothing_is_certain() {
    return List.of(
        new Answer.Limited(Duration.ofSeconds(30)),
        new Answer.Unclear("timeout"),
        new Answer.Refused("channel_not_found"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void answers_after_which_nothing_is_certain(Answer slacks) {
    takenBack(slacks);
    ArgumentCaptor<Card> card = ArgumentCaptor.forClass(Card.class);
    verify(urls).whisper(eq(URL), card.capture());
    assertThat(card.getValue().text()).contains("did not confirm").contains("Press it again");
    verify(urls, never()).replace(any(), any());
  }

  /** A click in the App Home, which shows this when it is laid out anew. */
  private static Occasion inHome(Supplier<Home> home) {
    return new Occasion(ANA, new ChannelId("U1"), "tr1", "", Optional.empty(), Optional.empty())
        .inHome(home);
  }

  private static Home home(String text) {
    return new Home(List.of(Layout.paragraph(text)));
  }

  static List<Reply> what_the_home_shows_by_itself() {
    return List.of(new Reply.Whisper(DONE), new Reply.Replace(DONE), Reply.QUIET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void what_the_home_shows_by_itself(Reply reply) {
    AtomicBoolean done = new AtomicBoolean();
    answers.afterwards(
        inHome(() -> home(done.get() ? "Focus until 11:00" : "No focus")),
        () -> {
          done.set(true);
          return reply;
        });
    assertThat(view("views.publish")).contains("\"type\":\"home\"").contains("Focus until 11:00");
    verify(messenger, never()).say(any(), any());
    verify(urls, never()).whisper(any(), any());
  }

  @Test
  void a_form_opened_from_the_home_leaves_the_home_until_it_is_taken() {
    answers.afterwards(inHome(() -> home("new")), () -> new Reply.Open(FORM));
    verify(api, never()).call(eq("views.publish"), any());
    assertThat(modals.wasOpenedFromHome("V1")).isTrue();
  }

  @Test
  void what_a_form_with_nothing_to_send_says_has_happened_and_the_home_shows_it() {
    Form said = new Form("said", "", "Time away", "", List.of(Layout.paragraph("Cancelled.")));
    answers.afterwards(inHome(() -> home("Nothing planned")), () -> new Reply.Open(said));
    assertThat(view("views.open")).contains("Cancelled.");
    assertThat(view("views.publish")).contains("Nothing planned");
  }

  @Test
  void a_form_opened_from_a_message_has_no_home_behind_it() {
    answer(() -> new Reply.Loading("Add the context", () -> new Reply.Open(FORM)));
    assertThat(modals.wasOpenedFromHome("V1")).isFalse();
  }

  @Test
  void a_click_in_the_home_that_failed_is_told_in_private() {
    when(urls.whisper(any(), any())).thenReturn(false);
    answers.afterwards(
        inHome(() -> home("new")),
        () -> {
          throw new IllegalStateException("no store");
        });
    verify(messenger).say(eq(new Utterance.Tell(ANA, Answers.SORRY)), any());
  }

  @Test
  void with_no_room_for_more_work_it_is_not_acknowledged() {
    Executor full =
        work -> {
          throw new RejectedExecutionException();
        };
    Answers busy = new Answers(modals, homes, aside, holding, full);
    assertThat(busy.homeAfterwards(ANA, () -> home("new")).getStatusCode()).isEqualTo(503);
    assertThat(busy.afterwards(CLICK, () -> Reply.QUIET).getStatusCode()).isEqualTo(503);
  }
}
