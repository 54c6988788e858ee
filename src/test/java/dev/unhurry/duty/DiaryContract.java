package dev.unhurry.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every diary promises; run by the one on paper and the one in Redis. */
public abstract class DiaryContract {
  protected static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UserId BEN = new UserId("U0BEN");
  private static final UserId ANA = new UserId("U0ANA");
  private static final MessageTs ONE = new MessageTs("1763895600.000100");
  private static final MessageTs OTHER = new MessageTs("1763895600.000200");

  protected final TurnedTime time = new TurnedTime(MONDAY_NOON);

  /** A diary on {@link #time} in which a person hears at most three messages a day. */
  protected abstract Diary diary();

  protected abstract TeamId team();

  /** Lets every lease that holds now run out. */
  protected abstract void lapseLeases();

  protected final Duty duty(String subject, Instant due) {
    return Duty.about(subject, team(), "remind", due, Map.of("channel", "C0DESIGN"));
  }

  private Claim claimed(String subject) {
    diary().register(team(), List.of(duty(subject, MONDAY_NOON)));
    return claimOne();
  }

  private Claim claimOne() {
    List<Claim> claims = diary().claim(team(), 10);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Begun begin(Diary diary, Claim claim) {
    return diary.begin(claim, Optional.of(BEN));
  }

  @Test
  void a_duty_is_taken_when_it_is_due_and_not_a_millisecond_before() {
    Duty duty = duty("a", MONDAY_NOON.plusMillis(1));
    diary().register(team(), List.of(duty));
    assertThat(diary().claim(team(), 10)).isEmpty();
    time.pass(Duration.ofMillis(1));
    assertThat(claimOne().duty()).isEqualTo(duty);
  }

  @Test
  void a_duty_a_millisecond_overdue_is_taken() {
    diary().register(team(), List.of(duty("a", MONDAY_NOON.minusMillis(1))));
    assertThat(claimOne().duty().due()).isEqualTo(MONDAY_NOON.minusMillis(1));
  }

  @Test
  void the_earliest_are_taken_first_and_no_more_than_asked() {
    Duty third = duty("3", MONDAY_NOON.minusSeconds(1));
    Duty first = duty("1", MONDAY_NOON.minusSeconds(3));
    Duty second = duty("2", MONDAY_NOON.minusSeconds(2));
    diary().register(team(), List.of(third, first, second));
    assertThat(diary().claim(team(), 2)).extracting(Claim::duty).containsExactly(first, second);
    assertThat(diary().claim(team(), 2)).extracting(Claim::duty).containsExactly(third);
  }

  @Test
  void a_duty_carries_its_facts_as_they_were() {
    Duty duty =
        Duty.about(
            "a", team(), "tell", MONDAY_NOON, Map.of("ts", "1763895600.000100", "n", "Zoë \"7\""));
    Duty bare = Duty.about("b", team(), "tell", MONDAY_NOON.plusMillis(1), Map.of());
    diary().register(team(), List.of(duty, bare));
    time.pass(Duration.ofMillis(1));
    assertThat(diary().claim(team(), 2)).extracting(Claim::duty).containsExactly(duty, bare);
  }

  @Test
  void registering_twice_promises_once() {
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    diary()
        .register(team(), List.of(duty("a", MONDAY_NOON.minusSeconds(9)), duty("b", MONDAY_NOON)));
    assertThat(diary().claim(team(), 10))
        .extracting(Claim::duty)
        .containsExactlyInAnyOrder(duty("a", MONDAY_NOON), duty("b", MONDAY_NOON));
  }

  @Test
  void duties_are_registered_all_or_none() {
    Duty stranger = Duty.about("x", new TeamId("T0STRANGER"), "remind", MONDAY_NOON, Map.of());
    assertThat(
            failureOf(
                () -> {
                  diary().register(team(), List.of(duty("a", MONDAY_NOON), stranger));
                  return 0;
                }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void a_taken_duty_is_not_taken_again_before_its_lease_lapses() {
    Claim first = claimed("a");
    assertThat(diary().claim(team(), 10)).isEmpty();
    lapseLeases();
    Claim second = claimOne();
    assertThat(second.duty()).isEqualTo(first.duty());
    assertThat(second.fence()).isGreaterThan(first.fence());
  }

  @Test
  void a_turned_clock_does_not_make_leases_lapse() {
    claimed("a");
    time.pass(Duration.ofHours(4));
    assertThat(diary().claim(team(), 10)).isEmpty();
  }

  @Test
  void the_first_beginning_is_fresh_however_late_it_is() {
    Claim claim = claimed("a");
    time.pass(Duration.ofHours(4));
    assertThat(begin(diary(), claim)).isEqualTo(new Begun.Fresh());
  }

  @Test
  void a_later_beginning_tells_when_the_first_one_was() {
    begin(diary(), claimed("a"));
    for (int i = 0; i < 2; i++) {
      lapseLeases();
      time.pass(Duration.ofSeconds(40));
      assertThat(begin(diary(), claimOne())).isEqualTo(new Begun.Maybe(MONDAY_NOON));
    }
  }

  @Test
  void beginning_twice_under_one_claim_is_a_maybe() {
    Claim claim = claimed("a");
    begin(diary(), claim);
    assertThat(begin(diary(), claim)).isEqualTo(new Begun.Maybe(MONDAY_NOON));
  }

  @Test
  void beginning_is_lost_when_the_lease_lapsed() {
    Claim claim = claimed("a");
    lapseLeases();
    assertThat(begin(diary(), claim)).isEqualTo(new Begun.Lost());
  }

  @Test
  void beginning_is_lost_when_somebody_else_has_it() {
    Claim stale = claimed("a");
    lapseLeases();
    Claim current = claimOne();
    assertThat(begin(diary(), stale)).isEqualTo(new Begun.Lost());
    assertThat(begin(diary(), current)).isEqualTo(new Begun.Fresh());
  }

  @Test
  void beginning_is_lost_when_it_is_done() {
    Claim claim = claimed("a");
    diary().commit(claim, ONE, List.of());
    assertThat(begin(diary(), claim)).isEqualTo(new Begun.Lost());
  }

  @Test
  void a_person_hears_no_more_than_the_cap_in_a_day() {
    for (int i = 0; i < 3; i++) {
      Claim claim = claimed("a" + i);
      assertThat(begin(diary(), claim)).isEqualTo(new Begun.Fresh());
      diary().commit(claim, ONE, List.of());
    }
    Claim fourth = claimed("b");
    Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
    assertThat(begin(diary(), fourth)).isEqualTo(new Begun.Capped(midnight));
    assertThat(diary().begin(fourth, Optional.of(ANA))).isEqualTo(new Begun.Fresh());
  }

  @Test
  void the_cap_starts_anew_at_midnight_utc() {
    for (int i = 0; i < 3; i++) {
      begin(diary(), claimed("a" + i));
    }
    Claim fourth = claimed("b");
    time.pass(Duration.ofHours(12).minusMillis(1));
    assertThat(begin(diary(), fourth)).isInstanceOf(Begun.Capped.class);
    time.pass(Duration.ofMillis(1));
    assertThat(begin(diary(), fourth)).isEqualTo(new Begun.Fresh());
  }

  @Test
  void the_cap_counts_a_duty_once_and_not_each_attempt() {
    begin(diary(), claimed("a"));
    for (int i = 0; i < 4; i++) {
      lapseLeases();
      begin(diary(), claimOne());
    }
    assertThat(begin(diary(), claimed("b"))).isEqualTo(new Begun.Fresh());
    assertThat(begin(diary(), claimed("c"))).isEqualTo(new Begun.Fresh());
    assertThat(begin(diary(), claimed("d"))).isInstanceOf(Begun.Capped.class);
  }

  @Test
  void the_cap_counts_a_postponed_duty_once_too() {
    Claim claim = claimed("a");
    begin(diary(), claim);
    diary().postpone(claim, MONDAY_NOON);
    assertThat(begin(diary(), claimOne())).isEqualTo(new Begun.Fresh());
    assertThat(begin(diary(), claimed("b"))).isEqualTo(new Begun.Fresh());
    assertThat(begin(diary(), claimed("c"))).isEqualTo(new Begun.Fresh());
    assertThat(begin(diary(), claimed("d"))).isInstanceOf(Begun.Capped.class);
  }

  @Test
  void a_postponed_duty_waits_until_then() {
    Claim claim = claimed("a");
    assertThat(diary().postpone(claim, MONDAY_NOON.plusSeconds(60))).isTrue();
    assertThat(diary().nextDue(team())).contains(MONDAY_NOON.plusSeconds(60));
    time.pass(Duration.ofMillis(59_999));
    assertThat(diary().claim(team(), 10)).isEmpty();
    time.pass(Duration.ofMillis(1));
    assertThat(claimOne().duty()).isEqualTo(duty("a", MONDAY_NOON.plusSeconds(60)));
  }

  @Test
  void what_is_postponed_by_the_one_who_began_it_was_not_said() {
    Claim claim = claimed("a");
    begin(diary(), claim);
    diary().postpone(claim, MONDAY_NOON);
    assertThat(begin(diary(), claimOne())).isEqualTo(new Begun.Fresh());
  }

  @Test
  void what_is_postponed_by_another_than_began_it_may_have_been_said() {
    begin(diary(), claimed("a"));
    lapseLeases();
    diary().postpone(claimOne(), MONDAY_NOON);
    assertThat(begin(diary(), claimOne())).isEqualTo(new Begun.Maybe(MONDAY_NOON));
  }

  @Test
  void a_stale_claim_can_write_nothing() {
    Claim stale = claimed("a");
    lapseLeases();
    Claim current = claimOne();
    assertThat(diary().postpone(stale, MONDAY_NOON.plusSeconds(60))).isFalse();
    assertThat(diary().drop(stale)).isFalse();
    assertThat(diary().park(stale, "why")).isFalse();
    assertThat(diary().commit(stale, ONE, List.of(duty("next", MONDAY_NOON))))
        .isEqualTo(Diary.Committed.TAKE_BACK);
    assertThat(diary().nextDue(team())).isEmpty();
    assertThat(diary().drop(current)).isTrue();
  }

  @Test
  void every_write_is_harmless_twice() {
    Claim postponed = claimed("a");
    assertThat(diary().postpone(postponed, MONDAY_NOON.plusSeconds(1))).isTrue();
    assertThat(diary().postpone(postponed, MONDAY_NOON.plusSeconds(1))).isTrue();
    Claim dropped = claimed("b");
    assertThat(diary().drop(dropped)).isTrue();
    assertThat(diary().drop(dropped)).isTrue();
    Claim parked = claimed("c");
    assertThat(diary().park(parked, "why")).isTrue();
    assertThat(diary().park(parked, "why")).isTrue();
    Claim said = claimed("d");
    List<Duty> next = List.of(duty("next", MONDAY_NOON.plusSeconds(9)));
    assertThat(diary().commit(said, ONE, next)).isEqualTo(Diary.Committed.DONE);
    assertThat(diary().commit(said, ONE, next)).isEqualTo(Diary.Committed.DONE);
    time.pass(Duration.ofSeconds(9));
    assertThat(diary().claim(team(), 10))
        .extracting(claim -> claim.duty().id())
        .containsExactly(postponed.duty().id(), next.get(0).id());
  }

  @Test
  void a_dropped_duty_is_not_taken_and_not_made_again() {
    diary().drop(claimed("a"));
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    assertThat(diary().nextDue(team())).isEmpty();
    assertThat(diary().claim(team(), 10)).isEmpty();
  }

  @Test
  void a_parked_duty_is_not_taken_and_not_made_again() {
    diary().park(claimed("a"), "channel_not_found");
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    lapseLeases();
    assertThat(diary().nextDue(team())).isEmpty();
    assertThat(diary().claim(team(), 10)).isEmpty();
  }

  @Test
  void what_was_said_is_done_and_what_is_next_is_promised() {
    Duty next = duty("next", MONDAY_NOON.plusSeconds(60));
    Claim claim = claimed("a");
    begin(diary(), claim);
    assertThat(diary().commit(claim, ONE, List.of(next))).isEqualTo(Diary.Committed.DONE);
    lapseLeases();
    assertThat(diary().claim(team(), 10)).isEmpty();
    assertThat(diary().nextDue(team())).contains(next.due());
  }

  @Test
  void a_done_duty_is_not_made_again_within_48_hours_and_is_made_after() {
    diary().commit(claimed("a"), ONE, List.of());
    time.pass(Diary.REMEMBERED.minusMillis(1));
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    assertThat(diary().claim(team(), 10)).isEmpty();
    time.pass(Duration.ofMillis(1));
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    assertThat(claimOne().duty()).isEqualTo(duty("a", MONDAY_NOON));
  }

  @Test
  void a_lapsed_lease_that_nobody_took_over_may_still_be_committed() {
    Claim claim = claimed("a");
    begin(diary(), claim);
    lapseLeases();
    assertThat(diary().commit(claim, ONE, List.of())).isEqualTo(Diary.Committed.DONE);
    assertThat(diary().claim(team(), 10)).isEmpty();
  }

  @Test
  void a_late_sender_takes_its_message_back_when_another_one_is_done() {
    Claim late = claimed("a");
    begin(diary(), late);
    lapseLeases();
    Claim current = claimOne();
    begin(diary(), current);
    assertThat(diary().commit(current, ONE, List.of())).isEqualTo(Diary.Committed.DONE);
    assertThat(diary().commit(late, OTHER, List.of())).isEqualTo(Diary.Committed.TAKE_BACK);
  }

  @Test
  void a_late_sender_keeps_its_message_when_a_probe_found_it() {
    Claim late = claimed("a");
    begin(diary(), late);
    lapseLeases();
    Claim current = claimOne();
    begin(diary(), current);
    assertThat(diary().commit(current, ONE, List.of())).isEqualTo(Diary.Committed.DONE);
    assertThat(diary().commit(late, ONE, List.of())).isEqualTo(Diary.Committed.DONE);
  }

  @Test
  void what_its_sender_took_back_is_said_again_by_whoever_found_it() {
    Claim late = claimed("a");
    begin(diary(), late);
    lapseLeases();
    Claim current = claimOne();
    begin(diary(), current);
    assertThat(diary().commit(late, ONE, List.of())).isEqualTo(Diary.Committed.TAKE_BACK);
    List<Duty> next = List.of(duty("next", MONDAY_NOON.plusSeconds(9)));
    assertThat(diary().commit(current, ONE, next)).isEqualTo(Diary.Committed.SAY_AGAIN);
    assertThat(diary().nextDue(team())).isEmpty();
    assertThat(diary().postpone(current, MONDAY_NOON)).isTrue();
    assertThat(diary().commit(claimOne(), OTHER, next)).isEqualTo(Diary.Committed.DONE);
    assertThat(diary().nextDue(team())).contains(next.get(0).due());
  }

  @Test
  void what_is_postponed_enters_what_is_next() {
    Claim claim = claimed("a");
    List<Duty> next = List.of(duty("b", MONDAY_NOON.plusSeconds(9)));
    assertThat(diary().postpone(claim, MONDAY_NOON.plusSeconds(20), next)).isTrue();
    assertThat(diary().nextDue(team())).contains(next.get(0).due());
    assertThat(diary().postpone(claim, MONDAY_NOON.plusSeconds(30), next)).isTrue();
    time.pass(Duration.ofSeconds(30));
    assertThat(diary().claim(team(), 9)).hasSize(2);
  }

  @Test
  void what_is_dropped_enters_what_is_next_once() {
    Claim dropped = claimed("a");
    List<Duty> next = List.of(duty("b", MONDAY_NOON.plusSeconds(9)));
    assertThat(diary().drop(dropped, next)).isTrue();
    assertThat(diary().drop(dropped, List.of(duty("c", MONDAY_NOON)))).isTrue();
    assertThat(diary().nextDue(team())).contains(next.get(0).due());
  }

  @Test
  void what_was_dropped_meanwhile_is_taken_back() {
    Claim late = claimed("a");
    begin(diary(), late);
    lapseLeases();
    diary().drop(claimOne());
    assertThat(diary().commit(late, ONE, List.of())).isEqualTo(Diary.Committed.TAKE_BACK);
  }

  @Test
  void the_next_due_time_is_the_earliest_that_nobody_has() {
    assertThat(diary().nextDue(team())).isEmpty();
    claimed("taken");
    diary()
        .register(
            team(),
            List.of(duty("b", MONDAY_NOON.plusSeconds(2)), duty("c", MONDAY_NOON.plusSeconds(1))));
    assertThat(diary().nextDue(team())).contains(MONDAY_NOON.plusSeconds(1));
  }

  @Test
  void teams_do_not_see_each_others_duties() {
    TeamId neighbour = new TeamId(team().value() + "X");
    diary().register(team(), List.of(duty("a", MONDAY_NOON)));
    assertThat(diary().claim(neighbour, 10)).isEmpty();
    assertThat(diary().nextDue(neighbour)).isEmpty();
  }

  @Test
  void many_claimers_take_each_duty_once() throws Exception {
    diary()
        .register(
            team(), IntStream.range(0, 200).mapToObj(i -> duty("d" + i, MONDAY_NOON)).toList());
    Collection<String> taken = atOnce(8, this::claimUntilNothingIsLeft);
    assertThat(taken).hasSize(200).doesNotHaveDuplicates();
  }

  private List<String> claimUntilNothingIsLeft() {
    List<String> taken = new ArrayList<>();
    for (List<Claim> some = diary().claim(team(), 7);
        !some.isEmpty();
        some = diary().claim(team(), 7)) {
      some.forEach(claim -> taken.add(claim.duty().id()));
    }
    return taken;
  }

  @Test
  void one_of_many_that_register_the_same_promises_it() throws Exception {
    atOnce(
        8,
        () -> {
          diary().register(team(), List.of(duty("a", MONDAY_NOON), duty("b", MONDAY_NOON)));
          return List.<String>of();
        });
    assertThat(diary().claim(team(), 10)).hasSize(2);
  }

  private static <T> List<T> atOnce(int threads, Callable<List<T>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<T> all = new ArrayList<>();
      for (Future<List<T>> one :
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> work).toList())) {
        all.addAll(one.get());
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  private static Throwable failureOf(Callable<?> call) {
    return org.assertj.core.api.Assertions.catchThrowable(call::call);
  }
}
