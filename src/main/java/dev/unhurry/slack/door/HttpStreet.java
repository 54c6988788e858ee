package dev.unhurry.slack.door;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.unhurry.slack.Body;
import dev.unhurry.slack.Reception;
import dev.unhurry.slack.Routes;
import dev.unhurry.slack.SlackConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives what Slack posts: events, commands and interactivity, on one path. What Slack signed is
 * never refused, because Slack would only send it again.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-http-request-urls">Slack on request
 *     URLs</a>
 */
public final class HttpStreet implements AutoCloseable {
  static final int LARGEST = 1 << 20;
  static final Duration READ_WITHIN = Duration.ofSeconds(5);

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int TIMED_OUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int FAILED = 500;
  private static final int BUSY = 503;
  private static final Logger log = LoggerFactory.getLogger(HttpStreet.class);

  private final Reception reception;
  private final SlackRequestParser parser;
  private final Signature signature;

  public HttpStreet(SlackConnection connection, Routes routes, Signature signature) {
    this.reception = new Reception(connection, routes, new ThreadPoolExecutor.AbortPolicy());
    this.parser = new SlackRequestParser(reception.config());
    this.signature = signature;
  }

  /** Holds no thread until the whole body is there. */
  CompletableFuture<Response> take(Request request) {
    String timestamp = once(request, Signature.TIMESTAMP);
    String signed = once(request, Signature.SIGNATURE);
    return WholeBody.of(request, LARGEST)
        .orTimeout(READ_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
        .thenCompose(
            body ->
                body.map(whole -> verified(timestamp, signed, whole))
                    .orElseGet(() -> refusal(TOO_LARGE, "its body is larger than a megabyte")))
        .exceptionally(HttpStreet::unread);
  }

  /** Null also where it is given twice: a proxy on the way might have looked at the other one. */
  private static String once(Request request, String header) {
    List<String> values = request.getHeaders().getValuesList(header);
    return values.size() == 1 ? values.get(0) : null;
  }

  private static Response unread(Throwable failure) {
    Throwable why = failure instanceof CompletionException ? failure.getCause() : failure;
    if (why instanceof TimeoutException) {
      return refused(TIMED_OUT, "its body did not arrive within " + READ_WITHIN.toSeconds() + " s");
    }
    if (why instanceof IOException || why instanceof HttpException) {
      return refused(BAD_REQUEST, "its body broke off");
    }
    throw new CompletionException(why);
  }

  private CompletableFuture<Response> verified(String timestamp, String signed, byte[] body) {
    Optional<String> complaint = signature.complaint(timestamp, signed, body);
    if (complaint.isPresent()) {
      return refusal(UNAUTHORIZED, complaint.get());
    }
    try {
      String text = new String(body, StandardCharsets.UTF_8);
      return CompletableFuture.supplyAsync(() -> taken(text), reception.handlers());
    } catch (RejectedExecutionException e) {
      return refusal(BUSY, "there is too much to do; an event is sent again");
    }
  }

  private static CompletableFuture<Response> refusal(int status, String why) {
    return CompletableFuture.completedFuture(refused(status, why));
  }

  private static Response refused(int status, String why) {
    log.warn("a request is refused with {}: {}", status, why);
    return Response.error(status);
  }

  private Response taken(String body) {
    try {
      return reception.take(Body.thing(body), () -> parser.parse(bolts(body)));
    } catch (Exception e) {
      log.error("a delivery was not taken; Slack will send it again", e);
      return Response.error(FAILED);
    }
  }

  /** Without the headers: what is in them was looked at already. */
  private static HttpRequest bolts(String body) {
    return HttpRequest.builder().requestBody(body).headers(new RequestHeaders(Map.of())).build();
  }

  /** How many events could not be read since the start. */
  public long unreadable() {
    return reception.unreadable();
  }

  /** Ends what is under way and its answers; what brings requests must be closed before. */
  @Override
  public void close() {
    reception.close();
  }
}
