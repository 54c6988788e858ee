package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.FakeMessenger.Said;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.duty.Runner;
import dev.unhurry.duty.TurnedTime;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The runner on the diary in Redis, and what only the scripts promise. */
class RedisProtocolTest {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TurnedTime time = new TurnedTime(MONDAY_NOON);
  private final TeamId team = SharedRedis.freshTeam();
  private final Actor ben = new Actor(team, new UserId("U0BEN"));
  private final FakeMessenger messenger = new FakeMessenger(time);

  private Cellar cellar() {
    return Cellar.open(
        Optional.of(SharedRedis.url()),
        Path.of("unused"),
        Optional.of(time),
        new DutySettings(1_000));
  }

  private Duty duty(String subject) {
    return Duty.about(subject, team, "remind", MONDAY_NOON, Map.of());
  }

  private Runner runner(Cellar cellar) {
    Keeper room =
        (duty, now) -> new Outcome.Say(new Utterance.Tell(ben, Card.of("Ana asked")), List.of());
    return new Runner(cellar.diary(), messenger, Map.of("remind", room), time);
  }

  @Test
  void several_bots_say_each_message_once() throws Exception {
    List<Duty> duties = IntStream.range(0, 60).mapToObj(i -> duty("d" + i)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try (Cellar one = cellar();
        Cellar two = cellar();
        Cellar three = cellar()) {
      one.diary().register(team, duties);
      List<Callable<Integer>> bots =
          List.of(one, two, three).stream()
              .map(cellar -> (Callable<Integer>) () -> turnUntilNothingIsLeft(runner(cellar)))
              .toList();
      int handled = 0;
      for (Future<Integer> bot : pool.invokeAll(bots)) {
        handled += bot.get();
      }
      assertThat(handled).isEqualTo(60);
    } finally {
      pool.shutdownNow();
    }
    assertThat(messenger.said()).extracting(Said::id).doesNotHaveDuplicates().hasSize(60);
  }

  private int turnUntilNothingIsLeft(Runner runner) {
    int handled = 0;
    for (int some = runner.turn(team); some > 0; some = runner.turn(team)) {
      handled += some;
    }
    return handled;
  }

  @Test
  void a_bot_that_dies_after_slack_accepted_leaves_one_message() {
    messenger.failNext(Fault.ACCEPT_THEN_THROW);
    try (Cellar dying = cellar();
        Cellar next = cellar()) {
      dying.diary().register(team, List.of(duty("a")));
      runner(dying).turn(team);
      assertThat(runner(next).turn(team)).isZero();
      SharedRedis.lapseLeases(team);
      assertThat(runner(next).turn(team)).isEqualTo(1);
      SharedRedis.lapseLeases(team);
      assertThat(runner(next).turn(team)).isZero();
    }
    messenger.onlyOne();
    assertThat(messenger.attempts()).isEqualTo(1);
  }

  @Test
  void the_same_beginning_sent_twice_over_a_broken_line_is_fresh_both_times() {
    try (Cellar cellar = cellar();
        Wire wire = new Wire(RedisAddress.of(SharedRedis.url()).client(), () -> {}, clock())) {
      cellar.diary().register(team, List.of(duty("a")));
      Claim claim = cellar.diary().claim(team, 1).get(0);
      assertThat(begin(wire, claim, "attempt 1")).isEqualTo(List.of("fresh"));
      assertThat(begin(wire, claim, "attempt 1")).isEqualTo(List.of("fresh"));
      assertThat(begin(wire, claim, "attempt 2"))
          .isEqualTo(List.of("maybe", Long.toString(MONDAY_NOON.toEpochMilli())));
    }
  }

  private Optional<InstantSource> clock() {
    return Optional.of(time);
  }

  private Object begin(Wire wire, Claim claim, String attempt) {
    TenantScope keys = new TenantScope(team);
    return wire.run(
        Script.BEGIN,
        List.of(keys.lease(), keys.duty(), keys.cap()),
        List.of(wire.clock(), claim.duty().id(), "1", attempt, "U0BEN", "9"));
  }

  @Test
  void a_time_without_a_duty_stops_nothing() {
    try (Cellar cellar = cellar()) {
      cellar.diary().register(team, List.of(duty("a")));
      TenantScope keys = new TenantScope(team);
      SharedRedis.look(redis -> redis.zadd(keys.due(), 1, "nobody"));
      SharedRedis.look(redis -> redis.zadd(keys.lease(), 1, "nobody either"));
      assertThat(cellar.diary().claim(team, 5)).extracting(Claim::duty).containsExactly(duty("a"));
      assertThat(cellar.diary().nextDue(team)).isEmpty();
    }
  }

  @Test
  void what_was_finished_leaves_nothing_behind_in_the_end() {
    try (Cellar cellar = cellar()) {
      cellar.diary().register(team, List.of(duty("a")));
      runner(cellar).turn(team);
      time.pass(Diary.REMEMBERED);
      cellar.diary().claim(team, 1);
      SharedRedis.look(
          redis ->
              assertThat(redis.keys("*" + team + "*"))
                  .containsExactly(new TenantScope(team).cap()));
    }
  }
}
