package dev.unhurry.config;

import dev.unhurry.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says; a variable that is blank counts as not set.
 *
 * @param redis {@code REDIS_URL}; without it an embedded server is started
 * @param data {@code UNHURRY_DATA}: where an embedded server keeps its data
 */
public record Environment(
    Slack slack, Optional<Secret> redis, Path data, Serving serving, Local local) {
  /** Reads the environment alone, however many mistakes there are in the files. */
  public static Checked<Environment> read(Map<String, String> variables) {
    Mistakes mistakes = new Mistakes();
    Environment environment = new Variables(variables, mistakes).environment();
    return mistakes.isEmpty()
        ? new Checked.Sound<>(environment)
        : new Checked.Faulty<>(mistakes.found());
  }

  /**
   * The way to Slack.
   *
   * @param botToken {@code SLACK_BOT_TOKEN}
   * @param appToken {@code SLACK_APP_TOKEN}, for Socket Mode
   * @param signingSecret {@code SLACK_SIGNING_SECRET}, for HTTP
   * @param api {@code SLACK_API_URL}: where the Web API is if not at Slack; ends in {@code /api/}
   */
  public record Slack(
      Optional<Secret> botToken,
      Optional<Secret> appToken,
      Optional<Secret> signingSecret,
      Optional<URI> api) {
    /** What the two credentials for hearing Slack come to. */
    public Way way() {
      if (appToken.isPresent()) {
        return signingSecret.isPresent() ? Way.BOTH : Way.SOCKET;
      }
      return signingSecret.isPresent() ? Way.HTTP : Way.NEITHER;
    }
  }

  /** How Slack reaches the bot; an app can be told only one of the two. */
  public enum Way {
    SOCKET,
    HTTP,
    NEITHER,
    BOTH
  }

  /**
   * How the bot is run.
   *
   * @param port {@code PORT}, for HTTP and for questions after its health
   * @param hold {@code UNHURRY_HOLD}: everything that is due waits
   */
  public record Serving(Optional<Integer> port, boolean hold) {
    public static final Serving USUAL = new Serving(Optional.empty(), false);
  }

  /**
   * What only a local Slack needs.
   *
   * @param clock {@code UNHURRY_CLOCK}: the local Slack's clock, to live in its time
   * @param sandboxPort {@code SANDBOX_PORT}; 0 takes any free one
   */
  public record Local(Optional<URI> clock, int sandboxPort) {}
}
