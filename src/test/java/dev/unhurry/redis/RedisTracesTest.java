package dev.unhurry.redis;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is planned about somebody is found in Redis, whether anybody has claimed it or not. */
class RedisTracesTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;

  private final TeamId team = SharedRedis.freshTeam();
  private final TurnedTime time = new TurnedTime(NOW);
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  private Duty planned(String id, Instant due, String about) {
    Duty duty = new Duty(id, team, "reminder", due, Map.of("who", about));
    cellar.diary().register(team, List.of(duty));
    return duty;
  }

  private List<Duty> found() {
    return cellar.traces().of(new Actor(team, ANA)).planned();
  }

  @Test
  void what_nobody_has_claimed_yet_is_found_with_its_time() {
    Duty later = planned("later", NOW.plus(Duration.ofHours(2)), "asked " + ANA);
    Duty sooner = planned("sooner", NOW.plus(Duration.ofHours(1)), ANA.value());
    planned("bens", NOW.plus(Duration.ofHours(1)), BEN.value());
    assertThat(found()).containsExactly(sooner, later);
  }

  @Test
  void what_somebody_has_claimed_is_found_and_what_is_finished_is_not() {
    Duty claimed = planned("claimed", NOW, ANA.value());
    var claims = cellar.diary().claim(team, 10);
    assertThat(found()).containsExactly(claimed);
    cellar.diary().drop(claims.get(0));
    assertThat(found()).isEmpty();
  }
}
