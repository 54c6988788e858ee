package dev.unhurry.sandbox.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The address of a bot that takes requests instead of opening a socket. What is delivered is posted
 * there, signed at the real time, and the answer is the acknowledgement.
 */
final class RequestUrl implements Wire {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Delivery.PATIENCE)
          .build();
  private final URI url;
  private final SecretKeySpec key;
  private final InstantSource realTime;
  private final Deliveries deliveries;

  RequestUrl(URI url, String secret, InstantSource realTime, Deliveries deliveries) {
    this.url = url;
    this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    this.realTime = realTime;
    this.deliveries = deliveries;
  }

  @Override
  public void send(String frame) {
    JsonNode envelope = Json.parse(frame).orElseThrow();
    String id = envelope.path("envelope_id").asText();
    var unused =
        http.sendAsync(request(envelope), BodyHandlers.ofString())
            .thenAccept(answer -> answered(id, answer));
  }

  private void answered(String id, HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      deliveries.acknowledged(id, Json.parse(answer.body()).orElseGet(Json::object));
    }
  }

  private HttpRequest request(JsonNode envelope) {
    JsonNode payload = envelope.path("payload");
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(Delivery.PATIENCE);
    int again = envelope.path("retry_attempt").asInt();
    if (again > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(again));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    return switch (envelope.path("type").asText()) {
      case "events_api" -> signed(request, "application/json", payload.toString());
      case "slash_commands" -> signed(request, FORM, fields((ObjectNode) payload));
      default -> signed(request, FORM, "payload=" + encoded(payload.toString()));
    };
  }

  private static String fields(ObjectNode payload) {
    return payload.properties().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpRequest signed(HttpRequest.Builder request, String type, String body) {
    String timestamp = Long.toString(realTime.instant().getEpochSecond());
    return request
        .header("Content-Type", type)
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", "v0=" + mac("v0:" + timestamp + ":" + body))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private String mac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has " + ALGORITHM, e);
    }
  }

  /** There is nothing to close: every delivery is a request of its own. */
  @Override
  public void close() {}
}
