package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.MON_TO_FRI_9_TO_17;
import static dev.unhurry.availability.NovemberWeek.at;
import static dev.unhurry.availability.NovemberWeek.away;
import static dev.unhurry.availability.NovemberWeek.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole days, parts of days and public holidays off, with the examples that must hold. */
class LeaveTest {
  private static final Duration URGENT = Duration.ofHours(4);
  private static final Duration STANDARD = Duration.ofHours(24);
  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

  private static Instant standard(WorkingTime time, String asked) {
    return time.add(at(asked), STANDARD, Counting.WORKING_DAYS).orElseThrow();
  }

  private static Instant urgent(WorkingTime time, String asked) {
    return time.add(at(asked), URGENT, Counting.WORKING_HOURS).orElseThrow();
  }

  private static Leave part(String day, String from, String to) {
    return Leave.on(date(day), LocalTime.parse(from), LocalTime.parse(to));
  }

  @Test
  void on_leave_through_wednesday_standard_asked_monday_10_is_due_friday_9() {
    WorkingTime time = away(Leave.through(date("Mon"), date("Wed")));
    assertThat(standard(time, "Mon 10:00")).isEqualTo(at("Fri 09:00"));
  }

  @Test
  void morning_off_tuesday_to_13_standard_asked_monday_10_is_due_tuesday_13() {
    WorkingTime time = away(part("Tue", "00:00", "13:00"));
    assertThat(standard(time, "Mon 10:00")).isEqualTo(at("Tue 13:00"));
  }

