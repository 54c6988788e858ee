package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.slack.TokenRefused.Token;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Asks Slack about tokens, one call each; listens to nothing and says nothing. */
public final class TokenExamination implements AutoCloseable {
  private final SlackSettings settings;
  private final AtomicReference<Response> latest = new AtomicReference<>();
  private final AtomicBoolean leftAlone = new AtomicBoolean();
  private final OkHttpClient http;

  public TokenExamination(SlackSettings settings) {
    this.settings = settings;
    this.http =
        SlackConnection.http(SlackConnection.config(settings), settings)
            .newBuilder()
            .addInterceptor(this::noting)
            .build();
  }

  private Response noting(Interceptor.Chain chain) throws IOException {
    leftAlone.set(true);
    Response response = chain.proceed(chain.request());
    leftAlone.set(false);
    latest.set(response);
    return response;
  }

  /** Whether the last call got no answer at all; asking more would only take time. */
  public boolean isLeftAlone() {
    return leftAlone.get();
  }

  /**
   * Whose the bot token is, and what it may do.
   *
   * @throws TokenRefused where it is missing or Slack does not take it
   * @throws SlackUnreachable where nobody answers
   */
  public TokenFacts bot() {
    settings.requireBotToken();
    WebApi api = new WebApi(http, settings.api(), settings.botToken(), System::nanoTime);
    JsonObject who = SlackConnection.ask(api, "auth.test", Token.BOT, settings.api());
    Workspace workspace = SlackConnection.workspace(who);
    return new TokenFacts(
        workspace.team(),
        Fields.text(who, "team"),
        Fields.text(who, "user"),
        scopes(latest.get()),
        ahead(latest.get()));
  }

  private static Optional<List<String>> scopes(Response response) {
    return Optional.ofNullable(response.header("x-oauth-scopes"))
        .map(
            scopes ->
                Arrays.stream(scopes.split(",", -1))
                    .map(String::strip)
                    .filter(scope -> !scope.isEmpty())
                    .toList());
  }

  /** Slack's time has whole seconds; this machine's is the moment at which the answer came. */
  private static Optional<Duration> ahead(Response response) {
    Date theirs = response.headers().getDate("Date");
    return Optional.ofNullable(theirs)
        .map(
            date ->
                Duration.between(
                    date.toInstant(), Instant.ofEpochMilli(response.receivedResponseAtMillis())));
  }

  /**
   * Whether Slack takes the app token.
   *
   * @throws TokenRefused where it is missing or Slack does not take it
   * @throws SlackUnreachable where nobody answers
   */
  public void app() {
    settings.requireAppToken();
    WebApi api = new WebApi(http, settings.api(), settings.appToken(), System::nanoTime);
    SlackConnection.ask(api, "apps.connections.open", Token.APP, settings.api());
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
