package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2026-11-23T10:07:30Z, 2026-11-23T12:07:30Z, 2026-11-23, 10:07, 12:08",
    "2026-11-23T10:07:00Z, 2026-11-23T12:07:00Z, 2026-11-23, 10:07, 12:07",
    "2026-11-23T10:07:59.999Z, 2026-11-23T12:07:00.001Z, 2026-11-23, 10:07, 12:08",
    "2026-11-23T23:30:00Z, 2026-11-24T01:00:00Z, 2026-11-23, 23:30, 01:00",
    "2026-11-23T22:00:00Z, 2026-11-23T23:59:30Z, 2026-11-23, 22:00, 00:00",
    "2026-03-29T00:30:00Z, 2026-03-29T02:30:00Z, 2026-03-29, 00:30, 03:30",
    "2026-10-25T00:10:00Z, 2026-10-25T00:40:00Z, 2026-10-25, 01:10, 01:40",
    "2026-10-25T00:10:00Z, 2026-10-25T01:20:00Z, 2026-10-25, 01:10, 02:00",
    "2026-10-25T00:10:00Z, 2026-10-25T02:20:00Z, 2026-10-25, 01:10, 02:20"
  })
  void it_is_made_of_whole_minutes_and_holds_all_of_the_time(
      Instant start, Instant end, LocalDate day, LocalTime from, LocalTime to) {
    Focus focus = Focus.of(start, end, LISBON);
    assertThat(focus).isEqualTo(new Focus(day, from, to));
    assertThat(focus.start(LISBON)).isBeforeOrEqualTo(start);
    assertThat(focus.end(LISBON)).isAfterOrEqualTo(end);
  }

  @Test
  void it_is_over_at_its_end_sharp() {
    Focus focus = new Focus(LocalDate.of(2026, 11, 23), LocalTime.of(22, 0), LocalTime.of(1, 0));
    assertThat(focus.holds(Instant.parse("2026-11-23T21:59:59.999Z"), LISBON)).isFalse();
    assertThat(focus.holds(Instant.parse("2026-11-23T22:00:00Z"), LISBON)).isTrue();
    assertThat(focus.holds(Instant.parse("2026-11-24T00:59:59.999Z"), LISBON)).isTrue();
    assertThat(focus.holds(Instant.parse("2026-11-24T01:00:00Z"), LISBON)).isFalse();
  }
}
