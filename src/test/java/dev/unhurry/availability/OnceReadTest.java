package dev.unhurry.availability;

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

/** Due times of somebody who reads at set times. */
class OnceReadTest {
  private static final Duration STANDARD = Duration.ofHours(24);
  private static final List<LocalTime> AT_9_13_16 = times("09:00", "13:00", "16:00");

  private static List<LocalTime> times(String... times) {
    return Stream.of(times).map(LocalTime::parse).toList();
  }

  private static Focus focus(String day, String from, String to) {
    return new Focus(date(day), LocalTime.parse(from), LocalTime.parse(to));
  }

  @Test
  void focus_never_stops_a_clock() {
    WorkingTime plain = reading(AT_9_13_16);
    WorkingTime focused = reading(AT_9_13_16, focus("Mon", "09:00", "17:00"));
    for (Counting counting : Counting.values()) {
      Duration time = Duration.ofHours(4);
      assertThat(focused.add(at("Mon 10:00"), time, counting))
          .isEqualTo(plain.add(at("Mon 10:00"), time, counting));
      assertThat(focused.addOnceRead(at("Mon 10:00"), time, counting))
          .isEqualTo(plain.addOnceRead(at("Mon 10:00"), time, counting));
    }
    assertThat(focused.isWorking(at("Mon 10:00"))).isTrue();
    assertThat(focused.workedBetween(at("Mon 00:00"), at("Tue 00:00")))
        .isEqualTo(Duration.ofHours(8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a day is long enough for three windows, Mon 10:00, 24, WORKING_DAYS, Tue 10:00",
    "two hours are not, Mon 10:00, 2, WORKING_HOURS, Mon 14:00",
    "asked at the window it is the first, Mon 13:00, 1, WORKING_HOURS, Mon 14:00",
    "an hour past the last is at closing, Mon 15:00, 1, WORKING_HOURS, Mon 17:00",
    "or at the next opening where days count, Mon 15:00, 1, WORKING_DAYS, Tue 09:00",
    "the wall clock goes on, Mon 15:00, 1, WALL, Mon 17:00",
    "over the weekend, Fri 16:30, 1, WALL, next Mon 10:00"
  })
  void standard_is_never_due_before_an_hour_past_the_first_window(
      String name, String asked, int hours, Counting counting, String due) {
    assertThat(reading(AT_9_13_16).addOnceRead(at(asked), Duration.ofHours(hours), counting))
        .contains(at(due));
  }

  @Test
  void standard_waits_for_somebody_who_reads_once_a_day() {
    WorkingTime time = reading(times("16:30"));
    assertThat(time.addOnceRead(at("Mon 16:31"), STANDARD, Counting.WORKING_DAYS))
        .contains(at("Wed 09:00"));
    assertThat(time.addOnceRead(at("Mon 16:31"), Duration.ofHours(2), Counting.WORKING_HOURS))
        .contains(at("Wed 09:30"));
  }

  @Test
  void an_hour_past_a_window_on_a_saturday_morning_still_belongs_to_fridays_night() {
    WorkingTime nights = on(NIGHTS, Absences.NONE, new Attention(times("23:30"), List.of()));
    assertThat(nights.addOnceRead(at("Fri 23:00"), Duration.ofHours(1), Counting.WORKING_DAYS))
        .contains(at("Sat 00:30"));
  }

  @Test
  void urgent_ignores_windows() {
    assertThat(
            reading(times("16:00"))
                .add(at("Mon 10:00"), Duration.ofHours(4), Counting.WORKING_HOURS))
        .contains(at("Mon 14:00"));
  }

  @Test
  void without_windows_nothing_is_pushed_back() {
    assertThat(
            reading(List.of())
                .addOnceRead(at("Mon 10:00"), Duration.ofMinutes(30), Counting.WORKING_HOURS))
        .contains(at("Mon 10:30"));
  }
}
