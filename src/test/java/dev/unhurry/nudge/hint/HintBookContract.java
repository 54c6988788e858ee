package dev.unhurry.nudge.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every hint book keeps to. */
public abstract class HintBookContract {
  private static final String GREETS = "only greets";

  protected final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);

  protected abstract HintBook book();

  protected abstract TeamId team();

  private MessageRef message(int number) {
    return new MessageRef(
        team(), Town.DESIGN, MessageTs.at(Town.MONDAY_9_LISBON.plusSeconds(number)));
  }

  private Actor ana() {
    return new Actor(team(), Town.ANA);
  }

  private HintBook.Given hint(int number) {
    return new HintBook.Given(message(number), GREETS, time.instant());
  }

  @Test
  void a_rule_falls_silent_after_wrong_calls_about_two_messages() {
    book().wrong(message(1), GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).isEmpty();
    book().wrong(message(2), GREETS);
    book().wrong(message(3), GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).containsExactly(GREETS);
  }

  @Test
  void the_same_message_counts_once() {
    book().wrong(message(1), GREETS);
    book().wrong(message(1), GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).isEmpty();
  }

  @Test
  void other_rules_and_other_channels_learn_nothing() {
    book().wrong(message(1), GREETS);
    book().wrong(message(2), "announces a question");
    book().wrong(message(3), GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).containsExactly(GREETS);
    assertThat(book().silent(team(), new ChannelId("C0OTHER"))).isEmpty();
  }

  @Test
  void a_rule_heard_again_starts_anew() {
    book().wrong(message(1), GREETS);
    book().wrong(message(2), GREETS);
    book().hearAgain(team(), Town.DESIGN, GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).isEmpty();
    book().wrong(message(3), GREETS);
    assertThat(book().silent(team(), Town.DESIGN)).isEmpty();
  }

  @Test
  void the_latest_hint_takes_the_place_of_an_earlier_one() {
    book().given(ana(), hint(1));
    book().given(ana(), hint(2));
    assertThat(book().latest(ana(), time.instant())).contains(hint(2));
  }

  @Test
  void the_latest_hint_is_shown_for_a_day() {
    HintBook.Given given = hint(1);
    book().given(ana(), given);
    time.pass(HintBook.LATEST_SHOWN.minus(Duration.ofSeconds(1)));
    assertThat(book().latest(ana(), time.instant())).contains(given);
    time.pass(Duration.ofSeconds(1));
    assertThat(book().latest(ana(), time.instant())).isEmpty();
  }

  @Test
  void what_is_dealt_with_is_not_shown_any_more() {
    book().given(ana(), hint(2));
    book().dealtWith(ana(), message(1));
    assertThat(book().latest(ana(), time.instant())).contains(hint(2));
    book().dealtWith(ana(), message(2));
    assertThat(book().latest(ana(), time.instant())).isEmpty();
  }

  @Test
  void only_the_first_who_notes_it_is_the_first() {
    assertThat(book().noteSaid(message(1), "decision")).isTrue();
    assertThat(book().noteSaid(message(1), "decision")).isFalse();
    assertThat(book().noteSaid(message(1), "asked kindly")).isTrue();
    assertThat(book().noteSaid(message(2), "decision")).isTrue();
  }

  @Test
  void what_was_said_is_known_of_that_message_and_that_kind() {
    assertThat(book().wasSaid(message(1), "decision", time.instant())).isFalse();
    book().noteSaid(message(1), "decision");
    assertThat(book().wasSaid(message(1), "decision", time.instant())).isTrue();
    assertThat(book().wasSaid(message(1), "asked kindly", time.instant())).isFalse();
    assertThat(book().wasSaid(message(2), "decision", time.instant())).isFalse();
  }

  @Test
  void what_was_said_is_forgotten_after_ninety_days() {
    book().noteSaid(message(1), "decision");
    time.pass(HintBook.SAID_REMEMBERED.minusMillis(1));
    assertThat(book().wasSaid(message(1), "decision", time.instant())).isTrue();
    time.pass(Duration.ofMillis(1));
    assertThat(book().wasSaid(message(1), "decision", time.instant())).isFalse();
    assertThat(book().noteSaid(message(1), "decision")).isTrue();
  }
}
