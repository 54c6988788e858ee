package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says, above all when it cannot begin. */
@Timeout(120)
class StartTest {
  private static final String BOT_TOKEN = "xoxb-1-secret-of-the-bot";
  private static final String APP_TOKEN = "xapp-1-secret-of-the-app";

  @TempDir Path folder;

  private ChildProcess start(Map<String, String> variables, String... arguments) {
    return ChildProcess.start(folder, variables, arguments);
  }

  /** It ends with this code, says only this to whoever started it, and leaves nothing running. */
  private static void refuses(ChildProcess bot, int code, String... lines) {
    try (bot) {
      assertThat(bot.exitCode()).as(bot.err()).isEqualTo(code);
      assertThat(bot.errWithoutTheLog()).containsExactly(lines);
      assertThat(bot.out()).isEmpty();
      assertThat(bot.children()).isEmpty();
      assertThat(bot.err()).doesNotContain("secret", "Exception", "\tat ");
    }
  }

  @Test
  void mistakes_are_all_said_at_once_and_numbered() throws IOException {
    Path config = folder.resolve("unhurry.yml");
    Files.writeString(config, "hours:\n  from: 25:00\nnudge:\n  grace: soon\nfoo: bar\n");
    Map<String, String> variables =
        Map.of(
            "UNHURRY_CONFIG", config.toString(),
            "SANDBOX_PORT", "many",
            "SLACK_BOT_TOKEN", "xapp-1-secret-of-the-app",
            "REDIS_URL", "secret:6379");
    try (ChildProcess bot = start(variables)) {
      assertThat(bot.exitCode()).isEqualTo(2);
      List<String> lines = bot.errWithoutTheLog();
      assertThat(lines.get(0))
          .isEqualTo("Unhurry does not start: its configuration has 6 mistakes.");
      assertThat(lines.subList(1, lines.size()))
          .hasSize(6)
          .allSatisfy(line -> assertThat(line).matches("\\d\\. .*"))
          .anyMatch(line -> line.contains("hours.from") && line.contains("line 2"))
          .anyMatch(line -> line.contains("SANDBOX_PORT (many)"));
      assertThat(bot.err()).doesNotContain("secret-of", "secret:6379");
    }
  }

