package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardAndFaultsTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  @ParameterizedTest(name = "Host {0}, Origin {1}: {2}")
  @CsvSource({
    "localhost, , 200",
    "127.0.0.1, http://127.0.0.1, 200",
    "127.0.0.1, http://localhost, 200",
    "evil.example, , 403",
    "127.0.0.1.evil.example, , 403",
    "127.0.0.1, http://evil.example, 403",
    "127.0.0.1, null, 403"
  })
  void only_this_machine_may_ask(String host, String origin, int status) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), slack.port())) {
      String from =
          origin == null
              ? ""
              : origin.startsWith("http") && !origin.contains("evil")
                  ? "Origin: " + origin + ":" + slack.port() + "\r\n"
                  : "Origin: " + origin + "\r\n";
      String request =
          "GET /sandbox/clock HTTP/1.1\r\nHost: %s:%d\r\n%sConnection: close\r\n\r\n"
              .formatted(host, slack.port(), from);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 " + status);
    }
  }

  private void order(String json) {
    assertThat(ask.post("faults", json).ok()).isTrue();
  }

  private Ask.Answer say(String text) {
    return ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"" + text + "\"}");
  }

  private boolean stands(String text) {
    return ask.get("messages?channel=design&viewer=ana").body().toString().contains(text);
  }

  @Test
  void a_dropped_line_before_leaves_nothing() {
    order("{\"method\":\"chat.postMessage\",\"when\":\"before\",\"do\":\"drop\"}");
    assertThatThrownBy(() -> say("unsaid")).isInstanceOf(UncheckedIOException.class);
    assertThat(stands("unsaid")).isFalse();
    assertThat(say("said").ok()).isTrue();
  }

  @Test
  void a_dropped_line_after_leaves_the_message() {
    order("{\"method\":\"chat.postMessage\",\"when\":\"after_accept\",\"do\":\"drop\"}");
    assertThatThrownBy(() -> say("said all the same")).isInstanceOf(UncheckedIOException.class);
    assertThat(stands("said all the same")).isTrue();
  }

  @Test
  void errors_come_as_often_as_ordered() {
    order("{\"method\":\"chat.postMessage\",\"do\":\"error\",\"count\":2}");
    assertThat(say("a").status()).isEqualTo(500);
    assertThat(say("b").status()).isEqualTo(500);
    assertThat(say("c").ok()).isTrue();
    order("{\"method\":\"*\",\"do\":\"error\",\"error\":\"fatal_error\"}");
    assertThat(say("d").error()).isEqualTo("fatal_error");
    order("{\"method\":\"chat.postMessage\",\"do\":\"ratelimit\",\"retry_after\":7}");
    assertThat(say("e").status()).isEqualTo(429);
  }

  @Test
  void a_hanging_call_was_carried_out_and_goes_on_when_the_orders_are_cleared() throws Exception {
    order("{\"method\":\"chat.postMessage\",\"when\":\"after_accept\",\"do\":\"hang\"}");
    CompletableFuture<Throwable> call =
        CompletableFuture.supplyAsync(() -> say("hanging")).handle((done, failed) -> failed);
    while (!stands("hanging")) {
      Thread.onSpinWait();
    }
    assertThat(call).isNotDone();
    ask.send("DELETE", "faults", "");
    assertThat(call.get(20, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void an_order_that_makes_no_sense_is_refused() {
    assertThat(ask.post("faults", "{\"method\":\"x\",\"do\":\"explode\"}").error())
        .isEqualTo("The field do knows no explode.");
    assertThat(ask.post("faults", "{\"do\":\"hang\"}").status()).isEqualTo(400);
  }
}
