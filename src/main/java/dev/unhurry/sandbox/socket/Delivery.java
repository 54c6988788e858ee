package dev.unhurry.sandbox.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One envelope on its way to a bot. */
public final class Delivery {
  /** How long Slack waits for an acknowledgement. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  final String id;
  final Instant born;
  private final String type;
  private final ObjectNode payload;
  private final CompletableFuture<JsonNode> answer = new CompletableFuture<>();

  int tries;
  long triedNanos;
  Instant triedAt;
  volatile Wire wire;

  Delivery(String id, String type, ObjectNode payload, Instant born) {
    this.id = id;
    this.type = type;
    this.payload = payload;
    this.born = born;
  }

  /** What was not sent, because no bot may see it. */
  static Delivery none() {
    Delivery nothing = new Delivery("", "", Json.object(), Instant.EPOCH);
    nothing.acknowledge(Json.object());
    return nothing;
  }

  /** Events are tried again; a click or a command is not, its person sees that nothing happened. */
  boolean isEvent() {
    return type.equals("events_api");
  }

  String frame() {
    ObjectNode frame = Json.object("envelope_id", id, "type", type, "payload", payload);
    frame.put("accepts_response_payload", !isEvent());
    if (isEvent()) {
      frame.put("retry_attempt", tries - 1).put("retry_reason", tries > 1 ? "timeout" : "");
    }
    return frame.toString();
  }

  void acknowledge(JsonNode said) {
    answer.complete(said);
  }

  /**
   * What the bot acknowledged it with; nothing where it did not within three seconds, and at once
   * where no bot is there to do so.
   */
  public Optional<JsonNode> await() {
    if (wire == null && !answer.isDone()) {
      return Optional.empty();
    }
    try {
      return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Ends the waiting of whoever waits for an acknowledgement that cannot come. */
  void abandon() {
    answer.completeExceptionally(new IllegalStateException("not acknowledged"));
  }
}
