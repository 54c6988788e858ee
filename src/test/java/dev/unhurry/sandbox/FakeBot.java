package dev.unhurry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A bot that holds one socket, remembers what it heard and acknowledges as it is told. */
final class FakeBot implements WebSocket.Listener, AutoCloseable {
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final StringBuilder frame = new StringBuilder();
  private final CompletableFuture<Boolean> greeted = new CompletableFuture<>();
  private volatile Function<JsonNode, Optional<JsonNode>> answers =
      any -> Optional.of(new ObjectMapper().createObjectNode());
  private WebSocket socket;

  static FakeBot connect(LocalSlack slack) {
    String url =
        new Ask(slack)
            .form("apps.connections.open", "token=" + slack.appToken())
            .body()
            .path("url")
            .asText();
    FakeBot bot = open(url);
    if (!bot.isGreetedWithin(Duration.ofSeconds(10))) {
      throw new IllegalStateException("no greeting came");
    }
    return bot;
  }

  /** Opens a socket and waits for nothing. */
  static FakeBot open(String url) {
    FakeBot bot = new FakeBot();
    bot.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(url), bot).join();
    return bot;
  }

  /** Whether the greeting came before that time was up or the socket closed. */
  boolean isGreetedWithin(Duration time) {
    try {
      return greeted.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      return false;
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    greeted.complete(false);
    return null;
  }

  /** Says what to acknowledge an envelope with; empty for no acknowledgement at all. */
  FakeBot answering(Function<JsonNode, Optional<JsonNode>> how) {
    answers = how;
    return this;
  }

  /** Never acknowledges. */
  FakeBot mute() {
    return answering(any -> Optional.empty());
  }

  /** Every envelope that came, oldest first. */
  List<JsonNode> heard() {
    return heard;
  }

  /** The inner events that came, oldest first. */
  List<JsonNode> events() {
    return heard.stream()
        .filter(one -> one.path("type").asText().equals("events_api"))
        .map(one -> one.at("/payload/event"))
        .toList();
  }

  /** The payload that came last. */
  JsonNode last() {
    return heard.get(heard.size() - 1).path("payload");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      JsonNode whole = Ask.json(frame.toString());
      frame.setLength(0);
      take(from, whole);
    }
    from.request(1);
    return null;
  }

  private void take(WebSocket from, JsonNode whole) {
    if (whole.path("type").asText().equals("hello")) {
      greeted.complete(true);
    }
    if (whole.has("envelope_id")) {
      heard.add(whole);
      answers.apply(whole).ifPresent(payload -> acknowledge(from, whole, payload));
    } else if (whole.path("type").asText().equals("disconnect")) {
      heard.add(whole);
    }
  }

  private static void acknowledge(WebSocket to, JsonNode envelope, JsonNode payload) {
    ObjectNode said = new ObjectMapper().createObjectNode();
    said.set("envelope_id", envelope.path("envelope_id"));
    said.set("payload", payload);
    to.sendText(said.toString(), true).join();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
