package dev.unhurry.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.FakeMessenger.Said;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A promise is kept once, whatever Slack, the diary and the rooms do. */
class RunnerTest {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final TeamId TEAM = new TeamId("T0PAPER");
  private static final Actor BEN = new Actor(TEAM, new UserId("U0BEN"));
  private static final ChannelId DESIGN = new ChannelId("C0DESIGN");
  private static final Utterance TELL = new Utterance.Tell(BEN, Card.of("Ana asked you"));
  private static final Utterance WHISPER =
      new Utterance.Whisper(BEN, DESIGN, Card.of("One line more"));
  private static final Duty NEXT =
      Duty.about("next", TEAM, "remind", MONDAY_NOON.plusSeconds(3600), Map.of());

  private static final Duty ALL_THE_SAME =
      Duty.about("all the same", TEAM, "remind", MONDAY_NOON.plusSeconds(1800), Map.of());

  private final TurnedTime time = new TurnedTime(MONDAY_NOON);
  private final InMemoryDiary diary = new InMemoryDiary(time, new DutySettings(50));
  private final FakeMessenger messenger = new FakeMessenger(time);
  private final AtomicInteger told = new AtomicInteger();
  private Function<Duty, Outcome> room = duty -> say(TELL);
  private Supplier<List<Duty>> allTheSame = List::of;
  private final Runner runner = runner(diary);

  private Runner runner(Diary diary) {
    return new Runner(diary, messenger, Map.of("remind", keeper()), time);
  }

  private Keeper keeper() {
    return new Keeper() {
      @Override
      public Outcome due(Duty duty, Instant now) {
        return room.apply(duty);
      }

      @Override
      public List<Duty> setAside(Duty duty, Instant now) {
        return allTheSame.get();
      }

      @Override
      public void said(Duty duty, Optional<MessageRef> where, Instant now) {
        told.incrementAndGet();
      }
    };
  }

  private static Outcome say(Utterance what) {
    return new Outcome.Say(what, List.of(NEXT));
  }

  private static Duty duty(String subject) {
    return Duty.about(subject, TEAM, "remind", MONDAY_NOON, Map.of());
  }

  private void promise(String... subjects) {
    diary.register(TEAM, List.of(subjects).stream().map(RunnerTest::duty).toList());
  }

  private void lapseAndTurn() {
    diary.lapseLeases();
    runner.turn(TEAM);
  }

  @Test
  void what_is_due_is_said_and_what_is_next_is_promised() {
    promise("a");
    assertThat(runner.turn(TEAM)).isEqualTo(1);
    Said said = messenger.onlyOne();
    assertThat(said.what()).isEqualTo(TELL);
    assertThat(said.id()).isEqualTo(duty("a").id());
    assertThat(diary.open(TEAM)).containsExactly(NEXT);
    assertThat(told).hasValue(1);
    assertThat(runner.nextDue(TEAM)).contains(NEXT.due());
    assertThat(runner.turn(TEAM)).isZero();
  }

  @Test
  void what_can_wait_waits() {
    room = duty -> new Outcome.Wait(MONDAY_NOON.plusSeconds(60), "outside working time");
    promise("a");
    runner.turn(TEAM);
    assertThat(messenger.attempts()).isZero();
    assertThat(runner.nextDue(TEAM)).contains(MONDAY_NOON.plusSeconds(60));
  }

  @Test
  void what_is_no_longer_needed_is_dropped() {
    room = duty -> new Outcome.Drop("answered");
    promise("a");
    runner.turn(TEAM);
    assertThat(messenger.attempts()).isZero();
    assertThat(diary.open(TEAM)).isEmpty();
  }

