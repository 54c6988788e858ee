package dev.unhurry.duty.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.duty.outage.Outages.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of outages keeps to; run by the one on paper and the one in Redis. */
public abstract class OutagesContract {
  private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
  private static final Sign KEEPS = new Sign(true, false);
  private static final Sign HOLDS = new Sign(false, false);

  protected final TurnedTime time = new TurnedTime(START);

  protected abstract Outages outages();

  protected abstract Diary diary();

  protected abstract TeamId team();

  private List<Outage> signs(Sign sign) {
    return outages().awake(team(), sign);
  }

  private void passes(Duration duration) {
    time.turnTo(time.instant().plus(duration));
  }

  private Outage away(Duration duration) {
    signs(KEEPS);
    passes(duration);
    return signs(KEEPS).get(0);
  }

  private Duty duty(String subject) {
    return Duty.about(subject, team(), "unheard", time.instant(), Map.of());
  }

  private List<Duty> due() {
    return diary().claim(team(), 8).stream().map(Claim::duty).toList();
  }

  @Test
  void the_first_sign_of_all_ends_no_outage() {
    assertThat(signs(KEEPS)).isEmpty();
    assertThat(outages().recent(team(), time.instant())).isEmpty();
  }

  @Test
  void half_an_hour_without_a_sign_is_none() {
    signs(KEEPS);
    passes(Outages.LIMIT);
    assertThat(signs(KEEPS)).isEmpty();
    passes(Outages.LIMIT);
    assertThat(signs(KEEPS)).isEmpty();
  }

  @Test
  void a_moment_more_is_one() {
    Duration longer = Outages.LIMIT.plusMillis(1);
    Outage outage = away(longer);
    assertThat(outage).isEqualTo(new Outage(team(), START, START.plus(longer), true, false));
    assertThat(outages().recent(team(), time.instant())).containsExactly(outage);
    assertThat(signs(KEEPS)).as("it ended once").isEmpty();
  }

  @Test
  void it_is_caught_up_from_its_end_on() {
    Outage outage = away(Duration.ofDays(1));
    assertThat(due())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.kind()).isEqualTo(Outages.KIND);
              assertThat(duty.due()).isEqualTo(outage.to());
              assertThat(duty.fact("from")).isEqualTo("" + START.toEpochMilli());
              assertThat(duty.fact("to")).isEqualTo("" + outage.to().toEpochMilli());
            });
  }

  @Test
  void where_a_turned_clock_leapt_nobody_was_away() {
    signs(KEEPS);
    passes(Duration.ofDays(1));
    assertThat(signs(new Sign(true, true))).isEmpty();
    passes(Duration.ofMinutes(29));
    assertThat(signs(KEEPS)).as("the leap was a sign").isEmpty();
  }

  @Test
  void on_hold_nothing_goes_unheard() {
    signs(KEEPS);
    for (int i = 0; i < 10; i++) {
      passes(Duration.ofMinutes(20));
      assertThat(signs(HOLDS)).isEmpty();
    }
    assertThat(signs(KEEPS))
        .containsExactly(new Outage(team(), START, time.instant(), false, true));
    assertThat(due()).isEmpty();
  }

  @Test
  void away_in_the_middle_of_a_hold_is_both() {
    signs(KEEPS);
    passes(Duration.ofMinutes(20));
    signs(HOLDS);
    passes(Duration.ofMinutes(20));
    signs(HOLDS);
    Instant stopped = time.instant();
    passes(Duration.ofHours(3));
    assertThat(signs(KEEPS))
        .containsExactly(
            new Outage(team(), START, time.instant(), false, true),
            new Outage(team(), stopped, time.instant(), true, false));
  }

  @Test
  void it_is_caught_up_when_no_step_is_left() {
    Outage outage = away(Duration.ofDays(1));
    String first = due().get(0).id();
    Duty one = duty("one");
    Duty other = duty("other");
    outages().done(outage, first, List.of(one, other));
    assertThat(due()).containsExactlyInAnyOrder(one, other);
    outages().done(outage, one.id(), List.of());
    assertThat(outages().recent(team(), time.instant())).noneMatch(Outage::caughtUp);
    outages().done(outage, other.id(), List.of());
    assertThat(outages().recent(team(), time.instant())).singleElement().matches(Outage::caughtUp);
  }

  @Test
  void a_step_is_done_once() {
    Outage outage = away(Duration.ofDays(1));
    String first = due().get(0).id();
    outages().done(outage, first, List.of(duty("one")));
    outages().done(outage, first, List.of(duty("other")));
    outages().done(outage, "never one", List.of(duty("other")));
    assertThat(due()).containsExactly(duty("one"));
    outages().done(outage, duty("one").id(), List.of());
    assertThat(outages().recent(team(), time.instant())).singleElement().matches(Outage::caughtUp);
  }

  @Test
  void what_stands_in_a_digest_is_decided_once() {
    Outage outage = away(Duration.ofDays(1));
    due();
    Actor ana = new Actor(team(), Town.ANA);
    assertThat(outages().digested(ana, outage)).isEmpty();
    assertThat(outages().digest(ana, outage, Set.of("b", "a"), List.of(duty("says"))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(outages().digest(ana, outage, Set.of("c"), List.of(duty("says more"))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(outages().digested(ana, outage).orElseThrow()).containsExactlyInAnyOrder("a", "b");
    assertThat(outages().digested(new Actor(team(), Town.BEN), outage)).isEmpty();
    assertThat(due()).containsExactly(duty("says"));
  }

  @Test
  void that_somebody_gets_no_digest_is_decided_too() {
    Outage outage = away(Duration.ofDays(1));
    Actor ana = new Actor(team(), Town.ANA);
    assertThat(outages().digest(ana, outage, Set.of(), List.of())).isEmpty();
    assertThat(outages().digested(ana, outage)).contains(Set.of());
    assertThat(outages().digest(ana, outage, Set.of("a"), List.of(duty("says")))).isEmpty();
  }

  @Test
  void the_outages_of_the_last_days_are_remembered() {
    Outage first = away(Duration.ofDays(1));
    passes(Duration.ofDays(3));
    Outage second = signs(KEEPS).get(0);
    assertThat(outages().recent(team(), time.instant()))
        .extracting(Outage::to)
        .containsExactly(first.to(), second.to());
    passes(Duration.ofDays(2));
    assertThat(outages().recent(team(), time.instant()))
        .extracting(Outage::to)
        .containsExactly(second.to());
  }
}
