package dev.unhurry.nudge.thread;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.Utterance;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LongThreadTest {
  private static final Duration A_MOMENT = Duration.ofMinutes(2);

  private final SmallHouse house = new SmallHouse(Mode.ON, Level.STRICT);
  private final Message first = house.says(ANA, "The icons could be larger, or the grid smaller.");

  private static void talk(SmallHouse house, Message first, int replies) {
    for (int i = 0; i < replies; i++) {
      house.replies(i % 2 == 0 ? BEN : ANA, first, "I see it this way.");
    }
    house.pass(A_MOMENT);
  }

  private static List<Utterance> said(SmallHouse house) {
    return house.messenger.said().stream().map(FakeMessenger.Said::what).toList();
  }

  /** Said while the bot did not listen. */
  private void missed(int replies) {
    for (int i = 0; i < replies; i++) {
      house.history.add(
          Town.replies(BEN, first.ref(), house.time.instant().plusMillis(i), "I think so too."));
    }
  }

  @Test
  void a_thread_of_25_messages_is_asked_once_in_the_thread() {
    talk(house, first, 23);
    assertThat(said(house)).isEmpty();

    talk(house, first, 1);
    assertThat(said(house))
        .singleElement()
        .satisfies(
            what -> {
              assertThat(what).isInstanceOf(Utterance.Post.class);
              assertThat(((Utterance.Post) what).thread()).contains(first.ref().ts());
              assertThat(FakeMessenger.words(what).text()).startsWith("25 messages in");
            });

    talk(house, first, 100);
    assertThat(said(house)).hasSize(1);
  }

  @Test
  void what_was_said_before_the_bot_listened_counts_too() {
    missed(16);
    talk(house, first, 8);
    assertThat(said(house)).hasSize(1);
  }

  @Test
  void a_shorter_thread_is_left_alone() {
    missed(15);
    talk(house, first, 8);
    assertThat(said(house)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"OFF", "OBSERVE", "PRIVATE"})
  void where_no_public_hints_are_wanted_nothing_is_even_written_down(Mode mode) {
    SmallHouse quiet = new SmallHouse(mode, Level.STRICT);
    Message start = quiet.says(ANA, "The icons could be larger.");
    for (int i = 0; i < 30; i++) {
      quiet.replies(BEN, start, "I see it this way.");
    }
    assertThat(quiet.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void most_replies_promise_nothing() {
    for (int i = 0; i < LongThreads.REPLIES_BETWEEN_LOOKS - 1; i++) {
      house.replies(BEN, first, "I see it this way.");
    }
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
    house.replies(BEN, first, "I see it this way.");
    assertThat(house.diary.open(Town.TEAM)).hasSize(1);
  }

  @Test
  void an_archived_channel_is_left_alone() {
    house.directory.know(new Channel(DESIGN, "design", Optional.of(ANA), true), ANA, BEN);
    talk(house, first, 24);
    assertThat(said(house)).isEmpty();
  }

  @Test
  void a_channel_that_the_bot_had_to_leave_is_left_alone() {
    house.directory.botLeaves(DESIGN);
    talk(house, first, 24);
    assertThat(said(house)).isEmpty();
    house.directory.botComesBack(DESIGN);
    talk(house, first, 8);
    assertThat(said(house)).hasSize(1);
  }

  @Test
  void a_thread_whose_first_message_is_gone_is_left_alone() {
    house.history.delete(first.ref());
    talk(house, first, 24);
    assertThat(said(house)).isEmpty();
  }

  @Test
  void a_slack_that_is_busy_is_asked_again_but_not_for_ever() {
    house.history.answerInstead(new History.Later(Duration.ofMinutes(7)));
    talk(house, first, 24);
    house.pass(Duration.ofHours(3));
    assertThat(said(house)).isEmpty();
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
  }
}
