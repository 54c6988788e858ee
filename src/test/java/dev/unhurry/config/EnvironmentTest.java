package dev.unhurry.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
  @TempDir Path folder;

  private Reading reading(Map<String, String> variables) {
    return Reading.in(folder).with(variables);
  }

  @Test
  void by_default_nothing_is_known_of_slack() {
    Environment environment =
        reading(Map.of("REDIS_URL", " ", "PATH", "/bin")).sound().environment();
    assertThat(environment)
        .isEqualTo(
            new Environment(
                new Environment.Slack(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Path.of("data"),
                new Environment.Serving(Optional.empty(), false),
                new Environment.Local(Optional.empty(), 8_700)));
  }

  @Test
  void every_variable_is_read() {
    Environment environment =
        reading(
                Map.ofEntries(
                    Map.entry("SLACK_BOT_TOKEN", "xoxb-1 "),
                    Map.entry("SLACK_APP_TOKEN", "xapp-1"),
                    Map.entry("SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5"),
                    Map.entry("SLACK_API_URL", "http://127.0.0.1:8700/api/"),
                    Map.entry("REDIS_URL", "rediss://:pw@redis.example.org:6380/1"),
                    Map.entry("PORT", "8080"),
                    Map.entry("UNHURRY_HOLD", "true"),
                    Map.entry("UNHURRY_DATA", "/var/lib/unhurry"),
                    Map.entry("UNHURRY_CLOCK", "http://127.0.0.1:8700/sandbox/clock"),
                    Map.entry("SANDBOX_PORT", "0")))
            .sound()
            .environment();
    assertThat(environment)
        .isEqualTo(
            new Environment(
                new Environment.Slack(
                    Optional.of(new Secret("xoxb-1")),
                    Optional.of(new Secret("xapp-1")),
                    Optional.of(new Secret("8f742231b10e8888abcd99yyyzzz85a5")),
                    Optional.of(URI.create("http://127.0.0.1:8700/api/"))),
                Optional.of(new Secret("rediss://:pw@redis.example.org:6380/1")),
                Path.of("/var/lib/unhurry"),
                new Environment.Serving(Optional.of(8_080), true),
                new Environment.Local(
                    Optional.of(URI.create("http://127.0.0.1:8700/sandbox/clock")), 0)));
    assertThat(environment.toString())
        .doesNotContain("xoxb", "xapp", "8f74", "pw")
        .contains("****");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "http://localhost:8700/api/",
        "http://127.0.0.1:8700/api/",
        "http://127.1.2.3/api/",
        "http://[::1]:8700/api/"
      })
  void a_clock_is_followed_beside_a_local_slack(String api) {
    assertThat(
            reading(Map.of("SLACK_API_URL", api, "UNHURRY_CLOCK", "http://localhost/sandbox/clock"))
                .mistakes())
        .isEmpty();
  }

  @ParameterizedTest(name = "beside {0}")
  @ValueSource(
      strings = {
        "",
        "https://slack.com/api/",
        "http://localhost.example.org/api/",
        "http://127.0.0.1.example.org/api/",
        "http://127.0.0.1@slack.com/api/",
        "http://128.0.0.1/api/"
      })
  void a_clock_is_refused_beside_any_other_slack(String api) {
    assertThat(
            reading(Map.of("SLACK_API_URL", api, "UNHURRY_CLOCK", "http://localhost/sandbox/clock"))
                .mistakes())
        .containsExactly(
            "UNHURRY_CLOCK (http://localhost/sandbox/clock) must only be set beside a SLACK_API_URL"
                + " on this machine");
  }

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource({
    "SLACK_APP_TOKEN, xoxb-1-hidden, ****, the app's token",
    "SLACK_BOT_TOKEN, xapp-1-hidden, ****, the bot's token",
    "SLACK_SIGNING_SECRET, xoxb-hidden, ****, the app's signing secret",
    "SLACK_SIGNING_SECRET, two hidden words, ****, the app's signing secret",
    "SLACK_API_URL, http://localhost:8700/api, http://localhost:8700/api, an address that ends in",
    "SLACK_API_URL, http://localhost/api/?a=b, http://localhost/api/?a=b, an address that ends in",
    "SLACK_API_URL, slack.com/api/, slack.com/api/, an address that ends in",
    "SLACK_API_URL, ftp://slack.com/api/, ftp://slack.com/api/, an address that ends in",
    "REDIS_URL, localhost:6379, ****, an address like redis://localhost:6379",
    "REDIS_URL, redis://:hidden word@host, ****, an address like redis://localhost:6379",
    "UNHURRY_CLOCK, noon, noon, an address like http://localhost:8700/sandbox/clock",
    "PORT, 0, 0, a whole number from 1 to 65535",
    "PORT, tcp://10.0.0.1:80, tcp://10.0.0.1:80, a whole number from 1 to 65535",
    "UNHURRY_HOLD, yes, yes, true or false",
    "UNHURRY_HOLD, TRUE, TRUE, true or false",
    "SANDBOX_PORT, 65536, 65536, a whole number from 0 to 65535"
  })
  void one_mistake(String name, String value, String shown, String rule) {
    assertThat(reading(Map.of(name, value)).mistakes())
        .singleElement()
        .asString()
        .startsWith("%s (%s) must be %s".formatted(name, shown, rule))
        .doesNotContain("hidden");
  }

  @Test
  void a_path_that_cannot_be_is_a_mistake() {
    assertThat(reading(Map.of("UNHURRY_DATA", "a\0b", "UNHURRY_CONFIG", "c\0d")).mistakes())
        .containsExactly(
            "UNHURRY_DATA (a b) must be a path", "UNHURRY_CONFIG (c d) must be a path");
  }
}
