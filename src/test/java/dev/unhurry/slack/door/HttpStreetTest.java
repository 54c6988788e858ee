package dev.unhurry.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.intake.Hall;
import dev.unhurry.slack.FakeSlack;
import dev.unhurry.slack.Routes;
import dev.unhurry.slack.SlackConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** Real requests over a real socket to a real Jetty. */
@Timeout(60)
class HttpStreetTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Hall hall = mock(Hall.class);
  private final Desk desk = mock(Desk.class);
  private FakeSlack slack;
  private SlackConnection connection;
  private HttpStreet street;
  private Door door;
  private Poster poster;

  @BeforeEach
  void open() {
    slack = new FakeSlack();
    connection = SlackConnection.open(slack.settings());
    when(desk.takes())
        .thenReturn(new Takes(Map.of("/async", ""), Set.of("request"), Set.of("request")));
    InstantSource clock = InstantSource.fixed(NOW);
    Routes routes = new Routes(hall, new Desks(List.of(desk), mock(HomeDesk.class)), clock);
    street = new HttpStreet(connection, routes, new Signature(Poster.SECRET, clock));
    door = Door.open(0, new Readiness(() -> true, () -> true, false), street);
    poster = new Poster(door, NOW);
  }

  @AfterEach
  void close() {
    door.close();
    street.close();
    connection.close();
    slack.close();
  }

  private static String message(String text) {
    return """
        {"type":"event_callback","event_id":"Ev1","team_id":"T9",
         "authorizations":[{"team_id":"T1"}],
         "event":{"type":"message","channel":"C1","channel_type":"channel","user":"U1","team":"T1",
                  "text":"%s","ts":"1700000000.000100","blocks":[{"odd":true}]}}
        """
        .formatted(text);
  }

  private Map<String, String> command(String name) {
    return Map.of(
        "command", name,
        "text", "help & more: payload={}",
        "team_id", "T1",
        "channel_id", "C1",
        "user_id", "U1",
        "trigger_id", "tr1",
        "response_url", slack.responseUrl());
  }

  private String click() {
    return """
        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},
         "channel":{"id":"C1"},"container":{"type":"message"},"trigger_id":"tr1",
         "response_url":"%s",
         "actions":[{"type":"button","action_id":"request:open","value":"a+b é"}]}
        """
        .formatted(slack.responseUrl());
  }

  private static final String SUBMISSION =
      """
      {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1","team_id":"T1"},
       "view":{"id":"V1","type":"modal","callback_id":"request","private_metadata":"C1|2",
         "blocks":[{"type":"input","block_id":"need"}],
         "state":{"values":{"need":{"text":{"type":"plain_text_input","value":"a review"}}}}}}
      """;

  private static void isEmpty(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_message_with_letters_of_any_language_and_a_line_end_reaches_the_hall() {
    String body = message("könnt ihr 東京 prüfen? 🐢");
    assertThat(body).endsWith("\n");
    isEmpty(poster.event(body), 200);
    ArgumentCaptor<Message> heard = ArgumentCaptor.forClass(Message.class);
    verify(hall).heard(heard.capture());
    assertThat(heard.getValue().text()).isEqualTo("könnt ihr 東京 prüfen? 🐢");
    assertThat(heard.getValue().ref().team().value()).isEqualTo("T1");
  }

  @Test
  void what_the_hall_could_not_write_down_is_sent_again_and_then_taken() {
    doThrow(new IllegalStateException("no store")).doNothing().when(hall).heard(any());
    isEmpty(poster.event(message("hey")), 500);
    isEmpty(poster.event(message("hey")), 200);
  }

  @Test
  void what_is_not_from_slack_is_refused_without_a_word() {
    byte[] body = message("hey").getBytes(UTF_8);
    byte[] other = message("hoy").getBytes(UTF_8);
    String now = Long.toString(NOW.getEpochSecond());
    isEmpty(poster.send(poster.unsigned(Poster.JSON, body)), 401);
    isEmpty(
        poster.send(
            poster
                .unsigned(Poster.JSON, body)
                .header(Signature.TIMESTAMP, now)
                .header(Signature.SIGNATURE, Poster.sign(now, other))),
        401);
    isEmpty(
        poster.send(poster.signed(Poster.JSON, body).setHeader(Signature.TIMESTAMP, "soon")), 401);
    isEmpty(new Poster(door, NOW.plusSeconds(301)).event(message("hey")), 401);
    isEmpty(new Poster(door, NOW.minusSeconds(301)).event(message("hey")), 401);
    isEmpty(
        poster.send(poster.signed(Poster.JSON, body).header(Signature.SIGNATURE, "v0=00")), 401);
    isEmpty(poster.send(poster.signed(Poster.JSON, body).header(Signature.TIMESTAMP, now)), 401);
    verifyNoInteractions(hall);
    isEmpty(poster.event(message("hey")), 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"never_seen\"},\"team_id\":\"T1\"}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\"}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\"}}",
        "{\"type\":\"app_rate_limited\",\"team_id\":\"T1\",\"minute_rate_limited\":1518467820}",
        "{\"type\":\"from_the_future\"}",
        "{\"type\":{}}",
        "{}",
        "[]",
        "{\"type\":",
        "",
        "not json",
        "ssl_check=1&token=xyzz",
        "payload=%7B%22type%22%3A%22shortcut%22%7D",
        "payload=%7B%22type%22",
        "payload=%ZZ",
        "payload",
        "command=%2Fasync&text=%"
      })
  void whatever_slack_signed_is_acknowledged(String body) {
    isEmpty(poster.event(body), 200);
    verifyNoInteractions(hall);
  }

  @Test
  void the_address_is_confirmed_with_slacks_challenge() {
    HttpResponse<String> answer =
        poster.event(
            "{\"token\":\"t\",\"challenge\":\"3eZbrw1aB10F\",\"type\":\"url_verification\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1aB10F");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain");
  }

  @Test
  void a_command_is_acknowledged_and_answered_privately() throws Exception {
    when(desk.command(any(), any())).thenReturn(new Reply.Whisper(Card.of("Nothing waits.")));
    isEmpty(poster.form(command("/async")), 200);
    assertThat(slack.post().get("text").getAsString()).isEqualTo("Nothing waits.");
    ArgumentCaptor<Command> typed = ArgumentCaptor.forClass(Command.class);
    verify(desk).command(typed.capture(), any());
    assertThat(typed.getValue().text()).isEqualTo("help & more: payload={}");
  }

  @Test
  void a_click_reaches_its_desk() throws Exception {
    when(desk.clicked(any(), any())).thenReturn(new Reply.Replace(Card.of("Done.")));
    isEmpty(poster.interaction(click()), 200);
    assertThat(slack.post().get("replace_original").getAsBoolean()).isTrue();
    ArgumentCaptor<Click> clicked = ArgumentCaptor.forClass(Click.class);
    verify(desk).clicked(clicked.capture(), any());
    assertThat(clicked.getValue().value()).isEqualTo("a+b é");
  }

  @Test
  void a_refused_form_is_answered_with_the_complaint_at_its_field() {
    when(desk.submitted(any(), any()))
        .thenReturn(new Reply.Refuse(Map.of("need", "Say what you need – briefly.")));
    HttpResponse<String> answer = poster.interaction(SUBMISSION);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    JsonObject said = JsonParser.parseString(answer.body()).getAsJsonObject();
    assertThat(said.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(said.getAsJsonObject("errors").get("need").getAsString())
        .isEqualTo("Say what you need – briefly.");
  }

  private static String ofSize(int bytes) {
    String start = message("hey").strip();
    return start + " ".repeat(bytes - start.length());
  }

  @Test
  void a_body_of_a_megabyte_is_taken_and_one_byte_more_is_not() {
    isEmpty(poster.event(ofSize(1_048_576)), 200);
    verify(hall, times(1)).heard(any());
    isEmpty(poster.event(ofSize(1_048_577)), 413);
    verify(hall, times(1)).heard(any());
  }

  private Socket begun(String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
    String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(UTF_8));
    return socket;
  }

  @Test
  void bodies_that_do_not_arrive_hold_up_nobody_and_are_refused_in_the_end() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      stalled.add(begun("/slack/events"));
    }
    long start = System.nanoTime();
    isEmpty(poster.event(message("hey")), 200);
    assertThat(poster.get("/ready").statusCode()).isEqualTo(200);
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(4));
    for (Socket socket : stalled) {
      try (socket) {
        InputStream answer = socket.getInputStream();
        assertThat(new String(answer.readAllBytes(), UTF_8)).startsWith("HTTP/1.1 408 ");
      }
    }
  }

  @Test
  void a_body_that_breaks_off_harms_nothing() throws Exception {
    begun("/slack/events").close();
    isEmpty(poster.event(message("hey")), 200);
  }

  @Test
  void a_hundred_requests_at_once_are_all_taken() {
    byte[] body = message("hey").getBytes(UTF_8);
    List<CompletableFuture<HttpResponse<String>>> all =
        IntStream.range(0, 100)
            .mapToObj(i -> poster.sendLater(poster.signed(Poster.JSON, body)))
            .toList();
    assertThat(all).allSatisfy(one -> isEmpty(one.join(), 200));
    verify(hall, times(100)).heard(any());
  }

  @Test
  void a_slow_hall_does_not_hold_up_health() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    doAnswer(call -> over.await(20, TimeUnit.SECONDS)).when(hall).heard(any());
    byte[] body = message("hey").getBytes(UTF_8);
    List<CompletableFuture<HttpResponse<String>>> waiting =
        IntStream.range(0, 100)
            .mapToObj(i -> poster.sendLater(poster.signed(Poster.JSON, body)))
            .toList();
    assertThat(poster.get("/ready").statusCode()).isEqualTo(200);
    assertThat(poster.get("/live").statusCode()).isEqualTo(200);
    assertThat(waiting).noneMatch(CompletableFuture::isDone);
    over.countDown();
    assertThat(waiting).allSatisfy(one -> isEmpty(one.join(), 200));
  }

  @Test
  void closing_lets_what_is_under_way_be_answered_and_takes_nothing_more() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    doAnswer(
            call -> {
              begun.countDown();
              return written.await(20, TimeUnit.SECONDS);
            })
        .when(hall)
        .heard(any());
    byte[] body = message("hey").getBytes(UTF_8);
    CompletableFuture<HttpResponse<String>> underWay =
        poster.sendLater(poster.signed(Poster.JSON, body));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(door::close);
    CompletableFuture<Integer> late = CompletableFuture.supplyAsync(this::knocksUntilRefused);
    late.get(10, TimeUnit.SECONDS);
    assertThatThrownBy(() -> underWay.get(2, TimeUnit.SECONDS))
        .isInstanceOf(TimeoutException.class);
    written.countDown();
    isEmpty(underWay.get(10, TimeUnit.SECONDS), 200);
    closing.get(10, TimeUnit.SECONDS);
    verify(hall, times(1)).heard(any());
  }

  /** The status of the refusal, or 0 where nobody opens any more. */
  private int knocksUntilRefused() {
    int status = 200;
    while (status == 200) {
      try {
        status = poster.get("/live").statusCode();
      } catch (UncheckedIOException e) {
        status = 0;
      }
    }
    return status;
  }

  @Test
  void closing_does_not_wait_for_ever() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    doAnswer(
            call -> {
              begun.countDown();
              return never.await(60, TimeUnit.SECONDS);
            })
        .when(hall)
        .heard(any());
    var unanswered = poster.sendLater(poster.signed(Poster.JSON, message("hey").getBytes(UTF_8)));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    long start = System.nanoTime();
    door.close();
    street.close();
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(15));
    assertThat(unanswered.handle((answer, failure) -> failure != null).get(10, TimeUnit.SECONDS))
        .isTrue();
  }
}
