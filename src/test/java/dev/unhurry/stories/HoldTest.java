package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.Application;
import dev.unhurry.config.Environment;
import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** A bot that is told to hold, and what a start without that finds. */
@Timeout(120)
class HoldTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path data;
  private OwnRedis redis;
  private LocalSlack slack;
  private Script script;
  private int port;
  private Application bot;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"));
    script = new Script(slack.page());
    port = Health.freePort();
    bot = start(true);
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
    redis.close();
  }

  private Application start(boolean hold) {
    Environment.Serving serving = new Environment.Serving(Optional.of(port), hold);
    return House.start(
        slack, House.overSocket(slack), Optional.of(redis.url()), Path.of("unused"), serving);
  }

  private long inDiary(String where) {
    try (Jedis look = new Jedis(redis.url())) {
      return look.keys("*:" + where).stream().mapToLong(look::zcard).sum();
    }
  }

  private boolean benSeesWhatWaitsForHim() {
    return script.sees("ben", "design").stream()
        .filter(one -> one.path("ephemeral").asBoolean())
        .anyMatch(one -> one.path("text").asText().contains("UANA0000001"));
  }

  @Test
  void on_hold_what_is_due_waits_and_is_taken_up_by_a_start_without_it() {
    script.posts("ana", "design", "@ben can you review this? https://lumen.example/pull/1");
    long promised = inDiary("due");
    assertThat(promised).isPositive();
    assertThat(Health.at(port, "/ready")).isEqualTo("200 {\"ready\":true,\"hold\":true}");

    script.turns("P2D");
    assertThat(bot.settle()).isEmpty();
    assertThat(inDiary("due")).isEqualTo(promised);
    assertThat(inDiary("lease")).isZero();
    assertThat(script.toldTo("ben")).isEmpty();
    assertThat(script.toldTo("ana")).isEmpty();

    assertThat(script.commands("ben", "design", "").path("ok").asBoolean()).isTrue();
    Waiting.until("a command is answered", SOON, this::benSeesWhatWaitsForHim);

    bot.close();
    bot = start(false);
    assertThat(Health.at(port, "/ready")).isEqualTo("200 {\"ready\":true}");
    bot.settle();
    assertThat(script.toldTo("ana")).hasSize(1);
  }

  @Test
  void readiness_says_when_redis_is_gone_and_when_it_is_back() throws IOException {
    redis.kill();
    assertThat(Health.at(port, "/ready"))
        .isEqualTo("503 {\"ready\":false,\"redis\":\"away\",\"hold\":true}");
    assertThat(Health.at(port, "/live")).startsWith("200 ");
    redis.start();
    assertThat(Health.at(port, "/ready")).startsWith("200 ");
  }
}
