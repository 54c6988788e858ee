package dev.unhurry.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Plays people in a local Slack over its control interface. */
final class Script {
  static final ObjectMapper JSON = new ObjectMapper();

  /** A turn of the clock over many days, with a slow bot, still ends within this. */
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI slack;

  /**
   * @param slack the local Slack's address, which ends in a slash
   */
  Script(URI slack) {
    this.slack = slack;
  }

  String posts(String user, String channel, String text) {
    return post("messages", Map.of("user", user, "channel", channel, "text", text))
        .path("ts")
        .asText();
  }

  String replies(String user, String channel, String thread, String text) {
    return post(
            "messages", Map.of("user", user, "channel", channel, "text", text, "thread_ts", thread))
        .path("ts")
        .asText();
  }

  void edits(String channel, String ts, String text) {
    send("PATCH", "messages/" + channel + "/" + ts, Map.of("text", text));
  }

  void deletes(String channel, String ts) {
    send("DELETE", "messages/" + channel + "/" + ts, Map.of());
  }

  void reacts(String user, String channel, String ts, String name) {
    post("reactions", Map.of("user", user, "channel", channel, "ts", ts, "name", name));
  }

  JsonNode commands(String user, String channel, String text) {
    return commands(user, channel, "/async", text);
  }

  JsonNode commands(String user, String channel, String command, String text) {
    return post(
        "commands", Map.of("user", user, "channel", channel, "command", command, "text", text));
  }

  void closes(String user, String view) {
    post("views/" + view + "/close", Map.of("user", user));
  }

  void invites(String inviter, String channel) {
    post("channels/" + channel + "/members", Map.of("user", "unhurry", "inviter", inviter));
  }

  JsonNode clicks(String user, String channel, String ts, String action, String value) {
    ObjectNode body = JSON.createObjectNode().put("user", user).put("channel", channel);
    body.put("ts", ts).put("action_id", action);
    return post("clicks", value.isEmpty() ? body : body.put("value", value));
  }

  JsonNode submits(String user, String view, Map<String, Map<String, Object>> values) {
    return post("views/" + view + "/submit", Map.of("user", user, "values", values));
  }

  List<JsonNode> views(String user) {
    return list(get("views?user=" + user).path("views"));
  }

  Instant now() {
    return Instant.parse(get("clock").path("now").asText());
  }

  void turns(String duration) {
    post("clock", Map.of("advance", duration));
  }

  void turnsTo(String instant) {
    post("clock", Map.of("set", instant));
  }

  void faults(String method, String when, String what, int count) {
    post("faults", Map.of("method", method, "when", when, "do", what, "count", count));
  }

  void clearsFaults() {
    send("DELETE", "faults", Map.of());
  }

  List<JsonNode> calls() {
    return list(get("calls").path("calls"));
  }

  /** Calls that Slack refused, and arguments that it does not know; none is what we want. */
  List<String> blunders() {
    List<String> found = new ArrayList<>();
    for (JsonNode call : calls()) {
      String method = call.path("method").asText();
      list(call.path("unknown")).forEach(one -> found.add(method + " knows no " + one.asText()));
      if (!call.path("result").asText().equals("ok")) {
        found.add(method + ": " + call.path("result").asText());
      }
    }
    return found;
  }

  /** What somebody sees in a channel itself, newest last. */
  List<JsonNode> sees(String viewer, String channel) {
    return list(get("messages?channel=" + channel + "&viewer=" + viewer).path("messages"));
  }

  /** What somebody sees in a thread, its first message included, newest last. */
  List<JsonNode> sees(String viewer, String channel, String thread) {
    String query = "messages?channel=" + channel + "&viewer=" + viewer + "&thread_ts=" + thread;
    return list(get(query).path("messages"));
  }

  /** The private messages that somebody has from the bot. */
  List<String> toldTo(String user) {
    return sees(user, "dm:" + user).stream().map(one -> one.path("text").asText()).toList();
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** Everything of this type in a message's blocks or a form's. */
  static Stream<JsonNode> elements(JsonNode message) {
    return list(message.path("blocks")).stream()
        .flatMap(block -> list(block.path("elements")).stream());
  }

  JsonNode get(String path) {
    return exchange(HttpRequest.newBuilder(address(path)).GET());
  }

  JsonNode post(String path, Object body) {
    return send("POST", path, body);
  }

  JsonNode send(String verb, String path, Object body) {
    String json = JSON.valueToTree(body).toString();
    return exchange(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/json")
            .method(verb, BodyPublishers.ofString(json)));
  }

  private URI address(String path) {
    return slack.resolve("sandbox/" + path);
  }

  private static JsonNode exchange(HttpRequest.Builder request) {
    try {
      var answer = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(answer.request().uri().getPath() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
