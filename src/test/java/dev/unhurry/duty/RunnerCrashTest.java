package dev.unhurry.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a turn breaks off once; the runner that comes after it finds its way. */
class RunnerCrashTest {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final TeamId TEAM = new TeamId("T0PAPER");
  private static final Actor BEN = new Actor(TEAM, new UserId("U0BEN"));
  private static final Utterance TELL = new Utterance.Tell(BEN, Card.of("Ana asked you"));
  private static final Utterance WHISPER =
      new Utterance.Whisper(BEN, new ChannelId("C0DESIGN"), Card.of("One line more"));
  private static final Duty DUTY = Duty.about("a", TEAM, "remind", MONDAY_NOON, Map.of());
  private static final Duty NEXT =
      Duty.about("next", TEAM, "remind", MONDAY_NOON.plusSeconds(3600), Map.of());

  private final TurnedTime time = new TurnedTime(MONDAY_NOON);
  private final InMemoryDiary paper = new InMemoryDiary(time);
  private final FaultyDiary diary = new FaultyDiary(paper);
  private final FakeMessenger messenger = new FakeMessenger(time);

  /** A room that may break once, when it is asked or when it is told. */
  private static final class Room implements Keeper {
    private final Utterance what;
    private boolean breakWhenAsked;
    private boolean breakWhenTold;
    private int told;

    private Room(Utterance what) {
      this.what = what;
    }

    @Override
    public Outcome due(Duty duty, Instant now) {
      if (breakWhenAsked) {
        breakWhenAsked = false;
        throw new IllegalStateException("the room broke when it was asked");
      }
      return new Outcome.Say(what, List.of(NEXT));
    }

    @Override
    public void said(Duty duty, Optional<MessageRef> where, Instant now) {
      if (breakWhenTold) {
        breakWhenTold = false;
        throw new IllegalStateException("the room broke when it was told");
      }
      told++;
    }
  }

  /** Everything that can be made to break. */
  private record Parts(FaultyDiary diary, FakeMessenger messenger, Room room) {}

  private interface Crash {
    void arm(Parts parts);
  }

  private static Arguments row(String name, Crash crash) {
    return Arguments.of(name, crash);
  }

  static Stream<Arguments> crashes() {
    return Stream.of(
        row("after claiming", on(FaultyDiary.Step.CLAIM, true)),
        row("before beginning", on(FaultyDiary.Step.BEGIN, false)),
        row("after beginning", on(FaultyDiary.Step.BEGIN, true)),
        row("before committing", on(FaultyDiary.Step.COMMIT, false)),
        row("after committing", on(FaultyDiary.Step.COMMIT, true)),
        row("before Slack has it", parts -> parts.messenger().failNext(Fault.THROW)),
        row("once Slack has it", parts -> parts.messenger().failNext(Fault.ACCEPT_THEN_THROW)),
        row("unclear, not there", parts -> parts.messenger().failNext(Fault.UNCLEAR)),
        row("unclear, there", parts -> parts.messenger().failNext(Fault.ACCEPT_THEN_UNCLEAR)),
        row("the room is asked", parts -> parts.room().breakWhenAsked = true),
        row("the room is told", parts -> parts.room().breakWhenTold = true));
  }

  private static Crash on(FaultyDiary.Step step, boolean written) {
    return parts -> parts.diary().failNext(step, written);
  }

  private Room breakOffAndRestart(Utterance what, Crash crash) {
    Room room = new Room(what);
    crash.arm(new Parts(diary, messenger, room));
    paper.register(TEAM, List.of(DUTY));
    for (int start = 0; start < 4; start++) {
      new Runner(diary, messenger, Map.of("remind", room), time).turn(TEAM);
      paper.lapseLeases();
      time.pass(Duration.ofSeconds(30));
    }
    return room;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("crashes")
  void the_message_stands_exactly_once(String name, Crash crash) {
    Room room = breakOffAndRestart(TELL, crash);
    assertThat(messenger.onlyOne().id()).isEqualTo(DUTY.id());
    assertThat(paper.open(TEAM)).containsExactly(NEXT);
    assertThat(room.told).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("crashes")
  void a_whisper_is_heard_at_most_once(String name, Crash crash) {
    breakOffAndRestart(WHISPER, crash);
    assertThat(messenger.said()).hasSizeLessThanOrEqualTo(1);
    assertThat(messenger.attempts()).isLessThanOrEqualTo(1);
    assertThat(paper.open(TEAM)).doesNotContain(DUTY);
  }
}