  @Test
  void until_friday_is_back_on_friday_and_through_friday_includes_it() {
    assertThat(away(Leave.until(date("Mon"), date("Fri"))).nextWorking(at("Mon 10:00")))
        .contains(at("Fri 09:00"));
    assertThat(away(Leave.through(date("Mon"), date("Fri"))).nextWorking(at("Mon 10:00")))
        .contains(at("next Mon 09:00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a leave day between is left out, Mon 16:30, Wed 16:30",
    "asked on the leave day, Tue 12:00, Thu 09:00",
    "asked after work on the day before, Mon 17:00, Thu 09:00",
    "asked when back, Wed 10:00, Thu 10:00"
  })
  void a_leave_day_does_not_count(String name, String asked, String due) {
    WorkingTime time = away(Leave.through(date("Tue"), date("Tue")));
    assertThat(standard(time, asked)).isEqualTo(at(due));
  }

  @Test
  void a_working_hours_clock_stands_still_on_leave() {
    WorkingTime time = away(Leave.through(date("Tue"), date("Wed")));
    assertThat(urgent(time, "Mon 15:00")).isEqualTo(at("Thu 11:00"));
    assertThat(urgent(time, "Mon 13:00")).isEqualTo(at("Mon 17:00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a morning off, 00:00, 13:00, Mon 10:00, Tue 13:00",
    "an afternoon off moves to the next day, 13:00, 00:00, Mon 14:00, Wed 09:00",
    "an afternoon off leaves the morning, 13:00, 00:00, Mon 10:00, Tue 10:00",
    "two hours at noon, 12:00, 14:00, Mon 12:30, Tue 14:00",
    "the first moment off, 12:00, 14:00, Mon 12:00, Tue 14:00",
    "the first moment back, 12:00, 14:00, Mon 14:00, Tue 14:00",
    "the day counts whole, 00:00, 16:59, Tue 16:59, Wed 16:59"
  })
  void part_leave_only_moves_the_result(
      String name, String from, String to, String asked, String due) {
    assertThat(standard(away(part("Tue", from, to)), asked)).isEqualTo(at(due));
  }

  @Test
  void part_leave_that_takes_all_working_time_makes_the_day_a_leave_day() {
    assertThat(standard(away(part("Tue", "08:00", "17:00")), "Mon 10:00"))
        .isEqualTo(at("Wed 10:00"));
    assertThat(standard(away(part("Tue", "08:00", "16:59")), "Mon 10:00"))
        .isEqualTo(at("Tue 16:59"));
  }

  @Test
  void part_leave_cuts_a_shift_in_two() {
    WorkingTime time = away(part("Tue", "12:00", "14:00"));
    assertThat(time.closing(at("Tue 10:00"))).contains(at("Tue 12:00"));
    assertThat(urgent(time, "Tue 10:00")).isEqualTo(at("Tue 16:00"));
    assertThat(time.add(at("Tue 10:00"), Duration.ofHours(2), Counting.WORKING_HOURS))
        .contains(at("Tue 12:00"));
    assertThat(time.workedBetween(at("Tue 00:00"), at("Wed 00:00"))).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void one_millisecond_decides_where_part_leave_begins_and_ends() {
    WorkingTime time = away(part("Tue", "12:00", "14:00"));
    assertThat(time.isWorking(at("Tue 12:00").minusMillis(1))).isTrue();
    assertThat(time.isWorking(at("Tue 12:00"))).isFalse();
    assertThat(time.isWorking(at("Tue 14:00").minusMillis(1))).isFalse();
    assertThat(time.isWorking(at("Tue 14:00"))).isTrue();
  }

  @Test
  void leave_may_begin_in_an_afternoon_and_end_in_a_morning() {
    WorkingTime time =
        away(new Leave(date("Tue").atTime(15, 0), date("Thu").atTime(11, 0), Optional.empty()));
    assertThat(urgent(time, "Tue 14:00")).isEqualTo(at("Thu 14:00"));
    assertThat(standard(time, "Tue 10:00")).isEqualTo(at("Thu 11:00"));
    assertThat(time.worksOn(date("Wed"))).isFalse();
  }

  @Test
  void leaves_that_overlap_take_no_more_than_both() {
    WorkingTime time = away(part("Tue", "12:00", "15:00"), part("Tue", "14:00", "16:00"));
    assertThat(time.nextWorking(at("Tue 12:00"))).contains(at("Tue 16:00"));
    assertThat(time.workedBetween(at("Tue 00:00"), at("Wed 00:00"))).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void a_public_holiday_does_not_count() {
    WorkingTime time =
        NovemberWeek.on(
            MON_TO_FRI_9_TO_17,
            new Absences(List.of(), Holidays.of(Map.of(date("Wed"), "Day of Repentance"))),
            Attention.ALWAYS);
    assertThat(standard(time, "Tue 16:30")).isEqualTo(at("Thu 16:30"));
    assertThat(standard(time, "Wed 09:30")).isEqualTo(at("Fri 09:00"));
    assertThat(urgent(time, "Tue 16:00")).isEqualTo(at("Thu 12:00"));
  }

  @Test
  void no_working_moment_in_60_days_means_no_due_time_on_any_clock() {
    WorkingTime sixty = away(Leave.until(date("Mon"), date("Mon").plusDays(60)));
    WorkingTime longer = away(Leave.through(date("Mon"), date("Mon").plusDays(60)));
    for (Counting counting : Counting.values()) {
      assertThat(sixty.add(at("Mon 10:00"), URGENT, counting)).isPresent();
      assertThat(longer.add(at("Mon 10:00"), URGENT, counting)).isEmpty();
    }
    assertThat(longer.nextTelling(at("Mon 10:00"))).isEmpty();
    assertThat(longer.nextWindow(at("Mon 10:00"))).isEmpty();
  }

  @Test
  void the_leave_that_somebody_is_on_names_its_cover() {
    Leave leave = Leave.through(date("Wed"), date("Thu")).coveredBy(new UserId("UANA"));
    WorkingTime time = away(leave, part("Tue", "00:00", "13:00"));
    assertThat(time.leaveAt(at("Wed 12:00"))).contains(leave);
    assertThat(time.leaveAt(at("Tue 10:00"))).contains(part("Tue", "00:00", "13:00"));
    assertThat(leave.cover()).contains(new UserId("UANA"));
  }

  @Test
  void somebody_is_on_leave_from_the_last_closing_to_the_last_day_off() {
    WorkingTime time = away(Leave.through(date("Wed"), date("Fri")));
    assertThat(time.leaveAt(at("Tue 16:59"))).isEmpty();
    assertThat(time.leaveAt(at("Tue 17:00"))).isPresent();
    assertThat(time.leaveAt(at("Fri 16:59"))).isPresent();
    assertThat(time.leaveAt(at("Fri 17:00"))).isEmpty();
  }

  @Test
  void leave_must_end_after_it_begins() {
    assertThatThrownBy(() -> Leave.until(date("Tue"), date("Tue")))
        .hasMessage("leave (2026-11-17T00:00 to 2026-11-17T00:00) must end later");
    assertThat(Leave.on(date("Tue"), LocalTime.NOON, MIDNIGHT).back())
        .isEqualTo(date("Wed").atStartOfDay());
  }
}
