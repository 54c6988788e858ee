package dev.unhurry.availability.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.RandomOwnTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Focus MORNING = new Focus(MONDAY, LocalTime.of(9, 0), LocalTime.NOON);
  private static final Leave WEEK = Leave.through(MONDAY, MONDAY.plusDays(4));
  private static final OwnTime READING =
      OwnTime.NONE.withReads(List.of(LocalTime.of(9, 0), LocalTime.of(16, 0)));

  /** As it comes back from the button. */
  private static Undo pressed(OwnTime before, OwnTime after) {
    return Undo.read(new Changed(before, after).undo().value()).orElseThrow();
  }

  private static Changed leave(int count) {
    List<Leave> leave =
        IntStream.range(0, count)
            .mapToObj(day -> Leave.through(MONDAY.plusDays(2L * day), MONDAY.plusDays(2L * day)))
            .toList();
    return new Changed(OwnTime.NONE, OwnTime.NONE.withLeave(leave));
  }

  @Test
  void what_no_button_can_carry_has_none() {
    assertThat(leave(0).undo().fitsButton()).isFalse();
    assertThat(leave(48).undo().value()).hasSizeLessThan(2_000);
    assertThat(leave(48).undo().fitsButton()).isTrue();
    assertThat(leave(60).undo().value()).hasSizeGreaterThan(2_000);
    assertThat(leave(60).undo().fitsButton()).isFalse();
  }

  @RepeatedTest(200)
  void whatever_was_changed_is_as_before(RepetitionInfo repetition) {
    RandomOwnTimes random = new RandomOwnTimes(repetition.getCurrentRepetition());
    OwnTime before = random.next();
    OwnTime after = random.next();
    if (before.equals(after)) {
      return;
    }
    OwnTime undone = pressed(before, after).of(after).orElseThrow();
    assertThat(undone.focus()).containsExactlyInAnyOrderElementsOf(before.focus());
    assertThat(undone.leave()).containsExactlyInAnyOrderElementsOf(before.leave());
    assertThat(undone.withFocus(List.of()).withLeave(List.of()))
        .isEqualTo(before.withFocus(List.of()).withLeave(List.of()));
  }

  @Test
  void what_was_said_of_other_things_since_stays() {
    OwnTime after = READING.withReads(List.of(LocalTime.NOON));
    OwnTime held = after.withFocus(List.of(MORNING)).withLeave(List.of(WEEK));
    assertThat(pressed(READING, after).of(held))
        .contains(READING.withFocus(List.of(MORNING)).withLeave(List.of(WEEK)));
  }

  @Test
  void what_was_changed_again_since_is_left_alone() {
    OwnTime after = OwnTime.NONE.withFocus(List.of(MORNING));
    assertThat(pressed(OwnTime.NONE, after).of(OwnTime.NONE)).isEmpty();
    assertThat(pressed(after, OwnTime.NONE).of(after)).isEmpty();
    OwnTime noon = READING.withReads(List.of(LocalTime.NOON));
    assertThat(pressed(READING, noon).of(READING)).isEmpty();
  }

  @Test
  void hours_that_were_set_anew_since_are_not_taken_away() {
    OwnTime usual = OwnTime.NONE.withHours(Optional.of(AvailabilitySettings.DEFAULTS.hours()));
    OwnTime others = new RandomOwnTimes(7).withHours();
    assertThat(pressed(OwnTime.NONE, usual).of(others)).isEmpty();
  }

  @Test
  void a_change_that_changed_nothing_is_idle() {
    assertThat(new Changed(READING, READING).undo().isIdle()).isTrue();
    assertThat(new Changed(READING, OwnTime.NONE).undo().isIdle()).isFalse();
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "+",
        "-",
        "banana",
        "undo",
        "+banana 1",
        "+reads",
        "+reads 25:00",
        "+reads 9",
        "+reads 09:00 ",
        "+reads 16:00\n+reads 09:00",
        "+reads 09:00\n+reads 09:00",
        "+reads 09:00\n-reads 10:00",
        "+hours 8 09:00 17:00",
        "+hours 1 09:00",
        "+hours 1 09:00 17:00\n+hours 2 09:00 17:00",
        "+hours 2,1 09:00 17:00",
        "+focus 2026-02-30 09:00 10:00",
        "+leave 2026-11-24T00:00 2026-11-23T00:00",
        "+leave 2026-11-23T00:00 2026-11-24T00:00 ",
        "+holidays Portugal",
        "+holidays pt\n\n",
        "\u0000"
      })
  void what_no_button_of_ours_holds_is_nothing(String value) {
    assertThat(Undo.read(value)).isEmpty();
  }

  @Test
  void its_value_is_what_a_person_can_have_said() {
    assertThat(Undo.read("-reads 09:00\n-reads 16:00\n+reads 12:00"))
        .contains(new Undo(List.of("reads 09:00", "reads 16:00"), List.of("reads 12:00")));
  }
}
