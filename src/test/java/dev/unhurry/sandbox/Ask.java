package dev.unhurry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a local Slack over HTTP, as the page and scripts do. */
final class Ask {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final LocalSlack slack;

  Ask(LocalSlack slack) {
    this.slack = slack;
  }

  /** An answer: its status and what it says. */
  record Answer(int status, JsonNode body) {
    String error() {
      return body.path("error").asText();
    }

    boolean ok() {
      return body.path("ok").asBoolean();
    }
  }

  Answer get(String path) {
    return sent("GET", "sandbox/" + path, "", "application/json");
  }

  Answer post(String path, String json) {
    return sent("POST", "sandbox/" + path, json, "application/json");
  }

  Answer send(String verb, String path, String json) {
    return sent(verb, "sandbox/" + path, json, "application/json");
  }

  /** Calls a Web API method with a JSON body and the bot's token. */
  Answer api(String method, String json) {
    return sent("POST", "api/" + method, json, "application/json; charset=utf-8");
  }

  /** Calls a Web API method with form fields and no token but the one among them. */
  Answer form(String method, String fields) {
    return exchange(
        builder("api/" + method)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build());
  }

  private Answer sent(String verb, String path, String json, String type) {
    return exchange(
        builder(path)
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + slack.botToken())
            .method(verb, HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder builder(String path) {
    return HttpRequest.newBuilder(slack.page().resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private static Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), MAPPER.readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
