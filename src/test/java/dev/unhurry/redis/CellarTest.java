package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Begun;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.status.Round;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redis.clients.jedis.Jedis;

/** The cellar opens a Redis that can be trusted, names what is wrong, and outlives an outage. */
class CellarTest {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UserId BEN = new UserId("U0BEN");
  private static final List<Happening> HELLO =
      List.of(new Happening(Happening.Kind.REPLY, BEN, MONDAY_NOON));

  private final TeamId team = SharedRedis.freshTeam();

  private Duty duty(String subject) {
    return Duty.about(subject, team, "remind", MONDAY_NOON, Map.of("channel", "C0DESIGN"));
  }

  private MessageRef message() {
    return new MessageRef(team, new ChannelId("C0DESIGN"), new MessageTs("1763895600.000100"));
  }

  private static Cellar open(URI url) {
    return Cellar.open(
        Optional.of(url), Path.of("unused"), Optional.of(() -> MONDAY_NOON), DutySettings.DEFAULTS);
  }

  private void useEverything(Cellar cellar) {
    Request request = request(List.of(), BEN);
    cellar.requests().open(request, List.of(duty("a"), duty("b"), duty("c")));
    List<Claim> claims = cellar.diary().claim(team, 2);
    claims.forEach(claim -> cellar.diary().begin(claim, Optional.of(BEN)));
    cellar.diary().commit(claims.get(0), message().ts(), List.of(duty("d")));
    cellar.diary().park(claims.get(1), "channel_not_found");
    cellar.diary().claim(team, 1);
    cellar.personal().quiet().silence(new Actor(team, BEN), "nudge", MONDAY_NOON.plusSeconds(60));
    cellar
        .personal()
        .time()
        .change(new Actor(team, BEN), none -> none.withReads(List.of(LocalTime.NOON)));
    Round round = new Round(team, new ChannelId("C0DESIGN"), LocalDate.of(2026, 11, 23));
    cellar.rounds().enter(round, List.of(BEN), List.of());
    cellar.rounds().optOut(new Actor(team, BEN), round.channel());
    Actor ben = new Actor(team, BEN);
    ChannelRules rules = UrgencySettings.DEFAULTS.usual();
    cellar.requests().happened(message().at(new MessageTs("1763895600.000300")), HELLO);
    cellar.rules().save(new Change(ben, message().channel(), 1, MONDAY_NOON, rules), List.of());
  }

