package dev.unhurry.availability.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Observance;
import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
  private final PublicHolidays calendar = new PublicHolidays(new Regions());

  private Holidays of(String region, String... worked) {
    return calendar.of(new Observance(region, Set.of(worked)));
  }

  private List<String> days(String region, int year) {
    return calendar.yearFrom(region, LocalDate.of(year, 1, 1)).stream()
        .map(holiday -> holiday.day().toString().substring(5))
        .toList();
  }

  @Test
  void portugal_has_thirteen_in_2026_and_carnival_is_none() {
    assertThat(days("pt", 2026))
        .containsExactly(
            "01-01", "04-03", "04-05", "04-25", "05-01", "06-04", "06-10", "08-15", "10-05",
            "11-01", "12-01", "12-08", "12-25");
  }

  @Test
  void japan_has_its_equinoxes_substitutes_and_the_day_between_two_holidays_in_2026() {
    assertThat(days("jp", 2026))
        .as("as its Cabinet Office announces them, but for Sunday 3 May, kept on the 6th")
        .containsExactly(
            "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-04", "05-05", "05-06",
            "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23");
  }

  @ParameterizedTest(name = "{0}: {1} in Japan")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-12|Foundation Day",
        "2024-05-06|Children's Day",
        "2024-09-23|Autumnal Equinox Day",
        "2025-02-24|Emperors Birthday",
        "2025-05-06|Greenery Day",
        "2025-11-24|Labour Thanksgiving Day",
        "2027-03-22|Vernal Equinox Day",
        "2028-09-22|Autumnal Equinox Day",
        "2032-09-21|Bridging Holiday"
      })
  void in_other_years_too_what_falls_on_a_sunday_is_kept_later(LocalDate day, String name) {
    assertThat(of("jp").on(day)).contains(name);
  }

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "us|2026-07-03|Independence Day",
        "us|2026-11-26|Thanksgiving Day",
        "us|2027-12-31|New Year's Day",
        "us-ny|2027-02-15|Presidents Day, Washington's Birthday",
        "de-by|2026-01-06|Epiphany",
        "de-by|2026-06-04|Corpus Christi",
        "de|2026-10-03|German Unity Day",
        "gb-eng|2026-12-28|Boxing Day",
        "sa|2026-03-20|Eid ul-Fitr",
        "eg|2026-05-27|Eid ul-Adha",
        "eg|2026-01-07|Coptic Christmas Day",
        "pt-11-lsb|2026-06-13|Capital day"
      })
  void known_days_are_known(String region, LocalDate day, String name) {
    assertThat(of(region).on(day).orElse("none")).isEqualToIgnoringCase(name);
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "us,2026-07-04",
    "us,2026-02-14",
    "us-ny,2026-02-12",
    "de,2026-01-06",
    "pt,2026-02-17",
    "pt,2026-12-02",
    "pt-11,2026-06-13"
  })
  void what_is_only_marked_or_kept_on_another_day_or_elsewhere_is_none(
      String region, LocalDate day) {
    assertThat(of(region).on(day)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"xx", "us-zz", "cn", "nyse", "aq", "pt-11-lis-1"})
  void a_region_without_a_calendar_has_none(String region) {
    assertThat(of(region).on(LocalDate.of(2026, 12, 25))).isEmpty();
    assertThat(calendar.yearFrom(region, LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0001-05-01", "1800-05-01", "2300-05-01", "9998-05-01"})
  void a_year_that_a_calendar_does_not_reach_is_no_exception(LocalDate day) {
    assertThat(of("sa").on(day)).isEmpty();
  }

  @Test
  void who_works_on_one_has_no_holiday_then() {
    assertThat(of("pt", "IMMACULATE_CONCEPTION").on(LocalDate.of(2026, 12, 8))).isEmpty();
    assertThat(of("pt", "IMMACULATE_CONCEPTION").on(LocalDate.of(2029, 12, 8))).isEmpty();
    assertThat(of("pt", "IMMACULATE_CONCEPTION").on(LocalDate.of(2026, 12, 1))).isPresent();
  }

  @Test
  void a_day_with_two_is_off_until_both_are_worked() {
    LocalDate day = LocalDate.of(2027, 2, 15);
    assertThat(of("us-ny", "PRESIDENTS_DAY").on(day)).isPresent();
    assertThat(of("us-ny", "PRESIDENTS_DAY", "WASHINGTONS_BIRTHDAY").on(day)).isEmpty();
  }

  @Test
  void two_days_of_one_name_are_told_apart() {
    assertThat(of("am", "NEW_YEAR.2").on(LocalDate.of(2027, 1, 1))).isPresent();
    assertThat(of("am", "NEW_YEAR.2").on(LocalDate.of(2027, 1, 2))).isEmpty();
  }

  @Test
  void twelve_months_from_a_day_show_each_holiday_once() {
    List<PublicHoliday> year = calendar.yearFrom("pt", LocalDate.of(2026, 11, 24));
    assertThat(year).hasSize(13);
    assertThat(year.get(0).day()).isEqualTo("2026-12-01");
    assertThat(year.get(12).day()).isEqualTo("2027-11-01");
    assertThat(year.stream().flatMap(holiday -> holiday.keys().stream())).doesNotHaveDuplicates();
  }

  @Test
  void the_same_observance_is_the_same_value() {
    assertThat(of("pt")).isEqualTo(of("pt")).isNotEqualTo(of("pt", "EASTER"));
  }

  @ParameterizedTest(name = "asked {0}, due {1}")
  @CsvSource({
    "2026-11-30T10:00:00Z,2026-12-02T10:00:00Z",
    "2026-11-30T16:59:59.999Z,2026-12-02T16:59:59.999Z",
    "2026-12-01T10:00:00Z,2026-12-03T09:00:00Z",
    "2026-12-07T10:00:00Z,2026-12-09T10:00:00Z",
    "2026-11-27T10:00:00Z,2026-11-30T10:00:00Z"
  })
  void what_is_asked_the_day_before_a_holiday_is_due_the_day_after_it(Instant asked, Instant due) {
    WorkingTime ana =
        new WorkingTime(
            AvailabilitySettings.DEFAULTS.hours(),
            ZoneId.of("Europe/Lisbon"),
            new Absences(List.of(), of("pt")),
            Attention.ALWAYS);
    assertThat(ana.add(asked, Duration.ofHours(24), Counting.WORKING_DAYS))
        .isEqualTo(Optional.of(due));
  }
}
