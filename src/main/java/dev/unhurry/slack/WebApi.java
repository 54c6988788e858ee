package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls Slack's Web API with one token: one attempt a call, and none while Slack wants to be left
 * alone.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Slack on rate limits</a>
 */
final class WebApi {
  /** The longest a call may take when nobody waits for it within Slack's three seconds. */
  static final Duration PATIENT = Duration.ofSeconds(10);

  /** The longest a call may take while an event waits for its acknowledgement. */
  static final Duration HURRIED = Duration.ofSeconds(2);

  /** What to wait when Slack limits without a Retry-After that can be read. */
  static final Duration DEFAULT_WAIT = Duration.ofSeconds(30);

  private static final Logger log = LoggerFactory.getLogger(WebApi.class);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final Set<String> LIMITING = Set.of("ratelimited", "rate_limited");

  /** Slack says of these that part of the call may have happened. */
  private static final Set<String> UNCLEAR =
      Set.of("internal_error", "fatal_error", "request_timeout", "service_unavailable");

  private final OkHttpClient http;
  private final URI api;
  private final Secret token;
  private final LongSupplier nanos;
  private final Map<String, Long> notBefore = new ConcurrentHashMap<>();

  WebApi(OkHttpClient http, URI api, Secret token, LongSupplier nanos) {
    this.http = http;
    this.api = api;
    this.token = token;
    this.nanos = nanos;
  }

  Answer call(String method, Map<String, String> arguments) {
    return call(method, arguments, PATIENT);
  }

  /**
   * @param within what is not answered by then is unclear
   */
  Answer call(String method, Map<String, String> arguments, Duration within) {
    Duration wait = remainingWait(method);
    if (!wait.isZero()) {
      return new Answer.Limited(wait);
    }
    Call call = http.newCall(request(method, arguments));
    call.timeout().timeout(within.toMillis(), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      return read(method, response);
    } catch (IOException e) {
      log.warn("{} got no clear answer: {}", method, e.getClass().getSimpleName());
      return new Answer.Unclear(e.getClass().getSimpleName());
    }
  }

  private Request request(String method, Map<String, String> arguments) {
    FormBody.Builder form = new FormBody.Builder();
    arguments.forEach(form::add);
    return new Request.Builder()
        .url(api.resolve(method).toString())
        .header("Authorization", "Bearer " + token.value())
        .post(form.build())
        .build();
  }

  private Answer read(String method, Response response) throws IOException {
    if (response.code() == TOO_MANY_REQUESTS) {
      return limited(method, response);
    }
    if (response.code() >= SERVER_ERROR) {
      return new Answer.Unclear("http " + response.code());
    }
    String text = response.body() == null ? "" : response.body().string();
    return Fields.parse(text)
        .map(body -> judge(method, response, body))
        .orElseGet(
            () ->
                response.isSuccessful()
                    ? new Answer.Unclear("an answer that is not JSON")
                    : new Answer.Refused("http " + response.code()));
  }

  private Answer judge(String method, Response response, JsonObject body) {
    if (Fields.flag(body, "ok")) {
      return new Answer.Done(body);
    }
    String error = Fields.text(body, "error");
    if (LIMITING.contains(error)) {
      return limited(method, response);
    }
    return error.isEmpty() || UNCLEAR.contains(error)
        ? new Answer.Unclear(error)
        : new Answer.Refused(error);
  }

  private Answer limited(String method, Response response) {
    Duration wait = retryAfter(response.header("Retry-After"));
    notBefore.put(method, nanos.getAsLong() + wait.toNanos());
    log.info("Slack wants {} no earlier than in {} s", method, wait.toSeconds());
    return new Answer.Limited(wait);
  }

  static Duration retryAfter(String header) {
    try {
      Duration wait = Duration.ofSeconds(Long.parseLong(String.valueOf(header).strip()));
      boolean odd = wait.isNegative() || wait.isZero() || wait.compareTo(LONGEST_WAIT) > 0;
      return odd ? DEFAULT_WAIT : wait;
    } catch (NumberFormatException e) {
      return DEFAULT_WAIT;
    }
  }

  private Duration remainingWait(String method) {
    Long until = notBefore.get(method);
    long left = until == null ? 0 : until - nanos.getAsLong();
    return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
  }
}
