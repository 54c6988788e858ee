package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Counting along days from which working time was taken away. */
class WorkCalendarTest {
  private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);
  private static final WallClock UTC = new WallClock(ZoneOffset.UTC);

  private static Instant at(int days, int hour) {
    return MONDAY.plus(Duration.ofDays(days)).plus(Duration.ofHours(hour));
  }

  private static Interval shift(LocalDate date, int opens, int closes) {
    return new Interval(
        date.atTime(opens, 0).toInstant(ZoneOffset.UTC),
        date.atTime(closes, 0).toInstant(ZoneOffset.UTC));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static WorkCalendar without(Predicate<LocalDate> off) {
    return new WorkCalendar(
        UTC, date -> isWeekend(date) || off.test(date) ? List.of() : List.of(shift(date, 9, 17)));
  }

  @Test
  void days_off_do_not_count() {
    WorkCalendar offThroughWednesday = without(date -> date.isBefore(LocalDate.of(2026, 11, 19)));
    assertThat(offThroughWednesday.addWorkingDays(at(0, 10), DAY)).contains(at(4, 9));
    assertThat(offThroughWednesday.addWorkingHours(at(0, 10), Duration.ofHours(4)))
        .contains(at(3, 13));
  }

  @Test
  void a_morning_off_only_moves_the_result() {
    WorkCalendar morningOff =
        new WorkCalendar(
            UTC, date -> List.of(shift(date, date.getDayOfMonth() == 17 ? 13 : 9, 17)));
    assertThat(morningOff.addWorkingDays(at(0, 10), DAY)).contains(at(1, 13));
  }

  @Test
  void a_day_may_hold_several_shifts() {
    WorkCalendar noonFree =
        new WorkCalendar(UTC, date -> List.of(shift(date, 9, 12), shift(date, 14, 18)));
    assertThat(noonFree.nextWorking(at(0, 12))).contains(at(0, 14));
    assertThat(noonFree.addWorkingHours(at(0, 11), Duration.ofHours(3))).contains(at(0, 16));
    assertThat(noonFree.addWorkingHours(at(0, 9), Duration.ofHours(3))).contains(at(0, 12));
  }

  @Test
  void nobody_is_expected_who_is_away_for_more_than_60_days() {
    LocalDate monday = LocalDate.of(2026, 11, 16);
    LocalDate back = monday.plusDays(60);
    assertThat(back.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(without(date -> date.isBefore(back)).nextWorking(at(0, 10))).contains(at(60, 9));
    assertThat(without(date -> date.isBefore(back)).addWorkingDays(at(0, 10), DAY))
        .contains(at(63, 9));
    WorkCalendar longer = without(date -> !date.isAfter(back));
    assertThat(longer.nextWorking(at(0, 10))).isEmpty();
    assertThat(longer.addWorkingHours(at(0, 10), DAY)).isEmpty();
    assertThat(longer.addWorkingDays(at(0, 10), DAY)).isEmpty();
  }

  @Test
  void a_clock_that_runs_into_a_long_absence_has_no_end() {
    WorkCalendar leaving = without(date -> date.isAfter(LocalDate.of(2026, 11, 16)));
    assertThat(leaving.addWorkingHours(at(0, 15), Duration.ofHours(2))).contains(at(0, 17));
    assertThat(leaving.addWorkingHours(at(0, 15), Duration.ofHours(3))).isEmpty();
    assertThat(leaving.addWorkingDays(at(0, 15), DAY)).isEmpty();
  }

  @Test
  void a_stretch_of_time_must_end_after_it_starts() {
    assertThatThrownBy(() -> new Interval(at(0, 9), at(0, 9)))
        .hasMessageContaining("must end after it starts");
  }
}
