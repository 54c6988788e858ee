package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What somebody wrote before the bot listens, it would never hear. */
class OpeningTest {
  private final HttpClient http = HttpClient.newHttpClient();

  private CompletableFuture<HttpResponse<String>> get(URI address) {
    return http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void people_wait_at_its_page_until_it_is_open_and_the_bot_does_not() {
    try (LocalSlack slack = LocalSlack.closed(0, Instant.parse("2026-11-24T09:30:00Z"))) {
      CompletableFuture<HttpResponse<String>> page = get(slack.page());
      CompletableFuture<HttpResponse<String>> clock = get(slack.page().resolve("sandbox/clock"));
      assertThat(get(slack.api().resolve("auth.test")).join().body()).contains("not_authed");
      assertThat(page).isNotDone();
      assertThat(clock).isNotDone();
      slack.open();
      assertThat(page.join().statusCode()).isEqualTo(200);
      assertThat(clock.join().body()).contains("2026-11-24T09:30:00Z");
    }
  }
}
