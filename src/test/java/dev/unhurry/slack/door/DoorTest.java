package dev.unhurry.slack.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class DoorTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private Door door;

  private Poster open(BooleanSupplier redis, BooleanSupplier slack, boolean hold) {
    door = Door.open(0, new Readiness(redis, slack, hold));
    return new Poster(door, NOW);
  }

  private Poster open() {
    return open(() -> true, () -> true, false);
  }

  @AfterEach
  void close() {
    door.close();
  }

  @ParameterizedTest(name = "redis {0}, slack {1}, hold {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | true  | false | 200 | {\"ready\":true}",
        "true  | true  | true  | 200 | {\"ready\":true,\"hold\":true}",
        "false | true  | false | 503 | {\"ready\":false,\"redis\":\"away\"}",
        "true  | false | true  | 503 | {\"ready\":false,\"slack\":\"away\",\"hold\":true}",
        "false | false | false | 503 | {\"ready\":false,\"redis\":\"away\",\"slack\":\"away\"}"
      })
  void it_says_what_is_missing(
      boolean redis, boolean slack, boolean hold, int status, String body) {
    Poster caller = open(() -> redis, () -> slack, hold);
    HttpResponse<String> answer = caller.get("/ready");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  @Test
  void it_is_live_whatever_is_missing() {
    HttpResponse<String> answer = open(() -> false, () -> false, false).get("/live");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"live\":true}");
  }

  @Test
  void it_notices_when_what_was_missing_is_back() {
    AtomicBoolean there = new AtomicBoolean();
    Poster caller = open(there::get, () -> true, false);
    assertThat(caller.get("/ready").statusCode()).isEqualTo(503);
    there.set(true);
    assertThat(caller.get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void a_question_that_fails_is_a_no() {
    BooleanSupplier broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    assertThat(open(broken, () -> true, false).get("/ready").body()).contains("\"redis\":\"away\"");
  }

  @Test
  void whoever_asks_while_redis_hangs_hears_no_within_two_seconds_and_hangs_nobody_else() {
    CountDownLatch hanging = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    Poster caller = open(() -> asked.incrementAndGet() > 0 && awaits(hanging), () -> true, false);
    long start = System.nanoTime();
    List<CompletableFuture<HttpResponse<String>>> all =
        IntStream.range(0, 100).mapToObj(i -> caller.sendLater(caller.to("/ready").GET())).toList();
    assertThat(caller.get("/live").statusCode()).isEqualTo(200);
    assertThat(all).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(503));
    assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(4_000));
    assertThat(asked).as("one question for all of them").hasValue(1);
    hanging.countDown();
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /, 404",
    "GET, /live/, 404",
    "GET, /ready.html, 404",
    "POST, /slack/events, 404",
    "GET, /slack/../live/x, 404",
    "POST, /live, 405",
    "PUT, /ready, 405",
    "DELETE, /ready, 405"
  })
  void anything_else_is_refused_without_a_word(String method, String path, int status) {
    Poster caller = open();
    HttpResponse<String> answer =
        caller.send(caller.to(path).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
  }

  @Test
  void a_port_that_is_taken_is_an_error() {
    open();
    Readiness readiness = new Readiness(() -> true, () -> true, false);
    int taken = door.port();
    assertThatThrownBy(() -> Door.open(taken, readiness)).isInstanceOf(UncheckedIOException.class);
  }
}
