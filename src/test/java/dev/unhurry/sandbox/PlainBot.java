package dev.unhurry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The least a bot does on Socket Mode: acknowledges what comes, and calls the Web API. */
final class PlainBot implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalSlack slack;
  private final StringBuilder heard = new StringBuilder();
  private final WebSocket socket;

  /** From the payload of what came to the payload of its acknowledgement; null for none. */
  volatile Function<JsonNode, JsonNode> answering = payload -> null;

  PlainBot(LocalSlack slack) {
    this.slack = slack;
    String url =
        call(slack.appToken(), "apps.connections.open", JSON.createObjectNode())
            .get("url")
            .asText();
    socket = http.newWebSocketBuilder().buildAsync(URI.create(url), this).join();
  }

  /** Calls a method of the Web API as the bot, with a body in JSON. */
  JsonNode call(String method, String body) {
    try {
      return call(slack.botToken(), method, JSON.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode call(String token, String method, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(slack.api().resolve(method))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    JsonNode answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .thenApply(response -> read(response.body()))
            .join();
    if (!answer.path("ok").asBoolean()) {
      throw new AssertionError(method + ": " + answer);
    }
    return answer;
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    heard.append(part);
    if (last) {
      JsonNode envelope = read(heard.toString());
      heard.setLength(0);
      acknowledge(from, envelope);
    }
    from.request(1);
    return null;
  }

  private void acknowledge(WebSocket to, JsonNode envelope) {
    if (envelope.has("envelope_id")) {
      ObjectNode answer = JSON.createObjectNode().set("envelope_id", envelope.get("envelope_id"));
      JsonNode payload = answering.apply(envelope.path("payload"));
      if (payload != null) {
        answer.set("payload", payload);
      }
      to.sendText(answer.toString(), true).join();
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
