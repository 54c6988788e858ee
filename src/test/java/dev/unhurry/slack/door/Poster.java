package dev.unhurry.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhurry.chat.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts as Slack does, signed; and asks as a load balancer does. */
final class Poster {
  static final Secret SECRET = new Secret("8f742231b10e8888abcd99yyyzzz85a5");
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI door;
  private final Instant now;

  Poster(Door door, Instant now) {
    this.door = URI.create("http://127.0.0.1:" + door.port());
    this.now = now;
  }

  static String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.value().getBytes(UTF_8), "HmacSHA256"));
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The request, for those who want to spoil it. */
  HttpRequest.Builder signed(String type, byte[] body) {
    String timestamp = Long.toString(now.getEpochSecond());
    return unsigned(type, body)
        .header("x-slack-request-timestamp", timestamp)
        .header("X-SLACK-SIGNATURE", sign(timestamp, body));
  }

  HttpRequest.Builder unsigned(String type, byte[] body) {
    return to("/slack/events").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(door.resolve(path)).timeout(Duration.ofSeconds(20));
  }

  HttpResponse<String> event(String json) {
    return send(signed(JSON, json.getBytes(UTF_8)));
  }

  /** A click, a form or a shortcut. */
  HttpResponse<String> interaction(String json) {
    return form(Map.of("payload", json));
  }

  HttpResponse<String> form(Map<String, String> fields) {
    return send(signed(FORM, encoded(fields).getBytes(UTF_8)));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }
}