  @Test
  void the_doctor_ends_with_two_where_something_is_at_fault_and_with_none_where_nothing_is() {
    try (ChildProcess doctor = start(Map.of(), "doctor")) {
      assertThat(doctor.exitCode()).as(doctor.err()).isEqualTo(2);
      assertThat(doctor.out()).endsWith(", 2 faults. Mend what is at fault, then ask again.\n");
    }
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"))) {
      Map<String, String> variables =
          Map.of(
              "SLACK_API_URL", slack.api().toString(),
              "SLACK_BOT_TOKEN", slack.botToken(),
              "SLACK_APP_TOKEN", slack.appToken());
      try (ChildProcess doctor = start(variables, "doctor")) {
        assertThat(doctor.exitCode()).as(doctor.err()).isZero();
        assertThat(doctor.out()).endsWith("The bot can start.\n").doesNotContain("-local-");
        assertThat(doctor.errWithoutTheLog()).isEmpty();
        assertThat(folder.resolve("data")).doesNotExist();
      }
    }
  }

  @Test
  void without_a_token_it_says_where_to_get_one() {
    refuses(
        start(Map.of(), "run"),
        1,
        "Unhurry does not start: The bot token (SLACK_BOT_TOKEN, xoxb-...) is missing. Get one at"
            + " api.slack.com/apps > your app > OAuth & Permissions.");
  }

  @Test
  void without_a_way_to_hear_slack_it_names_both() {
    refuses(
        start(Map.of("SLACK_BOT_TOKEN", BOT_TOKEN), "run"),
        2,
        "Unhurry does not start: it does not know how to hear Slack. Set SLACK_APP_TOKEN for"
            + " Socket Mode, or SLACK_SIGNING_SECRET for HTTP.");
  }

  @Test
  void with_two_ways_to_hear_slack_it_asks_for_one() {
    Map<String, String> variables =
        Map.of(
            "SLACK_BOT_TOKEN", BOT_TOKEN,
            "SLACK_APP_TOKEN", APP_TOKEN,
            "SLACK_SIGNING_SECRET", "secret123");
    refuses(
        start(variables, "run"),
        2,
        "Unhurry does not start: SLACK_APP_TOKEN stands for Socket Mode and SLACK_SIGNING_SECRET"
            + " for HTTP. Unset the one that this app does not use.");
  }

  @Test
  void a_port_that_is_taken_is_named_by_the_bot_too() throws IOException {
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"));
        ServerSocket taken = new ServerSocket(0)) {
      Map<String, String> variables =
          Map.of(
              "SLACK_BOT_TOKEN", slack.botToken(),
              "SLACK_SIGNING_SECRET", slack.signingSecret(),
              "SLACK_API_URL", slack.api().toString(),
              "PORT", Integer.toString(taken.getLocalPort()));
      try (ChildProcess bot = start(variables)) {
        assertThat(bot.exitCode()).as(bot.err()).isEqualTo(1);
        assertThat(bot.errWithoutTheLog())
            .singleElement()
            .asString()
            .startsWith("Unhurry does not start: port " + taken.getLocalPort())
            .endsWith("PORT takes another.");
        assertThat(bot.children()).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "the {0} token")
  @CsvSource({
    "bot, xoxb-1-secret-of-the-bot, xapp-local-unhurry, SLACK_BOT_TOKEN",
    "app, xoxb-local-unhurry, xapp-1-secret-of-the-app, SLACK_APP_TOKEN"
  })
  void a_token_that_slack_refuses_is_named(String which, String bot, String app, String named) {
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"));
        ChildProcess refused =
            start(
                Map.of(
                    "SLACK_BOT_TOKEN", bot,
                    "SLACK_APP_TOKEN", app,
                    "SLACK_API_URL", slack.api().toString()))) {
      assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
      assertThat(refused.errWithoutTheLog())
          .singleElement()
          .asString()
          .startsWith("Unhurry does not start: Slack refused the " + which + " token (" + named)
          .contains("Get a new one at api.slack.com/apps");
      assertThat(refused.err()).doesNotContain("secret");
    }
  }

  @Test
  void a_redis_that_does_not_answer_is_named_without_its_password() {
    Map<String, String> variables =
        Map.of(
            "SLACK_BOT_TOKEN", BOT_TOKEN,
            "SLACK_APP_TOKEN", APP_TOKEN,
            "REDIS_URL", "redis://bot:secret@127.0.0.1:1/0");
    refuses(
        start(variables),
        1,
        "Unhurry does not start: Redis at redis://127.0.0.1:1/0 does not answer; start it or"
            + " correct REDIS_URL");
  }

  @Test
  void a_slack_that_does_not_answer_is_named() {
    Map<String, String> variables =
        Map.of(
            "SLACK_BOT_TOKEN", BOT_TOKEN,
            "SLACK_APP_TOKEN", APP_TOKEN,
            "SLACK_API_URL", "http://127.0.0.1:1/api/");
    try (ChildProcess bot = start(variables)) {
      assertThat(bot.exitCode()).isEqualTo(1);
      assertThat(bot.errWithoutTheLog())
          .singleElement()
          .asString()
          .contains("http://127.0.0.1:1/api/");
      assertThat(bot.err()).doesNotContain("secret");
    }
  }

  @ParameterizedTest(name = "Slack at {0}")
  @CsvSource({"'', ", "https://slack.example/api/, "})
  void a_turned_clock_beside_a_real_slack_is_refused(String api) {
    Map<String, String> variables =
        Map.of(
            "SLACK_BOT_TOKEN", BOT_TOKEN,
            "SLACK_APP_TOKEN", APP_TOKEN,
            "SLACK_API_URL", api,
            "UNHURRY_CLOCK", "http://127.0.0.1:8700/sandbox/clock");
    refuses(
        start(variables, "run"),
        2,
        "Unhurry does not start: its configuration has 1 mistake.",
        "1. UNHURRY_CLOCK (http://127.0.0.1:8700/sandbox/clock) must only be set beside a"
            + " SLACK_API_URL on this machine");
  }

  @Test
  void a_port_that_is_taken_is_named() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ChildProcess bot =
            start(Map.of("SANDBOX_PORT", Integer.toString(taken.getLocalPort())), "sandbox")) {
      assertThat(bot.exitCode()).as(bot.err()).isEqualTo(1);
      assertThat(bot.errWithoutTheLog())
          .singleElement()
          .asString()
          .startsWith("The local Slack does not start on port " + taken.getLocalPort())
          .endsWith("SANDBOX_PORT takes another.");
      assertThat(bot.children()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--help, Usage: unhurry",
    "help, Usage: unhurry",
    "run --help, Usage: unhurry run",
    "sandbox --help, Usage: unhurry sandbox",
    "help sandbox, Usage: unhurry sandbox",
    "--version, Unhurry"
  })
  void every_command_explains_itself(String arguments, String beginning) {
    try (ChildProcess bot = start(Map.of(), arguments.split(" ", -1))) {
      assertThat(bot.exitCode()).isZero();
      assertThat(bot.out()).startsWith(beginning);
      assertThat(bot.err()).isEmpty();
    }
  }

  @Test
  void an_unknown_command_is_refused_with_the_known_ones() {
    try (ChildProcess bot = start(Map.of(), "sandbux")) {
      assertThat(bot.exitCode()).isEqualTo(2);
      assertThat(bot.err()).contains("sandbux", "sandbox").doesNotContain("\tat ");
    }
  }

  @Test
  void at_work_it_prints_no_token_and_no_word_of_anybody() {
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"));
        ChildProcess bot =
            start(
                Map.of(
                    "SLACK_BOT_TOKEN", slack.botToken(),
                    "SLACK_APP_TOKEN", slack.appToken(),
                    "SLACK_API_URL", slack.api().toString(),
                    "UNHURRY_CLOCK", slack.page() + "sandbox/clock"))) {
      bot.awaitErr("listening to workspace");
      Script script = new Script(slack.page());
      script.posts("ana", "design", "@ben hey");
      script.posts("ana", "design", "@ben can you mend the turnip? https://lumen.example/turnip");
      script.faults("chat.postMessage", "before", "error", 1);
      script.turns("P2D");
      script.commands("ana", "design", "turnip");
      Waiting.until(
          "it is answered",
          Duration.ofSeconds(20),
          () -> script.sees("ana", "design").toString().contains("I do not know"));
      assertThat(bot.out() + bot.err())
          .doesNotContain(
              slack.botToken(), slack.appToken(), "turnip", "hey", "Duarte", "redis://");
    }
  }
}
