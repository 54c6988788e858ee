package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LocalSlackTest {
  @Test
  void it_starts() throws Exception {
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"))) {
      for (String path :
          new String[] {
            "sandbox/state?viewer=ana",
            "sandbox/messages?channel=design&viewer=ana",
            "sandbox/clock",
            "webjars/lit/3.3.2/index.js"
          }) {
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(slack.page().resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        System.out.println(answer.statusCode() + " " + answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
      }
    }
  }
}
