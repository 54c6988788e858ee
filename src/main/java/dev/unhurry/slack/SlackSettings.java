package dev.unhurry.slack;

import dev.unhurry.chat.Secret;
import dev.unhurry.slack.TokenRefused.Token;
import java.net.URI;

/**
 * How to reach Slack.
 *
 * @param botToken xoxb-…, with which everything is said and read
 * @param appToken xapp-…, with which a socket is opened
 * @param api the Web API's base, which ends in /api/
 */
public record SlackSettings(Secret botToken, Secret appToken, URI api) {
  public static final URI SLACK = URI.create("https://slack.com/api/");

  public SlackSettings {
    String scheme = String.valueOf(api.getScheme());
    if (!api.toString().endsWith("/api/") || !scheme.startsWith("http") || api.getHost() == null) {
      throw new IllegalArgumentException(
          "SLACK_API_URL (" + api + ") must be an http address that ends in /api/");
    }
  }

  public static SlackSettings of(String botToken, String appToken) {
    return new SlackSettings(new Secret(botToken), new Secret(appToken), SLACK);
  }

  /**
   * Looks at the bot token without asking Slack.
   *
   * @throws TokenRefused where it is missing or cannot be a token
   */
  public void requireBotToken() {
    require(Token.BOT, botToken);
  }

  /**
   * Looks at the app token without asking Slack; only a socket needs it.
   *
   * @throws TokenRefused where it is missing or cannot be a token
   */
  public void requireAppToken() {
    require(Token.APP, appToken);
  }

  private static void require(Token which, Secret token) {
    if (token.isMissing()) {
      throw TokenRefused.missing(which);
    }
    if (token.value().chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw TokenRefused.refused(which, "it holds characters that no token has");
    }
  }

  /** Whether this is a Slack on this very machine: no proxy is asked on the way to it. */
  boolean isOnLoopback() {
    return isLoopback(api);
  }

  static boolean isLoopback(URI address) {
    String host = String.valueOf(address.getHost());
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
