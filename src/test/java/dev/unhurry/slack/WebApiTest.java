package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class WebApiTest {
  private final FakeSlack slack = new FakeSlack();
  private final AtomicLong nanos = new AtomicLong();
  private final WebApi api =
      new WebApi(new OkHttpClient(), slack.api(), new Secret("xoxb-fake"), nanos::get);

  @AfterEach
  void close() {
    slack.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"ok\":true}                                  | Done",
        "200 | {\"ok\":true,\"unknown\":{\"a\":[null]}}       | Done",
        "200 | {\"ok\":false,\"error\":\"ratelimited\"}       | Limited",
        "200 | {\"ok\":false,\"error\":\"rate_limited\"}      | Limited",
        "429 | whatever                                       | Limited",
        "429 | {\"ok\":false,\"error\":\"ratelimited\"}       | Limited",
        "500 | {\"ok\":true}                                  | Unclear",
        "503 | busy                                           | Unclear",
        "504 | -                                              | Unclear",
        "200 | {\"ok\":false,\"error\":\"internal_error\"}    | Unclear",
        "200 | {\"ok\":false,\"error\":\"fatal_error\"}       | Unclear",
        "200 | {\"ok\":false,\"error\":\"request_timeout\"}   | Unclear",
        "200 | {\"ok\":false,\"error\":\"service_unavailable\"} | Unclear",
        "200 | {\"ok\":false}                                 | Unclear",
        "200 | <html>proxy</html>                             | Unclear",
        "200 | {\"ok\":false,\"error\":\"channel_not_found\"} | Refused",
        "200 | {\"ok\":false,\"error\":\"is_archived\"}       | Refused",
        "200 | {\"ok\":false,\"error\":\"a_new_error\"}       | Refused",
        "404 | <html>nothing here</html>                      | Refused",
      })
  void every_answer_has_one_meaning(int status, String body, String meaning) {
    slack.answer("chat.postMessage", status, Map.of(), body);
    assertThat(api.call("chat.postMessage", Map.of()).getClass().getSimpleName())
        .isEqualTo(meaning);
  }

  @ParameterizedTest(name = "{0} is {1} s")
  @CsvSource(
      nullValues = "none",
      value = {
        "7, 7",
        "' 12 ', 12",
        "none, 30",
        "'', 30",
        "soon, 30",
        "0, 30",
        "-3, 30",
        "1.5, 30",
        "99999999999999999999, 30",
        "86400, 86400",
        "86401, 30"
      })
  void a_retry_after_that_cannot_be_right_means_half_a_minute(String header, long seconds) {
    assertThat(WebApi.retryAfter(header)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void a_limited_method_is_left_alone_until_then_and_no_other_is() throws Exception {
    slack.answer("chat.postMessage", 429, Map.of("Retry-After", "5"), "");
    assertThat(api.call("chat.postMessage", Map.of()))
        .isEqualTo(new Answer.Limited(Duration.ofSeconds(5)));
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertThat(api.call("chat.postMessage", Map.of()))
        .isEqualTo(new Answer.Limited(Duration.ofSeconds(3)));
    assertThat(api.call("chat.delete", Map.of())).isInstanceOf(Answer.Done.class);
    assertThat(slack.callsSoFar("chat.postMessage")).isEqualTo(1);
    nanos.addAndGet(Duration.ofSeconds(3).toNanos());
    assertThat(api.call("chat.postMessage", Map.of())).isInstanceOf(Answer.Done.class);
    assertThat(slack.callsSoFar("chat.postMessage")).isEqualTo(2);
  }

  @Test
  void nobody_at_the_other_end_is_unclear() {
    WebApi nowhere =
        new WebApi(
            new OkHttpClient(),
            URI.create("http://127.0.0.1:1/api/"),
            new Secret("xoxb-fake"),
            nanos::get);
    assertThat(nowhere.call("chat.postMessage", Map.of()))
        .isEqualTo(new Answer.Unclear("ConnectException"));
  }

  /** Answers the first request and drops the connection, reused, after reading the second. */
  private static Thread dropper(ServerSocket server, List<String> requests) {
    Thread thread =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  serve(socket, requests);
                } catch (IOException e) {
                  return;
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void serve(Socket socket, List<String> requests) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    String method = request(in);
    while (method != null) {
      requests.add(method);
      if (method.endsWith("chat.postMessage")) {
        return;
      }
      String body = method.endsWith("auth.test") ? FakeSlack.AUTH.strip() : "{\"ok\":true}";
      String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      method = request(in);
    }
  }

  /** Reads one whole request; its path, or null at the end. */
  private static String request(BufferedReader in) throws IOException {
    String first = in.readLine();
    int length = 0;
    String line = first == null ? "" : in.readLine();
    while (line != null && !line.isEmpty()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      line = in.readLine();
    }
    for (int i = 0; i < length; i++) {
      if (in.read() < 0) {
        return null;
      }
    }
    return first == null ? null : first.split(" ", 3)[1];
  }

  @Test
  void a_post_that_was_taken_and_whose_answer_is_lost_arrives_once() throws Exception {
    List<String> requests = new CopyOnWriteArrayList<>();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread serving = dropper(server, requests);
      URI base = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
      SlackSettings settings =
          new SlackSettings(new Secret("xoxb-fake"), new Secret("xapp-fake"), base);
      try (SlackConnection connection = SlackConnection.open(settings)) {
        assertThat(connection.api().call("chat.postMessage", Map.of("text", "once")))
            .isInstanceOf(Answer.Unclear.class);
        assertThat(connection.api().call("api.test", Map.of())).isInstanceOf(Answer.Done.class);
      }
      assertThat(requests)
          .containsExactly("/api/auth.test", "/api/chat.postMessage", "/api/api.test");
      assertThat(serving.isDaemon()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''           | bot token (SLACK_BOT_TOKEN, xoxb-...) is missing",
        "xoxb-1\u2019 | refused the bot token (SLACK_BOT_TOKEN, xoxb-...): it holds characters",
      })
  void a_bot_token_that_cannot_be_is_named(String bot, String message) {
    SlackSettings settings = new SlackSettings(new Secret(bot), new Secret("xapp-1"), slack.api());
    assertThatThrownBy(() -> SlackConnection.open(settings))
        .isInstanceOf(TokenRefused.class)
        .hasMessageContaining(message)
        .hasMessageContaining("api.slack.com/apps");
  }

  @Test
  void without_an_app_token_all_but_a_socket_can_be_had() {
    SlackSettings settings = new SlackSettings(new Secret("xoxb-1"), Secret.NONE, slack.api());
    try (SlackConnection connection = SlackConnection.open(settings)) {
      assertThat(connection.workspace().botId()).isEqualTo("B1");
      assertThatThrownBy(connection::socketAddress)
          .isInstanceOf(TokenRefused.class)
          .hasMessageContaining("app token (SLACK_APP_TOKEN, xapp-...) is missing")
          .hasMessageContaining("api.slack.com/apps");
    }
  }

  @Test
  void opening_tells_the_workspace() {
    try (SlackConnection connection = SlackConnection.open(slack.settings())) {
      assertThat(connection.workspace().team().value()).isEqualTo("T1");
      assertThat(connection.workspace().bot().value()).isEqualTo("UBOT");
      assertThat(connection.workspace().botId()).isEqualTo("B1");
      assertThat(connection.workspace().url()).hasToString("https://unhurry.slack.com/");
    }
  }

  @Test
  void a_slack_on_loopback_is_never_sought_behind_a_proxy() {
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "1");
    try (SlackConnection connection = SlackConnection.open(slack.settings())) {
      assertThat(connection.slack().getConfig().getProxyUrl()).isNull();
      assertThat(connection.slack().getHttpClient().getOkHttpClient().proxy())
          .isEqualTo(Proxy.NO_PROXY);
      assertThat(connection.socketAddress()).startsWith("ws://127.0.0.1:");
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
    }
  }

  @Test
  void a_refused_bot_token_says_what_slack_said_and_where_to_get_another() throws Exception {
    try (FakeSlack other = new FakeSlack()) {
      SlackConnection.open(other.settings()).close();
      other.answer("auth.test", "{\"ok\":false,\"error\":\"token_revoked\"}");
      assertThatThrownBy(() -> SlackConnection.open(other.settings()))
          .isInstanceOf(TokenRefused.class)
          .hasMessageContaining("bot token")
          .hasMessageContaining("token_revoked")
          .hasMessageContaining("OAuth & Permissions")
          .hasMessageNotContaining("xoxb-fake");
    }
  }

  @Test
  void a_slack_that_does_not_answer_is_told_apart_from_a_bad_token() {
    SlackSettings nowhere =
        new SlackSettings(
            new Secret("xoxb-1"), new Secret("xapp-1"), URI.create("http://127.0.0.1:1/api/"));
    assertThatThrownBy(() -> SlackConnection.open(nowhere))
        .isInstanceOf(SlackUnreachable.class)
        .hasMessageContaining("http://127.0.0.1:1/api/");
  }

  @Test
  void settings_never_show_a_token() {
    assertThat(slack.settings().toString()).doesNotContain("fake").contains("***");
  }
}
