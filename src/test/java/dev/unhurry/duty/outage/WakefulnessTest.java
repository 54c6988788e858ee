package dev.unhurry.duty.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WakefulnessTest {
  private static final TeamId TEAM = Town.TEAM;
  private static final Instant START = Town.MONDAY_9_LISBON;

  private final TurnedTime time = new TurnedTime(START);
  private final InMemoryOutages outages = new InMemoryOutages(new InMemoryDiary(time), time);
  private final Wakefulness one = new Wakefulness(outages, time);
  private final Wakefulness other = new Wakefulness(outages, time);

  private void passes(Duration duration) {
    time.turnTo(time.instant().plus(duration));
  }

  private boolean wasAway() {
    return !outages.recent(TEAM, time.instant()).isEmpty();
  }

  @Test
  void whoever_signs_every_second_is_never_away() {
    for (int second = 0; second < 4_000; second++) {
      one.sign(TEAM, true);
      passes(Duration.ofSeconds(1));
    }
    assertThat(wasAway()).isFalse();
  }

  @Test
  void whoever_has_slept_was_away() {
    one.sign(TEAM, true);
    passes(Duration.ofHours(1));
    one.sign(TEAM, true);
    assertThat(wasAway()).isTrue();
  }

  @Test
  void one_of_two_is_enough() {
    one.sign(TEAM, true);
    other.sign(TEAM, true);
    for (int turn = 0; turn < 10; turn++) {
      passes(Duration.ofMinutes(20));
      one.sign(TEAM, true);
    }
    other.sign(TEAM, true);
    assertThat(wasAway()).isFalse();
  }

  @Test
  void a_clock_may_leap_to_what_is_due_next_and_no_further() {
    one.sign(TEAM, true);
    one.foresee(TEAM, Optional.of(START.plus(Duration.ofDays(1))));
    passes(Duration.ofDays(1));
    one.sign(TEAM, true);
    assertThat(wasAway()).isFalse();
    one.foresee(TEAM, Optional.of(time.instant().plus(Duration.ofHours(2))));
    passes(Duration.ofHours(3));
    one.sign(TEAM, true);
    assertThat(wasAway()).isTrue();
  }

  @Test
  void whoever_starts_knows_of_no_leap() {
    one.sign(TEAM, true);
    one.foresee(TEAM, Optional.empty());
    passes(Duration.ofHours(3));
    other.sign(TEAM, true);
    assertThat(wasAway()).isTrue();
  }

  @Test
  void a_hold_is_known_at_the_first_turn_without_it() {
    one.sign(TEAM, true);
    for (int turn = 0; turn < 10; turn++) {
      passes(Duration.ofMinutes(20));
      one.sign(TEAM, false);
    }
    one.sign(TEAM, true);
    assertThat(outages.recent(TEAM, time.instant())).singleElement().matches(it -> !it.deaf());
  }
}
