package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.MON_TO_FRI_9_TO_17;
import static dev.unhurry.availability.NovemberWeek.NIGHTS;
import static dev.unhurry.availability.NovemberWeek.at;
import static dev.unhurry.availability.NovemberWeek.date;
import static dev.unhurry.availability.NovemberWeek.on;
import static dev.unhurry.availability.NovemberWeek.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody reads, when their messages are held, and what that does to due times. */
class AttentionTest {
  private static final List<LocalTime> AT_9_13_16 = times("09:00", "13:00", "16:00");

  private static List<LocalTime> times(String... times) {
    return Stream.of(times).map(LocalTime::parse).toList();
  }

  private static Focus focus(String day, String from, String to) {
    return new Focus(date(day), LocalTime.parse(from), LocalTime.parse(to));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "between two windows, Mon 10:00, Mon 13:00",
    "at a window sharp, Mon 13:00, Mon 13:00",
    "before work, Mon 06:00, Mon 09:00",
    "after the last of the day, Mon 16:01, Tue 09:00",
    "over the weekend, Fri 16:01, next Mon 09:00"
  })
  void people_read_at_their_windows(String name, String moment, String window) {
    assertThat(reading(AT_9_13_16).nextWindow(at(moment))).contains(at(window));
  }

  @Test
  void one_millisecond_after_a_window_waits_for_the_next() {
    assertThat(reading(AT_9_13_16).nextWindow(at("Mon 13:00").plusMillis(1)))
        .contains(at("Mon 16:00"));
  }

  @Test
  void without_windows_people_read_whenever_they_work() {
    WorkingTime time = reading(List.of());
    assertThat(time.nextWindow(at("Mon 10:17"))).contains(at("Mon 10:17"));
    assertThat(time.nextWindow(at("Mon 17:00"))).contains(at("Tue 09:00"));
  }

  @Test
  void windows_may_be_named_in_any_order_and_twice() {
    assertThat(new Attention(times("16:00", "09:00", "16:00"), List.of()).windows())
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(16, 0));
  }

  @Test
  void a_window_outside_of_work_is_none() {
    assertThat(reading(times("08:00", "13:00", "17:00")).nextWindow(at("Mon 14:00")))
        .contains(at("Tue 13:00"));
    WorkingTime morningOff =
        on(
            MON_TO_FRI_9_TO_17,
            new Absences(
                List.of(Leave.on(date("Tue"), LocalTime.MIDNIGHT, LocalTime.of(10, 0))),
                Holidays.NONE),
            new Attention(AT_9_13_16, List.of()));
    assertThat(morningOff.nextWindow(at("Mon 17:00"))).contains(at("Tue 13:00"));
  }

  @Test
  void who_never_works_at_a_window_reads_whenever_they_work() {
    WorkingTime time = reading(times("20:00"));
    assertThat(time.nextWindow(at("Mon 17:00"))).contains(at("Tue 09:00"));
    assertThat(time.addOnceRead(at("Mon 10:00"), Duration.ofHours(1), Counting.WORKING_HOURS))
        .contains(at("Mon 11:00"));
  }

  @Test
  void a_night_has_windows_on_both_sides_of_midnight() {
    WorkingTime nights =
        on(NIGHTS, Absences.NONE, new Attention(times("02:00", "23:00"), List.of()));
    assertThat(nights.nextWindow(at("Fri 22:00"))).contains(at("Fri 23:00"));
    assertThat(nights.nextWindow(at("Fri 23:30"))).contains(at("Sat 02:00"));
    assertThat(nights.nextWindow(at("Sat 02:01"))).contains(at("next Mon 23:00"));
  }

  @Test
  void focus_holds_messages_to_its_end() {
    WorkingTime time = reading(List.of(), focus("Mon", "10:00", "12:00"));
    assertThat(time.mayBeTold(at("Mon 10:00").minusMillis(1))).isTrue();
    assertThat(time.mayBeTold(at("Mon 10:00"))).isFalse();
    assertThat(time.mayBeTold(at("Mon 12:00").minusMillis(1))).isFalse();
    assertThat(time.mayBeTold(at("Mon 12:00"))).isTrue();
    assertThat(time.nextTelling(at("Mon 10:30"))).contains(at("Mon 12:00"));
    assertThat(time.nextWindow(at("Mon 10:30"))).contains(at("Mon 12:00"));
  }

  @Test
  void nobody_is_told_anything_outside_of_work() {
    WorkingTime time = reading(List.of());
    assertThat(time.mayBeTold(at("Mon 17:00"))).isFalse();
    assertThat(time.mayBeTold(at("Sat 12:00"))).isFalse();
    assertThat(time.nextTelling(at("Fri 17:00"))).contains(at("next Mon 09:00"));
  }

  @Test
  void focus_to_the_end_of_work_holds_messages_to_the_next_day() {
    WorkingTime time = reading(List.of(), focus("Mon", "15:00", "18:00"));
    assertThat(time.nextTelling(at("Mon 15:00"))).contains(at("Tue 09:00"));
  }

  @Test
  void focus_is_for_its_day_only() {
    WorkingTime time = reading(List.of(), focus("Mon", "10:00", "12:00"));
    assertThat(time.mayBeTold(at("Tue 10:30"))).isTrue();
  }

  @Test
  void focus_of_a_night_goes_past_midnight() {
    WorkingTime nights =
        on(
            NIGHTS,
            Absences.NONE,
            new Attention(List.of(), List.of(focus("Mon", "23:00", "01:00"))));
    assertThat(nights.nextTelling(at("Mon 23:00"))).contains(at("Tue 01:00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the window in focus comes at its end, Mon 11:00, Mon 14:00",
    "whoever asks in the meantime is in time for it, Mon 13:30, Mon 14:00",
    "the next window stays, Mon 14:01, Mon 16:00",
    "the same on another day, Tue 11:00, Tue 13:00"
  })
  void focus_holds_a_window_to_its_end(String name, String moment, String window) {
    WorkingTime time = reading(AT_9_13_16, focus("Mon", "12:00", "14:00"));
    assertThat(time.nextWindow(at(moment))).contains(at(window));
  }

  @Test
  void two_blocks_that_touch_hold_a_window_to_the_end_of_both() {
    WorkingTime time =
        reading(AT_9_13_16, focus("Mon", "14:00", "15:00"), focus("Mon", "12:00", "14:00"));
    assertThat(time.nextWindow(at("Mon 11:00"))).contains(at("Mon 15:00"));
  }

  @Test
  void a_window_in_focus_to_the_end_of_work_is_over() {
    WorkingTime time = reading(times("13:00"), focus("Mon", "12:00", "17:00"));
    assertThat(time.nextWindow(at("Mon 11:00"))).contains(at("Tue 13:00"));
  }
}
