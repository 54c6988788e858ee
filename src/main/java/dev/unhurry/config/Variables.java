package dev.unhurry.config;

import dev.unhurry.chat.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every variable of the environment, and what it must be. */
final class Variables {
  private static final Rule<Integer> PORT = Rule.count(1, 65_535);
  private static final Rule<Integer> ANY_PORT = Rule.count(0, 65_535);
  private static final int SANDBOX_PORT = 8_700;
  private static final Pattern SECRET = Pattern.compile(".*_(TOKEN|SECRET)|REDIS_URL");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

  private static final Rule<Secret> BOT_TOKEN =
      new Rule<>(
          "the bot's token, which starts with xoxb-; an xapp- token is for SLACK_APP_TOKEN",
          text -> Optional.of(text).filter(t -> !t.startsWith("xapp-")).map(Secret::new));
  private static final Rule<Secret> APP_TOKEN =
      new Rule<>(
          "the app's token, which starts with xapp-; an xoxb- token is for SLACK_BOT_TOKEN",
          text -> Optional.of(text).filter(t -> !t.startsWith("xoxb-")).map(Secret::new));
  private static final Rule<Secret> SIGNING_SECRET =
      new Rule<>(
          "the app's signing secret, letters and digits; a token (xoxb-, xapp-) is none",
          text -> Optional.of(text).filter(t -> t.matches("[0-9A-Za-z]+")).map(Secret::new));
  private static final Rule<Secret> REDIS =
      new Rule<>(
          "an address like redis://localhost:6379 or rediss://redis.example.org:6379",
          text -> uri(text, "redis|rediss").map(uri -> new Secret(text)));
  private static final Rule<URI> API =
      new Rule<>(
          "an address that ends in /api/, like http://localhost:8700/api/",
          text -> uri(text, "http|https").filter(uri -> uri.toString().endsWith("/api/")));
  private static final Rule<URI> CLOCK =
      new Rule<>(
          "an address like http://localhost:8700/sandbox/clock", text -> uri(text, "http|https"));
  private static final Rule<Path> PATH = new Rule<>("a path", Variables::path);

  private final Map<String, String> values;
  private final Mistakes mistakes;

  Variables(Map<String, String> values, Mistakes mistakes) {
    this.values = values;
    this.mistakes = mistakes;
  }

  Environment environment() {
    Optional<URI> api = value("SLACK_API_URL", API);
    return new Environment(
        new Environment.Slack(
            value("SLACK_BOT_TOKEN", BOT_TOKEN),
            value("SLACK_APP_TOKEN", APP_TOKEN),
            value("SLACK_SIGNING_SECRET", SIGNING_SECRET),
            api),
        value("REDIS_URL", REDIS),
        value("UNHURRY_DATA", PATH).orElse(Path.of("data")),
        new Environment.Serving(
            value("PORT", PORT), value("UNHURRY_HOLD", Rule.YES_OR_NO).orElse(false)),
        new Environment.Local(clock(api), value("SANDBOX_PORT", ANY_PORT).orElse(SANDBOX_PORT)));
  }

  ConfigFolder configFolder(Path workingDirectory) {
    Optional<Path> named = value("UNHURRY_CONFIG", PATH);
    Path settings = named.orElse(Path.of("config", "unhurry.yml"));
    return new ConfigFolder(workingDirectory.resolve(settings), named.isPresent());
  }

  /** A turned clock beside a real Slack would send real people messages at the wrong time. */
  private Optional<URI> clock(Optional<URI> api) {
    Optional<URI> clock = value("UNHURRY_CLOCK", CLOCK);
    boolean local = api.filter(uri -> LOOPBACK.matcher(uri.getHost()).matches()).isPresent();
    if (clock.isPresent() && !local) {
      String shown = Mistake.shown(clock.get().toString());
      mistakes.add(
          "UNHURRY_CLOCK", shown, "must only be set beside a SLACK_API_URL on this machine");
    }
    return clock.filter(uri -> local);
  }

  private <T> Optional<T> value(String name, Rule<T> rule) {
    Optional<String> text =
        Optional.ofNullable(values.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    Optional<T> value = text.flatMap(rule.read());
    if (text.isPresent() && value.isEmpty()) {
      String shown = SECRET.matcher(name).matches() ? Secret.STARS : Mistake.shown(text.get());
      mistakes.add(name, shown, "must be " + rule.must());
    }
    return value;
  }

  private static Optional<URI> uri(String text, String schemes) {
    try {
      URI uri = new URI(text);
      boolean whole = uri.getScheme() != null && uri.getHost() != null && uri.getPath() != null;
      return whole && uri.getScheme().matches(schemes) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
