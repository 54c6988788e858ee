package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Working time where clocks change, and where a zone leaves out a date. */
class ChangingClocksTest {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final Duration STANDARD = Duration.ofHours(24);

  private static WorkingTime working(Set<DayOfWeek> days, String from, String to, String zone) {
    return new WorkingTime(
        new Hours(days, LocalTime.parse(from), LocalTime.parse(to)), ZoneId.of(zone));
  }

  private static Instant local(String dateTime, String zone) {
    return LocalDateTime.parse(dateTime).atZone(ZoneId.of(zone)).toInstant();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "clocks go on in Berlin: the day has 23 hours, Europe/Berlin, 2026-03-29T00:30,"
        + " 2026-03-30T01:30",
    "clocks go back in Berlin: the day has 25 hours, Europe/Berlin, 2026-10-25T00:30,"
        + " 2026-10-25T23:30",
    "Sunday has no midnight in Santiago, America/Santiago, 2026-09-05T12:00, 2026-09-06T13:00",
    "Friday has no midnight in Cairo, Africa/Cairo, 2026-04-23T12:00, 2026-04-24T13:00",
    "half an hour on Lord Howe, Australia/Lord_Howe, 2026-10-03T12:00, 2026-10-04T12:30"
  })
  void a_day_is_24_elapsed_hours(String name, String zone, String asked, String due) {
    WorkingTime time = working(EVERY_DAY, "00:00", "00:00", zone);
    assertThat(time.add(local(asked, zone), STANDARD, Counting.WORKING_DAYS))
        .contains(local(due, zone));
    assertThat(time.add(local(asked, zone), STANDARD, Counting.WORKING_HOURS))
        .contains(local(due, zone));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "opening in the gap is when clocks go on, Europe/Berlin, 02:30, 10:00, 2026-03-29T01:00:00Z",
    "a missing midnight is one o'clock, America/Santiago, 00:00, 08:00, 2026-09-06T04:00:00Z",
    "opening in the overlap is the first, Europe/Berlin, 02:30, 10:00, 2026-10-25T00:30:00Z"
  })
  void clocks_that_change_move_the_opening_no_further_than_they_must(
      String name, String zone, String from, String to, Instant opening) {
    WorkingTime time = working(EVERY_DAY, from, to, zone);
    assertThat(time.isWorking(opening.minusMillis(1))).isFalse();
    assertThat(time.nextWorking(opening.minusSeconds(1800))).contains(opening);
  }

  @Test
  void a_shift_that_the_gap_swallows_makes_no_working_day() {
    WorkingTime time = working(EVERY_DAY, "02:10", "02:50", "Europe/Berlin");
    assertThat(time.nextWorking(Instant.parse("2026-03-29T00:00:00Z")))
        .contains(Instant.parse("2026-03-30T00:10:00Z"));
  }

  @Test
  void a_date_that_a_zone_left_out_is_no_working_day() {
    WorkingTime samoa = working(EVERY_DAY, "22:00", "06:00", "Pacific/Apia");
    Instant moved = local("2011-12-31T00:00", "Pacific/Apia");
    assertThat(samoa.isWorking(moved.minusMillis(1))).isTrue();
    assertThat(samoa.nextWorking(moved)).contains(local("2011-12-31T22:00", "Pacific/Apia"));
  }

  @Test
  void two_minutes_of_a_day_that_begins_twice_count_once() {
    WorkingTime time = working(EVERY_DAY, "00:00", "00:00", "America/St_Johns");
    Instant twice = Instant.parse("2006-10-29T02:31:00Z");
    assertThat(time.add(twice, STANDARD, Counting.WORKING_DAYS)).contains(twice.plus(STANDARD));
  }

  @Test
  void a_night_in_which_clocks_change_counts_as_long_as_it_was() {
    WorkingTime nights = working(EVERY_DAY, "22:00", "06:00", "Europe/Lisbon");
    assertThat(
            nights.workedBetween(
                Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-25T12:00:00Z")))
        .isEqualTo(Duration.ofHours(9));
    assertThat(
            nights.workedBetween(
                Instant.parse("2027-03-27T12:00:00Z"), Instant.parse("2027-03-28T12:00:00Z")))
        .isEqualTo(Duration.ofHours(7));
  }
}