  @Test
  void a_turn_takes_a_small_batch_and_says_how_many() {
    promise("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(runner.turn(TEAM)).isEqualTo(Runner.BATCH);
    assertThat(runner.turn(TEAM)).isEqualTo(1);
    assertThat(messenger.said()).hasSize(9);
  }

  @Test
  void when_slack_asks_to_wait_it_is_said_then() {
    messenger.failNext(Fault.LATER);
    promise("a");
    runner.turn(TEAM);
    assertThat(runner.nextDue(TEAM)).contains(MONDAY_NOON.plus(FakeMessenger.RETRY_AFTER));
    time.pass(FakeMessenger.RETRY_AFTER);
    runner.turn(TEAM);
    assertThat(messenger.onlyOne().what()).isEqualTo(TELL);
  }

  @Test
  void a_whisper_that_slack_asked_to_wait_for_is_still_whispered() {
    room = duty -> say(WHISPER);
    messenger.failNext(Fault.LATER);
    promise("a");
    runner.turn(TEAM);
    time.pass(FakeMessenger.RETRY_AFTER);
    runner.turn(TEAM);
    assertThat(messenger.onlyOne().what()).isEqualTo(WHISPER);
  }

  @Test
  void what_may_have_been_said_is_looked_for_and_found() {
    messenger.failNext(Fault.ACCEPT_THEN_UNCLEAR);
    promise("a");
    runner.turn(TEAM);
    assertThat(runner.turn(TEAM)).isZero();
    lapseAndTurn();
    assertThat(messenger.attempts()).isEqualTo(1);
    messenger.onlyOne();
    assertThat(told).hasValue(1);
    assertThat(diary.open(TEAM)).containsExactly(NEXT);
  }

  @Test
  void what_may_have_been_said_and_is_not_found_is_said() {
    messenger.failNext(Fault.UNCLEAR);
    promise("a");
    runner.turn(TEAM);
    assertThat(messenger.said()).isEmpty();
    lapseAndTurn();
    messenger.onlyOne();
  }

  @Test
  void what_may_have_been_said_is_left_alone_while_the_conversation_cannot_be_read() {
    messenger.failNext(Fault.ACCEPT_THEN_UNCLEAR);
    messenger.unreadable(true);
    promise("a");
    runner.turn(TEAM);
    lapseAndTurn();
    lapseAndTurn();
    assertThat(messenger.attempts()).isEqualTo(1);
    messenger.unreadable(false);
    lapseAndTurn();
    messenger.onlyOne();
    assertThat(diary.open(TEAM)).containsExactly(NEXT);
  }

  @Test
  void a_whisper_is_never_whispered_a_second_time() {
    room = duty -> say(WHISPER);
    messenger.failNext(Fault.ACCEPT_THEN_UNCLEAR);
    promise("a");
    runner.turn(TEAM);
    lapseAndTurn();
    assertThat(messenger.attempts()).isEqualTo(1);
    assertThat(diary.open(TEAM)).as("only what is next").containsExactly(NEXT);
    assertThat(told).as("it counts as said, or another comes the same day").hasValue(1);
  }

  @Test
  void what_slack_refuses_is_parked_with_the_reason() {
    messenger.failNext(Fault.REFUSED);
    promise("a");
    runner.turn(TEAM);
    assertThat(diary.parked(TEAM)).containsOnly(Map.entry(duty("a").id(), "channel_not_found"));
    assertThat(diary.nextDue(TEAM)).as("what is next comes all the same").contains(NEXT.due());
    lapseAndTurn();
    assertThat(messenger.attempts()).isEqualTo(1);
  }

  @Test
  void who_has_heard_enough_today_hears_the_rest_tomorrow() {
    promise(IntStream.range(0, 51).mapToObj(i -> "d" + i).toArray(String[]::new));
    for (int i = 0; i < 7; i++) {
      runner.turn(TEAM);
    }
    assertThat(messenger.said()).hasSize(50);
    time.turnTo(Instant.parse("2026-11-24T00:00:00Z"));
    runner.turn(TEAM);
    assertThat(messenger.said().size()).isGreaterThan(50);
  }

  @Test
  void a_failing_duty_does_not_stop_the_others_and_is_parked_in_the_end() {
    room =
        duty -> {
          if (duty.equals(duty("poison"))) {
            throw new IllegalStateException("cannot decide");
          }
          return say(TELL);
        };
    allTheSame = () -> List.of(ALL_THE_SAME);
    promise("poison", "a", "b");
    runner.turn(TEAM);
    assertThat(messenger.said()).hasSize(2);
    for (int i = 1; i < Runner.TRIES; i++) {
      assertThat(diary.parked(TEAM)).isEmpty();
      lapseAndTurn();
    }
    assertThat(diary.parked(TEAM).get(duty("poison").id())).contains("IllegalStateException");
    assertThat(diary.nextDue(TEAM)).as("what never hangs on it").contains(ALL_THE_SAME.due());
  }

  @Test
  void a_room_that_fails_also_then_keeps_nothing_from_being_parked() {
    room =
        duty -> {
          throw new IllegalStateException("cannot decide");
        };
    allTheSame =
        () -> {
          throw new IllegalStateException("nor say what follows");
        };
    promise("a");
    for (int i = 0; i < Runner.TRIES; i++) {
      lapseAndTurn();
    }
    assertThat(diary.parked(TEAM)).hasSize(1);
  }

  @Test
  void waiting_often_is_not_failing() {
    room = duty -> new Outcome.Wait(time.instant(), "not yet");
    promise("a");
    for (int i = 0; i < 3 * Runner.TRIES; i++) {
      runner.turn(TEAM);
    }
    room =
        duty -> {
          throw new IllegalStateException("once");
        };
    runner.turn(TEAM);
    room = duty -> say(TELL);
    lapseAndTurn();
    messenger.onlyOne();
  }

  @Test
  void a_duty_that_no_room_keeps_is_parked() {
    diary.register(TEAM, List.of(Duty.about("a", TEAM, "unknown", MONDAY_NOON, Map.of())));
    for (int i = 0; i < Runner.TRIES; i++) {
      lapseAndTurn();
    }
    assertThat(diary.parked(TEAM)).hasSize(1);
  }

  @Test
  void a_test_can_ask_for_failures_to_be_thrown() {
    Runner strict =
        new Runner(
            diary,
            messenger,
            Map.of(),
            time,
            failure -> {
              throw failure;
            });
    promise("a");
    assertThatThrownBy(() -> strict.turn(TEAM)).hasMessageContaining("no room keeps");
  }

  @Test
  void once_it_ends_nothing_more_is_begun_and_what_was_taken_is_there_for_others_at_once() {
    promise("a", "b", "c");
    messenger.whenAccepted(runner::end);
    runner.turn(TEAM);
    assertThat(messenger.said()).hasSize(1);
    assertThat(runner.turn(TEAM)).isZero();
    runner(diary).turn(TEAM);
    assertThat(messenger.said()).hasSize(3);
  }

  @Test
  void a_diary_that_is_away_ends_the_turn_and_the_next_one_goes_on() {
    FaultyDiary faulty = new FaultyDiary(diary);
    Runner other = runner(faulty);
    promise("a");
    faulty.failNext(FaultyDiary.Step.CLAIM, false);
    assertThat(other.turn(TEAM)).isZero();
    assertThat(other.turn(TEAM)).isEqualTo(1);
    messenger.onlyOne();
  }

  @Test
  void nothing_is_said_when_the_lease_is_nearly_over() {
    AtomicLong nanos = new AtomicLong();
    Runner slow =
        new Runner(
            diary, new Keeping(diary, messenger, Map.of("remind", keeper()), time), nanos::get);
    room =
        duty -> {
          nanos.addAndGet(Duration.ofSeconds(15).toNanos());
          return say(TELL);
        };
    promise("a", "b");
    slow.turn(TEAM);
    assertThat(messenger.attempts()).isZero();
    room =
        duty -> {
          nanos.addAndGet(Duration.ofSeconds(15).toNanos() / 2 - 1);
          return say(TELL);
        };
    slow.turn(TEAM);
    assertThat(messenger.said()).hasSize(2);
  }

  @Test
  void who_wakes_up_after_another_has_said_it_takes_its_own_back() {
    messenger.whenAccepted(
        () -> {
          diary.lapseLeases();
          Claim other = diary.claim(TEAM, 1).get(0);
          diary.begin(other, Optional.of(BEN.user()));
          diary.commit(other, MessageTs.at(MONDAY_NOON.plusSeconds(40)), List.of());
        });
    promise("a");
    runner.turn(TEAM);
    assertThat(messenger.said()).isEmpty();
    assertThat(messenger.retracted()).hasSize(1);
  }

  @Test
  void who_found_what_its_sender_takes_back_says_it_again() {
    FaultyDiary faulty = new FaultyDiary(diary);
    promise("a");
    Claim late = diary.claim(TEAM, 1).get(0);
    diary.begin(late, Optional.of(BEN.user()));
    messenger.say(TELL, late.duty().id());
    MessageTs lateTs = messenger.onlyOne().where().ts();
    // The other one has found the late sender's message when that one wakes up.
    faulty.before(FaultyDiary.Step.COMMIT, () -> diary.commit(late, lateTs, List.of()));
    diary.lapseLeases();
    Runner other = runner(faulty);
    other.turn(TEAM);
    assertThat(messenger.said()).isEmpty();
    other.turn(TEAM);
    assertThat(messenger.onlyOne().where().ts()).isNotEqualTo(lateTs);
    assertThat(diary.open(TEAM)).containsExactly(NEXT);
  }

  /** A post that stands, and other words for it. */
  private Utterance.Edit editOfAPost() {
    messenger.say(
        new Utterance.Post(TEAM, DESIGN, Optional.empty(), Card.of("Heard from 7 of 9")), "digest");
    return new Utterance.Edit(messenger.onlyOne().where(), Card.of("Heard from 8 of 9"));
  }

  private void promiseAnEdit() {
    Utterance.Edit edit = editOfAPost();
    room = duty -> new Outcome.Say(edit, List.of());
    promise("a");
  }

  private void theEditStandsOnce() {
    assertThat(messenger.onlyOne().text()).isEqualTo("Heard from 8 of 9");
    assertThat(messenger.retracted()).isEmpty();
    assertThat(diary.open(TEAM)).isEmpty();
  }

  @Test
  void an_edit_changes_what_stands() {
    promiseAnEdit();
    runner.turn(TEAM);
    theEditStandsOnce();
    assertThat(told).hasValue(1);
  }

  @Test
  void an_edit_that_may_have_been_made_is_made_again_without_looking() {
    promiseAnEdit();
    messenger.failNext(Fault.ACCEPT_THEN_UNCLEAR);
    messenger.unreadable(true);
    runner.turn(TEAM);
    lapseAndTurn();
    theEditStandsOnce();
  }

  @Test
  void an_edit_that_another_made_meanwhile_is_not_taken_back() {
    promiseAnEdit();
    messenger.whenAccepted(
        () -> {
          diary.lapseLeases();
          Claim other = diary.claim(TEAM, 1).get(0);
          diary.begin(other, Optional.empty());
          diary.commit(other, MessageTs.at(MONDAY_NOON.plusSeconds(40)), List.of());
        });
    runner.turn(TEAM);
    theEditStandsOnce();
  }

  @Test
  void an_edit_whose_late_sender_takes_it_back_is_not_made_again() {
    FaultyDiary faulty = new FaultyDiary(diary);
    promiseAnEdit();
    MessageTs standing = messenger.onlyOne().where().ts();
    Claim late = diary.claim(TEAM, 1).get(0);
    diary.begin(late, Optional.empty());
    faulty.before(FaultyDiary.Step.COMMIT, () -> diary.commit(late, standing, List.of()));
    diary.lapseLeases();
    runner(faulty).turn(TEAM);
    theEditStandsOnce();
    assertThat(runner(faulty).turn(TEAM)).isZero();
  }

  @Test
  void an_edit_of_what_is_gone_is_parked() {
    promiseAnEdit();
    messenger.retract(messenger.onlyOne().where());
    runner.turn(TEAM);
    assertThat(diary.parked(TEAM)).containsOnly(Map.entry(duty("a").id(), "message_not_found"));
  }

  @Test
  void an_edit_counts_against_nobodys_day() {
    promise(IntStream.range(0, 50).mapToObj(i -> "d" + i).toArray(String[]::new));
    for (int i = 0; i < 7; i++) {
      runner.turn(TEAM);
    }
    assertThat(messenger.said()).hasSize(50);
    Utterance.Edit edit = new Utterance.Edit(messenger.said().get(0).where(), Card.of("Later"));
    room = duty -> new Outcome.Say(edit, List.of());
    promise("a");
    runner.turn(TEAM);
    assertThat(messenger.texts()).contains("Later");
  }

  @Test
  void an_edit_promises_nothing_next() {
    Utterance.Edit edit = editOfAPost();
    assertThatThrownBy(() -> say(edit)).isInstanceOf(IllegalArgumentException.class);
  }

  private void promiseToTakeBack() {
    MessageRef stands = editOfAPost().post();
    room = duty -> new Outcome.Say(new Utterance.TakeBack(stands), List.of());
    promise("a");
  }

  @Test
  void what_is_to_go_goes() {
    promiseToTakeBack();
    runner.turn(TEAM);
    assertThat(messenger.said()).isEmpty();
    assertThat(diary.open(TEAM)).isEmpty();
  }

  @Test
  void what_may_have_gone_is_taken_back_again_without_looking() {
    promiseToTakeBack();
    messenger.failNext(Fault.ACCEPT_THEN_UNCLEAR);
    messenger.unreadable(true);
    runner.turn(TEAM);
    lapseAndTurn();
    assertThat(messenger.said()).isEmpty();
    assertThat(diary.open(TEAM)).isEmpty();
    assertThat(diary.parked(TEAM)).isEmpty();
  }

  @Test
  void what_is_gone_already_is_as_good_as_taken_back() {
    promiseToTakeBack();
    messenger.retract(messenger.onlyOne().where());
    runner.turn(TEAM);
    assertThat(diary.open(TEAM)).isEmpty();
    assertThat(diary.parked(TEAM)).isEmpty();
  }
}
