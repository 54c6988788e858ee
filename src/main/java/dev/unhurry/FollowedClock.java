package dev.unhurry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The clock of a local Slack in another process.
 *
 * <p>That clock stands still until somebody turns it, and waits at every due moment until this bot
 * says that it has kept what was due.
 */
final class FollowedClock implements InstantSource {
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final String bot = UUID.randomUUID().toString();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private volatile Instant now;

  private FollowedClock(URI address) {
    this.address = address;
  }

  /** Reads the clock once, so that a wrong address shows at the start. */
  static FollowedClock at(URI address) throws IOException {
    FollowedClock clock = new FollowedClock(address);
    clock.now = clock.ask("");
    return clock;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Keeps what is due at the clock's time, then reports that, and when the next thing is due. */
  void follow(Function<Instant, Optional<Instant>> keep) throws IOException {
    Instant reached = ask("");
    now = reached;
    Optional<Instant> next = keep.apply(reached);
    now = ask("&settled=" + encoded(reached) + next.map(at -> "&next=" + encoded(at)).orElse(""));
  }

  private static String encoded(Instant instant) {
    return URLEncoder.encode(instant.toString(), StandardCharsets.UTF_8);
  }

  private Instant ask(String report) throws IOException {
    URI uri = URI.create(address + "?bot=" + bot + report);
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).build();
      JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
      return Instant.parse(answer.path("now").asText());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (DateTimeParseException e) {
      throw new IOException(address + " does not tell the time", e);
    }
  }
}
