package dev.unhurry.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Screens;
import dev.unhurry.chat.Secret;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.slack.TokenRefused.Token;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One workspace, reached with one bot token; everything that is said or read goes through it. */
public final class SlackConnection implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SlackConnection.class);
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(8);

  private final SlackSettings settings;
  private final Slack slack;
  private final WebApi api;
  private final Workspace workspace;
  private final SlackMessenger messenger;
  private final SlackDirectory directory;
  private final Homes homes;
  private final Redrawing redrawing;

  private SlackConnection(SlackSettings settings, Slack slack, WebApi api, Workspace workspace) {
    this.settings = settings;
    this.slack = slack;
    this.api = api;
    this.workspace = workspace;
    this.messenger = new SlackMessenger(api, workspace, gson());
    this.directory = new SlackDirectory(api, workspace);
    this.homes = new Homes(api, gson());
    this.redrawing = new Redrawing(homes, Redrawing.Pace.USUAL);
  }

  /**
   * Asks Slack who the bot is.
   *
   * @throws TokenRefused where the bot token is missing or not taken
   * @throws SlackUnreachable where nobody answers
   */
  public static SlackConnection open(SlackSettings settings) {
    settings.requireBotToken();
    Slack slack = slack(settings);
    WebApi api = api(slack, settings, settings.botToken());
    try {
      JsonObject who = ask(api, "auth.test", Token.BOT, settings.api());
      return new SlackConnection(settings, slack, api, workspace(who));
    } catch (RuntimeException e) {
      close(slack);
      throw e;
    }
  }

  static SlackConfig config(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api().toString());
    config.setStatsEnabled(false);
    if (settings.isOnLoopback()) {
      config.setProxyUrl(null);
    }
    return config;
  }

  private static Slack slack(SlackSettings settings) {
    SlackConfig config = config(settings);
    SlackHttpClient client = new SlackHttpClient(http(config, settings));
    return Slack.getInstance(config, client);
  }

  /** Left on, OkHttp's retry posts twice when an answer is lost with its connection. */
  static OkHttpClient http(SlackConfig config, SlackSettings settings) {
    OkHttpClient.Builder http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(READ)
            .callTimeout(WebApi.PATIENT);
    return (settings.isOnLoopback() ? http.proxy(Proxy.NO_PROXY) : http).build();
  }

  private static WebApi api(Slack slack, SlackSettings settings, Secret token) {
    OkHttpClient http = slack.getHttpClient().getOkHttpClient();
    return new WebApi(http, settings.api(), token, System::nanoTime);
  }

  static JsonObject ask(WebApi api, String method, Token token, URI address) {
    return api.call(method, Map.of())
        .match(
            body -> body,
            wait -> {
              throw new SlackUnreachable(address, "it wants to be left alone for " + wait);
            },
            why -> {
              throw new SlackUnreachable(address, why);
            },
            error -> {
              throw TokenRefused.refused(token, error);
            });
  }

  static Workspace workspace(JsonObject who) {
    String botId = Fields.text(who, "bot_id");
    if (botId.isEmpty()) {
      throw TokenRefused.refused(Token.BOT, "it belongs to a person, not to a bot");
    }
    String url = Fields.text(who, "url");
    return new Workspace(
        new TeamId(Fields.text(who, "team_id")),
        new UserId(Fields.text(who, "user_id")),
        botId,
        URI.create(url.endsWith("/") ? url : url + "/"));
  }

  public Workspace workspace() {
    return workspace;
  }

  public Messenger messenger() {
    return messenger;
  }

  public Directory directory() {
    return directory;
  }

  /** The same, by what it remembers. */
  SlackDirectory remembered() {
    return directory;
  }

  public History history() {
    return new SlackHistory(api, workspace);
  }

  /** The Homes that stand open. */
  public Screens screens() {
    return redrawing;
  }

  Homes homes() {
    return homes;
  }

  WebApi api() {
    return api;
  }

  Slack slack() {
    return slack;
  }

  SlackSettings settings() {
    return settings;
  }

  Gson gson() {
    return GsonFactory.createSnakeCase(slack.getConfig());
  }

  /** A fresh address for a socket; also shows whether the app token is taken. */
  String socketAddress() {
    settings.requireAppToken();
    WebApi asApp = api(slack, settings, settings.appToken());
    JsonObject opened = ask(asApp, "apps.connections.open", Token.APP, settings.api());
    return Fields.text(opened, "url");
  }

  @Override
  public void close() {
    redrawing.close();
    close(slack);
  }

  private static void close(Slack slack) {
    try {
      slack.close();
    } catch (Exception e) {
      log.warn("the connection to Slack did not close cleanly: {}", e.getMessage());
    }
  }
}
