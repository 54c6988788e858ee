package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.intake.Hall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.ArgumentCaptor;

/** A real Bolt session over a real WebSocket against a Slack on loopback. */
@Timeout(60)
class SocketStreetTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final String MESSAGE =
      """
      {"type":"event_callback","event_id":"Ev1","team_id":"T9","authorizations":[{"team_id":"T1"}],
       "event":{"type":"message","channel":"C1","channel_type":"channel","user":"U1","team":"T1",
                "text":"hey\\nthere","ts":"1700000000.000100","blocks":[{"odd":true}]}}
      """;

  private final Hall hall = mock(Hall.class);
  private final Desk desk = mock(Desk.class);
  private final HomeDesk home = mock(HomeDesk.class);
  private FakeSlack slack;
  private SlackConnection connection;
  private SocketStreet street;

  @BeforeEach
  void open() {
    slack = new FakeSlack();
    connection = SlackConnection.open(slack.settings());
    when(desk.takes())
        .thenReturn(new Takes(Map.of("/async", ""), Set.of("request"), Set.of("request")));
    Routes routes = routes(desk);
    street = SocketStreet.start(connection, routes);
  }

  private Routes routes(Desk... desks) {
    return new Routes(hall, new Desks(List.of(desks), home), InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    street.close();
    connection.close();
    slack.close();
  }

  private String command(String name) {
    return """
        {"command":"%s","text":" help ","team_id":"T1","channel_id":"C1","user_id":"U1",
         "trigger_id":"tr1","response_url":"%s"}
        """
        .formatted(name, slack.responseUrl());
  }

  private String click(String action) {
    return """
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},
         "channel":{"id":"C1"},"container":{"type":"message"},"trigger_id":"tr1",
         "response_url":"%s",
         "actions":[{"type":"button","action_id":"%s","value":"1700000000.000100"}]}
        """
        .formatted(slack.responseUrl(), action);
  }

  private static String submission() {
    return """
        {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},
         "view":{"id":"V1","type":"modal","callback_id":"request","private_metadata":"C1|2",
           "blocks":[{"type":"input","block_id":"need"}],
           "state":{"values":{"need":{"text":{"type":"plain_text_input","value":"a review"}}}}}}
        """;
  }

  @Test
  void a_message_is_acknowledged_after_the_hall_has_it_and_not_before() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    doAnswer(
            call -> {
              written.await(20, TimeUnit.SECONDS);
              return null;
            })
        .when(hall)
        .heard(any());
    slack.deliver("events_api", "E1", MESSAGE);
    verify(hall, timeout(10_000)).heard(any());
    assertThat(slack.hasNoAckWithin(200)).isTrue();
    written.countDown();
    assertThat(slack.ack().get("envelope_id").getAsString()).isEqualTo("E1");
  }

  @Test
  void a_message_reaches_the_hall_whole_and_with_the_time() throws Exception {
    slack.deliver("events_api", "E1", MESSAGE);
    assertThat(slack.ack()).isNotNull();
    ArgumentCaptor<Message> heard = ArgumentCaptor.forClass(Message.class);
    verify(hall).heard(heard.capture());
    assertThat(heard.getValue().text()).isEqualTo("hey\nthere");
    assertThat(heard.getValue().ref().team().value()).isEqualTo("T1");
  }

  @Test
  void what_the_hall_could_not_write_down_is_not_acknowledged() throws Exception {
    doThrow(new IllegalStateException("no store")).doNothing().when(hall).heard(any());
    slack.deliver("events_api", "E1", MESSAGE);
    slack.deliver("events_api", "E2", MESSAGE);
    JsonObject only = slack.ack();
    assertThat(only).isNotNull();
    assertThat(slack.hasNoAckWithin(200)).isTrue();
  }

  @Test
  void unknown_types_and_what_cannot_be_read_are_acknowledged() throws Exception {
    List<String> payloads =
        List.of(
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"never_seen\"},\"team_id\":\"T1\"}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\"}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\"}}",
            "{\"type\":\"app_rate_limited\"}",
            "{\"type\":\"from_the_future\"}",
            "{}");
    for (int i = 0; i < payloads.size(); i++) {
      slack.deliver("events_api", "E" + i, payloads.get(i));
      assertThat(slack.ack()).as(payloads.get(i)).isNotNull();
    }
    slack.deliver("interactive", "S1", "{\"type\":\"shortcut\",\"user\":{\"id\":\"U1\"}}");
    assertThat(slack.ack()).isNotNull();
    slack.deliver(
        "interactive", "S2", "{\"type\":\"message_action\",\"message\":{\"blocks\":[{}]}}");
    assertThat(slack.ack()).isNotNull();
    assertThat(street.unreadable()).isEqualTo(2);
    verifyNoInteractions(hall);
  }

  @Test
  void rubbish_on_the_socket_harms_nothing() throws Exception {
    slack.sendRaw("not json");
    slack.sendRaw("{\"type\":5}");
    slack.sendRaw("{\"type\":\"events_api\"}");
    assertThat(slack.ack()).isNotNull();
    slack.deliver("events_api", "E1", MESSAGE);
    assertThat(slack.ack().get("envelope_id").getAsString()).isEqualTo("E1");
  }

  @Test
  void a_command_is_acknowledged_and_answered_privately() throws Exception {
    when(desk.command(any(), any())).thenReturn(new Reply.Whisper(Card.of("Nothing waits.")));
    slack.deliver("slash_commands", "E1", command("/async"));
    assertThat(slack.ack().has("payload")).isFalse();
    JsonObject post = slack.post();
    assertThat(post.get("text").getAsString()).isEqualTo("Nothing waits.");
    assertThat(post.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(post.get("replace_original").getAsBoolean()).isFalse();
  }

  @Test
  void a_command_that_no_desk_knows_gets_a_kind_answer() throws Exception {
    slack.deliver("slash_commands", "E1", command("/other"));
    assertThat(slack.ack()).isNotNull();
    assertThat(slack.post().get("text").getAsString()).contains("do not know that command");
  }

  @Test
  void a_desk_that_throws_leaves_the_person_one_calm_sentence() throws Exception {
    when(desk.command(any(), any())).thenThrow(new IllegalStateException("broken"));
    slack.deliver("slash_commands", "E1", command("/async"));
    assertThat(slack.ack()).isNotNull();
    assertThat(slack.post().get("text").getAsString())
        .isEqualTo("Something went wrong on my side; nothing was changed. Try again in a moment.");
  }

  @Test
  void a_click_finds_its_desk_by_the_part_before_the_colon_and_replaces_the_message()
      throws Exception {
    when(desk.clicked(any(), any())).thenReturn(new Reply.Replace(Card.of("Done.")));
    slack.deliver("interactive", "E1", click("request:another-day"));
    assertThat(slack.ack()).isNotNull();
    assertThat(slack.post().get("replace_original").getAsBoolean()).isTrue();
  }

  @Test
  void a_form_that_needs_data_stands_at_once_and_is_filled_afterwards() throws Exception {
    Form form = new Form("request", "C1|2", "Add the context", "Post", List.of());
    CountDownLatch data = new CountDownLatch(1);
    when(desk.clicked(any(), any()))
        .thenReturn(
            new Reply.Loading(
                "Add the context",
                () -> {
                  await(data);
                  return new Reply.Open(form);
                }));
    slack.answer("views.open", "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    slack.deliver("interactive", "E1", click("request:open"));
    assertThat(slack.ack()).isNotNull();
    FakeSlack.Call opened = slack.call("views.open");
    assertThat(opened.arguments()).containsEntry("trigger_id", "tr1");
    assertThat(opened.arguments().get("view")).contains("One moment");
    data.countDown();
    FakeSlack.Call filled = slack.call("views.update");
    assertThat(filled.arguments()).containsEntry("view_id", "V1");
    assertThat(filled.arguments().get("view")).contains("\"callback_id\":\"request\"");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_refused_form_stays_open_with_the_complaint_at_its_field() throws Exception {
    when(desk.submitted(any(), any()))
        .thenReturn(new Reply.Refuse(Map.of("need", "Say what you need.")));
    slack.deliver("interactive", "E1", submission());
    JsonObject payload = slack.ack().getAsJsonObject("payload");
    assertThat(payload.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(payload.getAsJsonObject("errors").get("need").getAsString())
        .isEqualTo("Say what you need.");
  }

  private static final String HOME_OPENED =
      """
      {"type":"event_callback","event_id":"Ev2","team_id":"T1","event":{"type":"app_home_opened",
       "user":"U1","channel":"D1","tab":"home","event_ts":"1700000000.000100"}}
      """;

  private void homeIsLaidOut() {
    when(home.home(any(), any()))
        .thenReturn(new Home(List.of(Layout.paragraph("Nothing waits for you."))));
  }

  @Test
  void an_opened_home_is_acknowledged_at_once_and_shown_afterwards() throws Exception {
    CountDownLatch laidOut = new CountDownLatch(1);
    doAnswer(
            call -> {
              await(laidOut);
              return new Home(List.of(Layout.paragraph("Nothing waits for you.")));
            })
        .when(home)
        .home(any(), any());
    slack.deliver("events_api", "E1", HOME_OPENED);
    assertThat(slack.ack().get("envelope_id").getAsString()).isEqualTo("E1");
    laidOut.countDown();
    FakeSlack.Call published = slack.call("views.publish");
    assertThat(published.arguments().get("user_id")).isEqualTo("U1");
    assertThat(published.arguments().get("view")).contains("Nothing waits for you.");
    verify(home).home(new Actor(new TeamId("T1"), new UserId("U1")), NOW);
    verifyNoInteractions(hall);
  }

  @Test
  void a_click_in_the_home_shows_it_anew_and_says_nothing_besides() throws Exception {
    homeIsLaidOut();
    when(desk.clicked(any(), any())).thenReturn(new Reply.Whisper(Card.of("Done.")));
    slack.deliver(
        "interactive",
        "E1",
        """
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},
         "container":{"type":"view","view_id":"V9"},"trigger_id":"tr1",
         "view":{"id":"V9","type":"home"},
         "actions":[{"type":"button","action_id":"request:on-it","value":"1"}]}
        """);
    assertThat(slack.ack()).isNotNull();
    assertThat(slack.call("views.publish").arguments().get("view")).contains("Nothing waits");
    assertThat(slack.callsSoFar("chat.postMessage")).isZero();
  }

  @Test
  void a_form_opened_from_the_home_and_sent_shows_it_anew() throws Exception {
    homeIsLaidOut();
    slack.answer("views.open", "{\"ok\":true,\"view\":{\"id\":\"V1\"}}");
    when(desk.clicked(any(), any()))
        .thenReturn(new Reply.Open(new Form("request", "", "My hours", "Save", List.of())));
    when(desk.submitted(any(), any())).thenReturn(Reply.QUIET);
    slack.deliver(
        "interactive",
        "E1",
        click("request:hours")
            .replace("\"container\"", "\"view\":{\"type\":\"home\"},\"container\""));
    assertThat(slack.call("views.open")).isNotNull();
    slack.deliver("interactive", "E2", submission());
    assertThat(slack.call("views.publish")).isNotNull();
  }

  @Test
  void an_invitation_reaches_the_hall() throws Exception {
    slack.deliver(
        "events_api",
        "E1",
        """
        {"type":"event_callback","event_id":"Ev3","team_id":"T1","event":{
         "type":"member_joined_channel","user":"UBOT","channel":"C1","inviter":"U1",
         "event_ts":"1700000000.000100"}}
        """);
    assertThat(slack.ack()).isNotNull();
    verify(hall)
        .invited(
            new Invitation(
                new Actor(new TeamId("T1"), new UserId("U1")),
                new ChannelId("C1"),
                Instant.parse("2023-11-14T22:13:20.000100Z")));
  }

  @Test
  void a_deleted_message_and_a_reaction_reach_the_hall() throws Exception {
    slack.deliver(
        "events_api",
        "E1",
        """
        {"type":"event_callback","team_id":"T1","event":{"type":"message","hidden":true,
         "subtype":"message_deleted","channel":"C1","deleted_ts":"1.000001","ts":"2.000001"}}
        """);
    assertThat(slack.ack()).isNotNull();
    ArgumentCaptor<MessageRef> gone = ArgumentCaptor.forClass(MessageRef.class);
    verify(hall).deleted(gone.capture());
    assertThat(gone.getValue().ts().value()).isEqualTo("1.000001");
    slack.deliver(
        "events_api",
        "E2",
        """
        {"type":"event_callback","team_id":"T1","event":{"type":"reaction_added","user":"U2",
         "reaction":"eyes","event_ts":"1.000002","item":{"type":"message","channel":"C1","ts":"1.000001"}}}
        """);
    assertThat(slack.ack()).isNotNull();
    verify(hall).reacted(any());
  }

  @Test
  void it_is_healthy_while_the_socket_stands() {
    assertThat(street.healthy()).isTrue();
    street.close();
    assertThat(street.healthy()).isFalse();
  }

  @Test
  void a_dropped_socket_is_opened_again() throws Exception {
    assertThat(slack.isConnectedAgain()).isTrue();
    slack.dropSocket();
    assertThat(slack.isConnectedAgain()).isTrue();
    // The client may replace the socket once more before it settles on one.
    JsonObject ack = slack.deliverUntilAcknowledged("events_api", "E1", MESSAGE);
    assertThat(ack.get("envelope_id").getAsString()).isEqualTo("E1");
  }

  @Test
  void closing_lets_what_is_under_way_end_and_be_acknowledged() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    doAnswer(
            call -> {
              begun.countDown();
              written.await(20, TimeUnit.SECONDS);
              return null;
            })
        .when(hall)
        .heard(any());
    slack.deliver("events_api", "E1", MESSAGE);
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Thread closer = new Thread(street::close);
    closer.start();
    written.countDown();
    assertThat(slack.ack().get("envelope_id").getAsString()).isEqualTo("E1");
    closer.join(10_000);
    assertThat(closer.isAlive()).isFalse();
  }

  @Test
  void a_refused_app_token_says_where_to_get_another() {
    slack.answer("apps.connections.open", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    Routes routes = routes();
    assertThatThrownBy(() -> SocketStreet.start(connection, routes))
        .isInstanceOf(TokenRefused.class)
        .hasMessageContaining("app token")
        .hasMessageContaining("invalid_auth")
        .hasMessageContaining("Basic Information > App-Level Tokens");
  }
}
