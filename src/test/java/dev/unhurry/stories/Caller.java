package dev.unhurry.stories;

import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the Web API as the bot, in #design and with Ben. */
final class Caller {
  private static final String ARGUMENTS =
      "{\"channel\":\"C00DESIGN\",\"user\":\"UBEN0000001\",\"users\":\"UBEN0000001\",\"ts\":\"1\","
          + "\"text\":\"hello\",\"view\":\"{}\",\"trigger_id\":\"1\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalSlack slack;

  Caller(LocalSlack slack) {
    this.slack = slack;
  }

  /** The word with which Slack refuses the call; blank where it takes it. */
  String errorOf(String method) {
    HttpRequest request =
        HttpRequest.newBuilder(slack.api().resolve(method))
            .header("Authorization", "Bearer " + slack.botToken())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(ARGUMENTS))
            .build();
    try {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return Script.JSON.readTree(answer).path("error").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
