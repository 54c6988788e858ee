package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How moments are said to a person. */
class MomentInWordsTest {
  private static final WorkingTime NINE_TO_FIVE = in("UTC");

  private static WorkingTime in(String zone) {
    return new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of(zone));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "today, Europe/Lisbon, 2026-11-23T13:00, 2026-11-23T09:00, today 13:00",
    "earlier today, Europe/Lisbon, 2026-11-23T08:00, 2026-11-23T09:00, today 08:00",
    "tomorrow, Europe/Lisbon, 2026-11-24T09:00, 2026-11-23T23:59, tomorrow 09:00",
    "any other day, Asia/Tokyo, 2026-11-24T09:00, 2026-11-20T16:30, Tue 24 Nov 09:00",
    "yesterday, Asia/Tokyo, 2026-11-19T09:00, 2026-11-20T16:30, Thu 19 Nov 09:00",
    "a day of one digit, Asia/Kolkata, 2026-09-07T09:05, 2026-09-01T16:30, Mon 7 Sep 09:05"
  })
  void a_moment_is_said_in_words(String name, String zone, String moment, String now, String said) {
    WorkingTime time = in(zone);
    assertThat(time.describe(local(moment, zone), local(now, zone))).isEqualTo(said);
  }

  @Test
  void today_is_where_the_person_is() {
    WorkingTime tokyo = in("Asia/Tokyo");
    Instant now = Instant.parse("2026-11-23T16:00:00Z");
    assertThat(tokyo.describe(Instant.parse("2026-11-24T00:00:00Z"), now)).isEqualTo("today 09:00");
    assertThat(NINE_TO_FIVE.describe(Instant.parse("2026-11-24T00:00:00Z"), now))
        .isEqualTo("tomorrow 00:00");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the same date | Europe/Lisbon | Europe/Tallinn | tomorrow 11:00 your time, 13:00 theirs",
        "their next day | America/New_York | Asia/Tokyo"
            + " | tomorrow 06:00 your time, 20:00 theirs",
        "their day before | Pacific/Auckland | America/Los_Angeles"
            + " | Wed 25 Nov 00:00 your time, Tue 24 Nov 03:00 theirs",
        "half an hour | Asia/Kolkata | Asia/Kathmandu | tomorrow 16:30 your time, 16:45 theirs",
        "one time for both | Europe/Lisbon | Europe/London | tomorrow 11:00",
        "a day and an hour apart | Pacific/Kiritimati | Pacific/Pago_Pago"
            + " | Wed 25 Nov 01:00 your time, Tue 24 Nov 00:00 theirs"
      })
  void a_moment_is_said_for_two_people(String name, String mine, String theirs, String said) {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    assertThat(in(mine).describe(Instant.parse("2026-11-24T11:00:00Z"), now, in(theirs)))
        .isEqualTo(said);
  }

  @Test
  void words_do_not_depend_on_the_machines_language() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(NINE_TO_FIVE.describe(at("Fri 17:00"), at("Mon 09:00")))
          .isEqualTo("Fri 20 Nov 17:00");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Instant local(String dateTime, String zone) {
    return LocalDateTime.parse(dateTime).atZone(ZoneId.of(zone)).toInstant();
  }
}
