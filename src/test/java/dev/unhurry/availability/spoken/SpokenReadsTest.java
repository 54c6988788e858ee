package dev.unhurry.availability.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** They work Monday to Friday 9 to 17 where nothing else is said. */
class SpokenReadsTest {
  private static Hours hours(String from, String to) {
    return new Hours(
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        LocalTime.parse(from),
        LocalTime.parse(to));
  }

  private static final Hours USUAL = hours("09:00", "17:00");

  private static List<LocalTime> times(String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(" ")).map(LocalTime::parse).toList();
  }

  private static Object heard(String said, Hours hours) {
    return SpokenReads.read(said, hours).<Object>match(times -> times, why -> why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9,13,16|09:00 13:00 16:00",
        "9, 13, 16|09:00 13:00 16:00",
        "9 13 16|09:00 13:00 16:00",
        "16 9 13|09:00 13:00 16:00",
        "at 9 and 16:30|09:00 16:30",
        "9am, 1pm and 4pm|09:00 13:00 16:00",
        "9 am 1 pm 4 pm|09:00 13:00 16:00",
        "9a.m. and 4p.m.|09:00 16:00",
        "9, 1 and 4|09:00 13:00 16:00",
        "1 and 4|13:00 16:00",
        "4|16:00",
        "9 & 4|09:00 16:00",
        "9/13/16|09:00 13:00 16:00",
        "9:00,13:00,16:00|09:00 13:00 16:00",
        "9.30 and 14.15|09:30 14:15",
        "9h30 16h|09:30 16:00",
        "0930 1630|09:30 16:30",
        "08:00 and 12:00|08:00 12:00",
        "8, 12 and 4|08:00 12:00 16:00",
        "8 and 8|08:00 20:00",
        "9 and 5|09:00 17:00",
        "noon|12:00",
        "9, noon and 16|09:00 12:00 16:00",
        "midday and 4|12:00 16:00",
        "midnight|00:00",
        "once a day at 10|10:00",
        "once per day, 10|10:00",
        "at 10 once a day|10:00",
        "twice a day at 9 and 4|09:00 16:00",
        "3 times a day: 9, 12, 15|09:00 12:00 15:00",
        "three times a day at 9, 12 and 3|09:00 12:00 15:00",
        "once daily at 11:30|11:30",
        "every day at 9 and 16|09:00 16:00",
        "9 and 16 on weekdays|09:00 16:00",
        "working days at 9|09:00",
        "I read messages at 9 and 13|09:00 13:00",
        "I check Slack at 10 o'clock|10:00",
        "9 in the morning and 4 in the afternoon|09:00 16:00",
        "9, 9:15 and 9:30|09:00 09:15 09:30",
        "9, 9, 13|09:00 13:00",
        "１３:００|13:00",
        "9 10 11 12 13 14 15 16 17 18 19 20|09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00",
        "any time|",
        "anytime|",
        "at any time|",
        "I read at any time|",
        "always|",
        "off|",
        "OFF|",
        "reset|",
        "none|",
        "whenever|",
        "no set times|"
      })
  void times_of_reading_are_understood(String said, String times) {
    assertThat(heard(said, USUAL)).isEqualTo(times(times));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|WORDS",
        "banana|WORDS",
        "9 but not 13|WORDS",
        "not at 9|WORDS",
        "9 and|WORDS",
        "and 9|WORDS",
        "25|WORDS",
        "9:75|WORDS",
        "13pm|WORDS",
        "before 10|WORDS",
        "9 or 10|WORDS",
        "9.30 und 14.15|WORDS",
        "9ish|WORDS",
        "<@U0BEN> 9|WORDS",
        "when I like|WORDS",
        "twice a day|WHICH_TIMES",
        "once a day|WHICH_TIMES",
        "several times a day|WHICH_TIMES",
        "twice a day at 9|WHICH_TIMES",
        "once a day at 9 and 16|WHICH_TIMES",
        "morning and after lunch|WHICH_TIMES",
        "in the mornings|WHICH_TIMES",
        "every 2 hours|WHICH_TIMES",
        "every 2h|WHICH_TIMES",
        "hourly|WHICH_TIMES",
        "every half hour|WHICH_TIMES",
        "every day|WHICH_TIMES",
        "9.13.16|WHICH_TIMES",
        "9-12|STRETCH",
        "9 to 5|STRETCH",
        "between 9 and 12|STRETCH",
        "9 and 13 on mondays|DAYS",
        "mon-thu at 9|STRETCH",
        "weekends at 9|DAYS",
        "0 1 2 3 4 5 6 7 8 9 10 11 12|TOO_MANY"
      })
  void what_is_not_clear_is_not_guessed(String said, ReadsUnclear why) {
    assertThat(heard(said, USUAL)).isEqualTo(why);
  }

  @ParameterizedTest(name = "{0} of {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "11 and 3|22:00|06:00|03:00 23:00",
        "1 and 4|22:00|06:00|01:00 04:00",
        "12|22:00|06:00|00:00",
        "8 and 1|07:00|15:00|08:00 13:00",
        "9 and 9|00:00|00:00|09:00 21:00",
        "6|13:00|21:00|18:00"
      })
  void the_half_of_the_day_is_the_one_of_their_work(
      String said, String from, String to, String times) {
    assertThat(heard(said, hours(from, to))).isEqualTo(times(times));
  }

  @Test
  void whatever_is_said_at_any_length_is_answered() {
    assertThat(heard("9 ".repeat(5_000), USUAL)).isEqualTo(ReadsUnclear.WORDS);
  }
}
