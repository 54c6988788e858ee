package dev.unhurry.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Card;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts to the address that came with a command or a click, if it is Slack's.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Slack on
 *     response_url</a>
 */
final class ResponseUrls {
  private static final Logger log = LoggerFactory.getLogger(ResponseUrls.class);
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Set<String> SLACK = Set.of("hooks.slack.com", "hooks.slack-gov.com");

  private final OkHttpClient http;
  private final Gson gson;
  private final boolean loopback;

  /**
   * @param loopback whether Slack itself is on this machine, and so are its response addresses
   */
  ResponseUrls(OkHttpClient http, Gson gson, boolean loopback) {
    this.http = http;
    this.gson = gson;
    this.loopback = loopback;
  }

  static ResponseUrls of(SlackConnection connection) {
    return new ResponseUrls(
        connection.slack().getHttpClient().getOkHttpClient(),
        connection.gson(),
        connection.settings().isOnLoopback());
  }

  boolean isTrusted(String url) {
    try {
      URI address = URI.create(url);
      boolean slacks = "https".equals(address.getScheme()) && SLACK.contains(address.getHost());
      return slacks || (loopback && SlackSettings.isLoopback(address));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  boolean whisper(String url, Card card) {
    return post(url, card, false);
  }

  boolean replace(String url, Card card) {
    return post(url, card, true);
  }

  private boolean post(String url, Card card, boolean replace) {
    if (!isTrusted(url)) {
      return false;
    }
    Request request =
        new Request.Builder().url(url).post(RequestBody.create(body(card, replace), JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      return response.isSuccessful();
    } catch (IOException e) {
      log.warn("an answer may not have been shown: {}", e.getClass().getSimpleName());
      return true;
    }
  }

  private String body(Card card, boolean replace) {
    JsonObject body = new JsonObject();
    body.addProperty("response_type", "ephemeral");
    body.addProperty("replace_original", replace);
    body.addProperty("text", card.text());
    if (!card.blocks().isEmpty()) {
      body.add("blocks", gson.toJsonTree(card.blocks()));
    }
    return gson.toJson(body);
  }
}
