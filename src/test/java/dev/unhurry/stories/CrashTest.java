package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Bots in processes of their own, which are killed, and a Redis that is killed: no reminder and no
 * list is lost, none comes twice. Ana asks at 14:00 in Tokyo; Ben finds it on his list the next day
 * at 09:00 and is reminded at 09:12.
 *
 * <p>What waits for a lease of 30 real seconds to lapse runs beside the others.
 */
@Timeout(150)
class CrashTest {
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration LEASE_LAPSES = Duration.ofSeconds(60);
  private static final String REMINDED = "2026-11-25T00:13:00Z";
  private static final String LISTED = "2026-11-25T00:01:00Z";
  private static final String ASK = "@ben can you review this? https://lumen.example/pull/7";

  @TempDir Path data;
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T05:00:00Z"));
  private final Script script = new Script(slack.page());
  private final List<ChildProcess> bots = new ArrayList<>();

  @AfterEach
  void close() {
    script.clearsFaults();
    bots.forEach(ChildProcess::close);
    slack.close();
  }

  /** A bot in the local Slack; started again under its name it finds what it kept. */
  private ChildProcess bot(String name, URI... redis) {
    Map<String, String> variables = new HashMap<>();
    variables.put("SLACK_BOT_TOKEN", slack.botToken());
    variables.put("SLACK_APP_TOKEN", slack.appToken());
    variables.put("SLACK_API_URL", slack.api().toString());
    variables.put("UNHURRY_CLOCK", slack.page() + "sandbox/clock");
    variables.put("UNHURRY_DATA", data.resolve(name).resolve("data").toString());
    for (URI one : redis) {
      variables.put("REDIS_URL", one.toString());
    }
    ChildProcess bot = ChildProcess.start(data.resolve(name), variables, "run");
    bots.add(bot);
    bot.awaitErr("listening to workspace");
    return bot;
  }

  private long reminders() {
    return script.toldTo("ben").stream().filter(text -> text.contains("is waiting")).count();
  }

  private long lists() {
    return script.toldTo("ben").stream().filter(text -> text.contains("Waiting for you")).count();
  }

  /** Into channels too, when something is asked there. */
  private long looks() {
    return script.calls().stream()
        .filter(call -> call.path("method").asText().equals("conversations.history"))
        .count();
  }

  /** All that was due is long over, and the list stands once. */
  private void standsOnce() {
    Waiting.until("the list is there", SOON, () -> lists() > 0);
    script.turns("PT30M");
    assertThat(lists()).isEqualTo(1);
    assertThat(script.blunders()).isEmpty();
  }

  private boolean aMinutePassesAndItIs() {
    script.turns("PT1M");
    return lists() > 0;
  }

  @Test
  void killed_between_a_request_and_its_list() {
    ChildProcess first = bot("a");
    script.posts("ana", "design", ASK);
    ProcessHandle orphan = first.server();
    first.kill();
    script.turnsTo(LISTED);
    assertThat(lists()).isZero();
    bot("a");
    // What was said meanwhile is read first, and time has to pass for that.
    Waiting.until("the list is there", SOON, this::aMinutePassesAndItIs);
    standsOnce();
    assertThat(orphan.isAlive()).as("two servers must never write to one folder").isFalse();
  }

  /** The turn waits for the bot that hangs, so somebody else turns. */
  private CompletableFuture<Void> turnsMeanwhile() {
    script.faults("chat.postMessage", "after_accept", "hang", 1);
    CompletableFuture<Void> turn = CompletableFuture.runAsync(() -> script.turnsTo(LISTED));
    Waiting.until("Slack has the list", SOON, () -> lists() == 1);
    return turn;
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void killed_right_after_slack_took_the_list() {
    ChildProcess first = bot("a");
    script.posts("ana", "design", ASK);
    CompletableFuture<Void> turn = turnsMeanwhile();
    long before = looks();
    first.kill();
    script.clearsFaults();
    bot("a");
    turn.orTimeout(60, TimeUnit.SECONDS).join();
    Waiting.until("it was looked for", LEASE_LAPSES, () -> looks() > before);
    standsOnce();
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void one_of_two_killed_right_after_slack_took_the_list() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      ChildProcess first = bot("a", redis.url());
      ChildProcess other = bot("b", redis.url());
      script.posts("ana", "design", ASK);
      other.pause();
      CompletableFuture<Void> turn = turnsMeanwhile();
      long before = looks();
      first.kill();
      other.goOn();
      script.clearsFaults();
      turn.orTimeout(60, TimeUnit.SECONDS).join();
      Waiting.until("it was looked for", LEASE_LAPSES, () -> looks() > before);
      standsOnce();
    }
  }

  @Test
  void of_two_bots_one_is_killed_and_the_other_goes_on() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      ChildProcess first = bot("a", redis.url());
      bot("b", redis.url());
      script.posts("ana", "design", ASK);
      script.posts("maya", "design", "@ben can you look at the date picker? It jumps a month.");
      first.kill();
      script.turnsTo(REMINDED);
      Waiting.until("both reminders are there", SOON, () -> reminders() > 1);
      script.turns("PT30M");
      assertThat(reminders()).isEqualTo(2);
    }
  }

  @Test
  void its_own_redis_is_killed_and_comes_back_by_itself() {
    ChildProcess bot = bot("a");
    script.posts("ana", "design", ASK);
    ProcessHandle server = bot.server();
    server.destroyForcibly();
    server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    script.posts("maya", "design", "@ben can you look at the date picker? It jumps a month.");
    script.turnsTo(REMINDED);
    Waiting.until("both reminders are there", SOON, () -> reminders() > 1);
    script.turns("PT30M");
    assertThat(reminders()).isEqualTo(2);
    assertThat(bot.server().pid()).isNotEqualTo(server.pid());
  }

  @Test
  void while_redis_is_away_nothing_is_acknowledged_and_nothing_is_lost() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      ChildProcess bot = bot("a", redis.url());
      script.posts("ana", "design", ASK);
      redis.kill();
      String ts = script.posts("maya", "design", "@ben can you look at the date picker?");
      assertThat(acknowledged(checkMarkOn(ts))).isZero();
      redis.start();
      script.turnsTo(REMINDED);
      Waiting.until("both reminders are there", SOON, () -> reminders() > 1);
      script.turns("PT30M");
      assertThat(reminders()).isEqualTo(2);
      assertThat(acknowledged(checkMarkOn("1700000000.000100"))).isEqualTo(1);
      assertThat(bot.isAlive()).isTrue();
    }
  }

  /** By somebody whom the request does not concern. */
  private static Map<String, Object> checkMarkOn(String ts) {
    return Map.of(
        "type", "reaction_added",
        "user", "USAM0000001",
        "reaction", "white_check_mark",
        "event_ts", "1800000000.000100",
        "item", Map.of("type", "message", "channel", "C00DESIGN", "ts", ts));
  }

  private int acknowledged(Map<String, Object> event) {
    return script.post("events", Map.of("raw", event)).path("acknowledged").asInt();
  }
}
