package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.NIGHTS;
import static dev.unhurry.availability.NovemberWeek.at;
import static dev.unhurry.availability.NovemberWeek.away;
import static dev.unhurry.availability.NovemberWeek.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Leave and holidays of somebody who works at night. */
class NightsOffTest {
  private static Leave part(String day, String from, String to) {
    return Leave.on(date(day), LocalTime.parse(from), LocalTime.parse(to));
  }

  @Test
  void a_leave_day_takes_the_night_that_starts_on_it_and_not_the_one_before() {
    WorkingTime time = away(NIGHTS, Leave.through(date("Tue"), date("Tue")));
    assertThat(time.isWorking(at("Tue 05:59"))).isTrue();
    assertThat(time.isWorking(at("Tue 22:00"))).isFalse();
    assertThat(time.isWorking(at("Wed 01:00"))).isFalse();
    assertThat(time.nextWorking(at("Tue 06:00"))).contains(at("Wed 22:00"));
  }

  @Test
  void part_leave_cuts_a_night_on_both_sides_of_midnight() {
    WorkingTime time = away(NIGHTS, part("Tue", "23:00", "01:00"));
    assertThat(time.closing(at("Tue 22:00"))).contains(at("Tue 23:00"));
    assertThat(time.nextWorking(at("Tue 23:00"))).contains(at("Wed 01:00"));
    assertThat(time.closing(at("Wed 01:00"))).contains(at("Wed 06:00"));
  }

  @Test
  void leave_from_a_night_on_takes_the_rest_of_it() {
    WorkingTime time =
        away(
            NIGHTS,
            new Leave(date("Tue").atTime(23, 0), date("Thu").atStartOfDay(), Optional.empty()));
    assertThat(time.closing(at("Tue 22:30"))).contains(at("Tue 23:00"));
    assertThat(time.nextWorking(at("Tue 23:00"))).contains(at("Thu 22:00"));
  }

  @Test
  void a_holiday_takes_the_night_that_starts_on_it() {
    WorkingTime time =
        NovemberWeek.on(
            NIGHTS,
            new Absences(List.of(), Holidays.of(Map.of(date("Wed"), "Holiday"))),
            Attention.ALWAYS);
    assertThat(time.isWorking(at("Wed 05:00"))).isTrue();
    assertThat(time.nextWorking(at("Wed 06:00"))).contains(at("Thu 22:00"));
  }
}