  @Test
  void every_key_carries_the_workspace_and_few_expire() {
    try (Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON)) {
      useEverything(cellar);
      SharedRedis.look(
          redis -> {
            assertThat(redis.keys("*" + team + "*")).hasSize(14);
            assertThat(redis.keys("*"))
                .allMatch(
                    key ->
                        key.matches(
                            "uh:1:\\{T\\w+}:(due|lease|duty|done|parked|request|quiet|rules|rulelog|time|round:\\w+:[-\\d]+|status-off:\\w+|early:\\w+:[.\\d]+|awake|outages|digests:\\d+|cap)"));
            assertThat(redis.keys("*" + team + "*"))
                .allSatisfy(
                    key ->
                        assertThat(redis.ttl(key) > 0)
                            .as(key)
                            .isEqualTo(key.endsWith(":cap") || key.contains(":early:")));
          });
    }
  }

  @Test
  void a_settled_request_leaves_no_trace_but_its_id() {
    Request first = request(List.of(message().at(new MessageTs("1763895600.000050")).ts()), BEN);
    Request handedOver =
        request(
            List.of(message().at(new MessageTs("1763895600.000060")).ts()), new UserId("U0KEN"));
    try (Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON)) {
      cellar.requests().open(first, List.of());
      cellar.requests().revise(handedOver, List.of());
      cellar.requests().close(message());
    }
    SharedRedis.look(
        redis ->
            assertThat(redis.keys("*" + team + "*")).containsExactly(new TenantScope(team).done()));
  }

  private Request request(List<MessageTs> also, UserId responder) {
    return new Request(
        message(),
        new UserId("U0ANA"),
        Urgency.URGENT,
        also,
        List.of(Expecting.of(responder, MONDAY_NOON)));
  }

  @Test
  void a_team_cannot_leave_its_hash_tag() {
    assertThatThrownBy(() -> new TenantScope(new TeamId("T1}:{T2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scripts_are_loaded_again_when_redis_has_forgotten_them() {
    try (Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON)) {
      SharedRedis.look(Jedis::scriptFlush);
      cellar.diary().register(team, List.of(duty("a")));
      SharedRedis.look(Jedis::scriptFlush);
      assertThat(cellar.diary().claim(team, 1)).hasSize(1);
    }
  }

  @Test
  void an_answer_costs_one_call() {
    try (Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON)) {
      useEverything(cellar);
      MessageRef elsewhere = message().at(new MessageTs("1763895600.000200"));
      cellar.requests().happened(elsewhere, HELLO);
      SharedRedis.look(Jedis::configResetStat);
      cellar.requests().happened(elsewhere, HELLO);
      cellar.requests().happened(elsewhere, HELLO);
      SharedRedis.look(
          redis ->
              assertThat(redis.info("commandstats").lines())
                  .anyMatch(line -> line.startsWith("cmdstat_evalsha:calls=2,"))
                  .filteredOn(line -> line.startsWith("cmdstat_"))
                  .map(line -> line.substring(0, line.indexOf(':')))
                  .as("what the script does inside; the rest is this look")
                  .isSubsetOf(
                      "cmdstat_evalsha",
                      "cmdstat_hget",
                      "cmdstat_hexists",
                      "cmdstat_zscore",
                      "cmdstat_rpush",
                      "cmdstat_ltrim",
                      "cmdstat_pexpire",
                      "cmdstat_auth",
                      "cmdstat_config|resetstat",
                      "cmdstat_config",
                      "cmdstat_hello",
                      "cmdstat_info"));
    }
  }

  @Test
  void without_a_turned_clock_redis_tells_the_time() {
    Instant[] time = new Instant[1];
    SharedRedis.look(redis -> time[0] = Instant.ofEpochSecond(Long.parseLong(redis.time().get(0))));
    Duty past = Duty.about("past", team, "remind", time[0], Map.of());
    Duty future = Duty.about("future", team, "remind", time[0].plus(Duration.ofHours(1)), Map.of());
    URI url = SharedRedis.url();
    try (Cellar cellar =
        Cellar.open(Optional.of(url), Path.of("unused"), Optional.empty(), DutySettings.DEFAULTS)) {
      cellar.diary().register(team, List.of(past, future));
      List<Claim> claims = cellar.diary().claim(team, 5);
      assertThat(claims).extracting(Claim::duty).containsExactly(past);
      assertThat(cellar.diary().begin(claims.get(0), Optional.of(BEN)))
          .isEqualTo(new Begun.Fresh());
      cellar.personal().quiet().silence(new Actor(team, BEN), "nudge", time[0]);
      assertThat(cellar.personal().quiet().notBefore(new Actor(team, BEN), "nudge")).isEmpty();
    }
  }

  @Test
  void after_an_outage_it_recovers_by_itself(@TempDir Path data) throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(data);
        Cellar cellar = open(SharedRedis.url(server))) {
      cellar.diary().register(team, List.of(duty("a")));
      server.process().destroyForcibly();
      server.process().onExit().get(5, TimeUnit.SECONDS);
      assertThatThrownBy(() -> cellar.diary().register(team, List.of(duty("b"))))
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> cellar.diary().nextDue(team)).isInstanceOf(RuntimeException.class);
      server.revive();
      cellar.diary().register(team, List.of(duty("c")));
      assertThat(cellar.diary().claim(team, 5))
          .extracting(Claim::duty)
          .contains(duty("a"), duty("c"));
    }
  }

  @Test
  void a_wrong_password_is_named_without_telling_it() {
    URI url = URI.create(SharedRedis.url().toString().replaceFirst("//:.*@", "//:hunter2@"));
    assertThatThrownBy(() -> open(url))
        .isInstanceOf(RedisUnavailable.class)
        .hasMessageContaining("REDIS_URL")
        .hasMessageNotContaining("hunter2")
        .hasMessageNotContaining("\n");
  }

  @Test
  void it_knows_whether_redis_answers_at_once() {
    try (Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON)) {
      assertThat(cellar.answers()).isTrue();
      SharedRedis.look(redis -> redis.clientPause(600));
      assertThat(cellar.answers()).isFalse();
    }
    SharedRedis.look(redis -> assertThat(redis.ping()).isEqualTo("PONG"));
  }

  @Test
  void a_redis_that_takes_connections_and_says_nothing_does_not_answer() throws Exception {
    try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      long start = System.nanoTime();
      RedisAddress address =
          RedisAddress.of(URI.create("redis://127.0.0.1:" + deaf.getLocalPort()));
      assertThat(address.answers()).isFalse();
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(1_500));
    }
    assertThat(RedisAddress.of(URI.create("redis://127.0.0.1:1")).answers()).isFalse();
  }

  @Test
  void a_server_that_is_not_there_is_named() {
    assertThatThrownBy(() -> open(URI.create("redis://user:hunter2@127.0.0.1:1/3")))
        .isInstanceOf(RedisUnavailable.class)
        .hasMessage(
            "Redis at redis://127.0.0.1:1/3 does not answer; start it or correct REDIS_URL");
  }

  @Test
  void a_server_that_is_too_old_is_named() throws Exception {
    try (OldServer old = new OldServer("6.0.16")) {
      assertThatThrownBy(() -> open(URI.create("redis://127.0.0.1:" + old.port())))
          .isInstanceOf(RedisUnavailable.class)
          .hasMessageContaining("is 6.0.16; version 6.2 or newer is needed");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another scheme, http://localhost:6379",
    "no host, redis:///0",
    "a database that is no number, redis://localhost/main"
  })
  void an_address_that_cannot_be_read_is_refused(String name, URI url) {
    assertThatThrownBy(() -> open(url))
        .isInstanceOf(RedisUnavailable.class)
        .hasMessageStartingWith("REDIS_URL must look like");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "plain, redis://host, redis://host:6379/0, -, -",
        "password only, redis://:secret@host:1/2, redis://host:1/2, -, secret",
        "user and password, redis://bot:sec%3Aret@host, redis://host:6379/0, bot, sec:ret",
        "over TLS, rediss://bot:secret@host:6380/1, rediss://host:6380/1, bot, secret"
      })
  void an_address_is_read(String name, URI url, String shown, String user, String password) {
    RedisAddress address = RedisAddress.of(url);
    assertThat(address).hasToString(shown);
    assertThat(address.user()).isEqualTo(Optional.ofNullable(user));
    assertThat(address.password()).isEqualTo(Optional.ofNullable(password));
  }
}
