package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The due times of one person, with the examples that must hold. */
class WorkingTimeTest {
  private static final Duration URGENT = Duration.ofHours(4);
  private static final Duration STANDARD = Duration.ofHours(24);

  private static final Set<DayOfWeek> MON_TO_FRI =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final WorkingTime NINE_TO_FIVE = working(MON_TO_FRI, "09:00", "17:00", "UTC");

  private static WorkingTime working(Set<DayOfWeek> days, String from, String to, String zone) {
    return new WorkingTime(
        new Hours(days, LocalTime.parse(from), LocalTime.parse(to)), ZoneId.of(zone));
  }

  private static Instant local(String dateTime, String zone) {
    return LocalDateTime.parse(dateTime).atZone(ZoneId.of(zone)).toInstant();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "standard asked Fri 16:30 is due Mon 16:30, Fri 16:30, next Mon 16:30",
    "standard asked Fri 17:00 is due Tue 09:00, Fri 17:00, next Tue 09:00",
    "standard asked Sat 12:00 is due Tue 09:00, Sat 12:00, next Tue 09:00",
    "standard asked Mon 09:00 is due Tue 09:00, Mon 09:00, Tue 09:00",
    "standard asked Mon 08:59 is due Tue 09:00, Mon 08:59, Tue 09:00",
    "standard asked Thu 16:59 is due Fri 16:59, Thu 16:59, Fri 16:59",
    "standard asked Thu 17:00 is due Mon 09:00, Thu 17:00, next Mon 09:00",
    "standard asked Sun 23:59 is due Tue 09:00, Sun 23:59, next Tue 09:00",
    "standard asked Mon 00:00 is due Tue 09:00, Mon 00:00, Tue 09:00"
  })
  void standard_counts_whole_working_days(String name, String asked, String due) {
    assertThat(NINE_TO_FIVE.add(at(asked), STANDARD, Counting.WORKING_DAYS)).contains(at(due));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "urgent asked Fri 16:00 is due Mon 12:00, Fri 16:00, next Mon 12:00",
    "urgent asked Mon 13:00 is due Mon 17:00 at closing, Mon 13:00, Mon 17:00",
    "urgent asked Mon 13:01 is due Tue 09:01, Mon 13:01, Tue 09:01",
    "urgent asked Fri 17:00 is due Mon 13:00, Fri 17:00, next Mon 13:00",
    "urgent asked Sat 12:00 is due Mon 13:00, Sat 12:00, next Mon 13:00",
    "urgent asked Mon 06:00 is due Mon 13:00, Mon 06:00, Mon 13:00"
  })
  void urgent_counts_working_hours(String name, String asked, String due) {
    assertThat(NINE_TO_FIVE.add(at(asked), URGENT, Counting.WORKING_HOURS)).contains(at(due));
  }

  @Test
  void wall_counts_every_hour_and_moves_nothing() {
    assertThat(NINE_TO_FIVE.add(at("Fri 16:30"), STANDARD, Counting.WALL))
        .contains(at("Sat 16:30"));
  }

  @Test
  void one_millisecond_decides_at_opening_and_at_closing() {
    Instant closing = at("Fri 17:00");
    Instant opening = at("Mon 09:00");
    assertThat(NINE_TO_FIVE.isWorking(closing.minusMillis(1))).isTrue();
    assertThat(NINE_TO_FIVE.isWorking(closing)).isFalse();
    assertThat(NINE_TO_FIVE.isWorking(opening.minusMillis(1))).isFalse();
    assertThat(NINE_TO_FIVE.isWorking(opening)).isTrue();
    assertThat(NINE_TO_FIVE.nextWorking(opening.minusMillis(1))).contains(opening);
    assertThat(NINE_TO_FIVE.nextWorking(closing)).contains(at("next Mon 09:00"));
  }

  @Test
  void one_millisecond_decides_where_a_clock_runs_out() {
    Instant asked = at("Mon 13:00");
    assertThat(NINE_TO_FIVE.add(asked.minusMillis(1), URGENT, Counting.WORKING_HOURS))
        .contains(at("Mon 17:00").minusMillis(1));
    assertThat(NINE_TO_FIVE.add(asked.plusMillis(1), URGENT, Counting.WORKING_HOURS))
        .contains(at("Tue 09:00").plusMillis(1));
    assertThat(NINE_TO_FIVE.add(at("Fri 17:00").minusMillis(1), STANDARD, Counting.WORKING_DAYS))
        .contains(at("next Mon 17:00").minusMillis(1));
  }

  @Test
  void long_durations_pass_many_weeks() {
    assertThat(NINE_TO_FIVE.add(at("Mon 09:00"), Duration.ofHours(400), Counting.WORKING_HOURS))
        .contains(at("Fri 17:00").plus(Duration.ofDays(63)));
  }

  @Test
  void a_duration_that_goes_back_is_refused() {
    Duration back = Duration.ofMinutes(-1);
    assertThatThrownBy(() -> NINE_TO_FIVE.add(at("Mon 09:00"), back, Counting.WALL))
        .hasMessage("duration (PT-1M) must not be negative");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "hours go on past midnight, Mon 23:00, WORKING_HOURS, Tue 03:00",
    "the small hours of Saturday belong to Friday, Sat 01:00, WORKING_HOURS, Sat 05:00",
    "Saturday evening is free, Sat 05:00, WORKING_HOURS, next Tue 01:00",
    "Friday night counts and Saturday does not, Fri 23:00, WORKING_DAYS, next Mon 23:00",
    "the small hours of Saturday are no working day, Sat 01:00, WORKING_DAYS, next Tue 00:00",
    "a due time in the afternoon moves to the night, Mon 15:00, WORKING_DAYS, Tue 22:00"
  })
  void a_night_shift_belongs_to_the_day_on_which_it_starts(
      String name, String asked, Counting counting, String due) {
    WorkingTime nights = working(MON_TO_FRI, "22:00", "06:00", "UTC");
    Duration duration = counting == Counting.WORKING_HOURS ? URGENT : STANDARD;
    assertThat(nights.add(at(asked), duration, counting)).contains(at(due));
  }

  @Test
  void hours_that_end_where_they_begin_go_round_the_clock() {
    WorkingTime always = working(EVERY_DAY, "00:00", "00:00", "Europe/Lisbon");
    assertThat(always.isWorking(at("Sun 00:00"))).isTrue();
    assertThat(always.add(at("Sat 03:00"), STANDARD, Counting.WORKING_HOURS))
        .contains(at("Sun 03:00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Kiritimati at +14, Pacific/Kiritimati, 2026-11-16T13:00, 2026-11-16T17:00",
    "Pago Pago at -11, Pacific/Pago_Pago, 2026-11-20T16:00, 2026-11-23T12:00",
    "Kolkata at +5:30, Asia/Kolkata, 2026-11-20T16:15, 2026-11-23T12:15",
    "Kathmandu at +5:45, Asia/Kathmandu, 2026-11-20T16:15, 2026-11-23T12:15"
  })
  void days_are_the_persons_own(String name, String zone, String asked, String due) {
    WorkingTime time = working(MON_TO_FRI, "09:00", "17:00", zone);
    assertThat(time.add(local(asked, zone), URGENT, Counting.WORKING_HOURS))
        .contains(local(due, zone));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "within a day, Mon 10:00, Mon 12:30, PT2H30M",
    "over a night, Mon 16:00, Tue 10:00, PT2H",
    "over a weekend, Fri 10:00, next Mon 12:00, PT10H",
    "outside of work, Sat 10:00, Sun 12:00, PT0S",
    "backwards, Tue 10:00, Mon 10:00, PT0S"
  })
  void working_time_between_two_moments_is_counted(
      String name, String from, String to, Duration worked) {
    assertThat(NINE_TO_FIVE.workedBetween(at(from), at(to))).isEqualTo(worked);
  }
}
