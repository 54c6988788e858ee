package dev.unhurry.availability.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is said, Tuesday and Wednesday 10:15 to 18:45 are in force. */
class SpokenHoursTest {
  private static final Hours BEFORE =
      new Hours(
          EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
          LocalTime.of(10, 15),
          LocalTime.of(18, 45));

  private static final Map<Character, DayOfWeek> DAYS =
      Map.of(
          '1', DayOfWeek.MONDAY,
          '2', DayOfWeek.TUESDAY,
          '3', DayOfWeek.WEDNESDAY,
          '4', DayOfWeek.THURSDAY,
          '5', DayOfWeek.FRIDAY,
          '6', DayOfWeek.SATURDAY,
          '7', DayOfWeek.SUNDAY);

  private static Hours hours(String days, String from, String to) {
    Set<DayOfWeek> set = days.chars().mapToObj(c -> DAYS.get((char) c)).collect(Collectors.toSet());
    return new Hours(set, LocalTime.parse(from), LocalTime.parse(to));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "9-17 mon-thu, 1234, 09:00, 17:00",
    "9-17 mon-thu 🙂 :coffee:, 1234, 09:00, 17:00",
    "mon-fri 8:30-16:30, 12345, 08:30, 16:30",
    "10-18, 23, 10:00, 18:00",
    "9am to 5pm weekdays, 12345, 09:00, 17:00",
    "22-6, 23, 22:00, 06:00",
    "sun-thu 9-17, 71234, 09:00, 17:00",
    "9-5, 23, 09:00, 17:00",
    "9 to 5, 23, 09:00, 17:00",
    "9 - 5 mon - fri, 12345, 09:00, 17:00",
    "9–17 mon–fri, 12345, 09:00, 17:00",
    "9 till 17, 23, 09:00, 17:00",
    "from 9 until 17 on fridays, 5, 09:00, 17:00",
    "between 9 and 17, 23, 09:00, 17:00",
    "9am-5pm, 23, 09:00, 17:00",
    "9 am - 5 pm, 23, 09:00, 17:00",
    "9 a.m. to 5 p.m., 23, 09:00, 17:00",
    "9a-5p, 23, 09:00, 17:00",
    "9-5pm, 23, 09:00, 17:00",
    "9am-5, 23, 09:00, 17:00",
    "1-5pm, 23, 13:00, 17:00",
    "12-8, 23, 12:00, 20:00",
    "12:30-8:30, 23, 12:30, 20:30",
    "8-8, 23, 08:00, 20:00",
    "10-6am, 23, 22:00, 06:00",
    "10pm-6, 23, 22:00, 06:00",
    "10pm to 6am, 23, 22:00, 06:00",
    "12am-8am, 23, 00:00, 08:00",
    "12pm-8pm, 23, 12:00, 20:00",
    "12-8am, 23, 00:00, 08:00",
    "09:00-05:00, 23, 09:00, 05:00",
    "0900-1730, 23, 09:00, 17:30",
    "930-1730, 23, 09:30, 17:30",
    "9.30-17.45, 23, 09:30, 17:45",
    "9h30-17h, 23, 09:30, 17:00",
    "9 o'clock to 17 o'clock, 23, 09:00, 17:00",
    "noon to midnight, 23, 12:00, 00:00",
    "16-24, 23, 16:00, 00:00",
    "0-24 every day, 1234567, 00:00, 00:00",
    "7-3, 23, 07:00, 15:00",
    "Monday to Friday 9 to 17, 12345, 09:00, 17:00",
    "Mon thru Thu, 1234, 10:15, 18:45",
    "mon-thu, 1234, 10:15, 18:45",
    "tuesday, 2, 10:15, 18:45",
    "mon wed fri 9-17, 135, 09:00, 17:00",
    "mon/wed/fri 9-17, 135, 09:00, 17:00",
    "mon & thurs: 9-17, 14, 09:00, 17:00",
    "tues and weds and sat, 236, 10:15, 18:45",
    "mon-wed and fri 9-17, 1235, 09:00, 17:00",
    "fri-mon 9-17, 5671, 09:00, 17:00",
    "m-f 9-5, 12345, 09:00, 17:00",
    "mo-fr 9-17, 12345, 09:00, 17:00",
    "working days 9-17, 12345, 09:00, 17:00",
    "weekends 10-14, 67, 10:00, 14:00",
    "weekdays and sat 9-17, 123456, 09:00, 17:00",
    "daily 8-12, 1234567, 08:00, 12:00",
    "I work from 9 to 5 on Mondays and Fridays, 15, 09:00, 17:00",
    "9-17 each monday, 1, 09:00, 17:00"
  })
  void hours_are_understood(String said, String days, String from, String to) {
    assertThat(SpokenHours.read(said, BEFORE)).contains(hours(days, from, to));
  }

  @Test
  void a_comma_may_stand_anywhere_between() {
    assertThat(SpokenHours.read("mon, wed, fri, 9-17", BEFORE))
        .contains(hours("135", "09:00", "17:00"));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {
        "",
        "   ",
        "banana",
        "my hours",
        "9",
        "monday 9",
        "9-",
        "-17",
        "9 17",
        "9, 13, 16",
        "9-12 13-17",
        "mon-thu 9-17, fri 9-12",
        "9-17 not fridays",
        "weekdays except wed 9-17",
        "25-30",
        "9-17:60",
        "13pm-5",
        "0am-5",
        "9-24:30",
        "9:300-17",
        "99999-17",
        "mon-",
        "mon-fri-9-17",
        "weekdays-sat",
        "t-s 9-17",
        "9-17 flexible",
        "mon 9 to fri 17",
        "9-17 europe/lisbon",
        "and",
        "<@U0BEN> 9-17",
        "🚫 9-17",
        "nine to five"
      })
  void what_is_not_clear_is_not_guessed(String said) {
    assertThat(SpokenHours.read(said, BEFORE)).isEqualTo(Optional.empty());
  }

  @Test
  void whatever_is_said_at_any_length_is_answered() {
    assertThat(SpokenHours.read("9-17 ".repeat(5_000), BEFORE)).isEmpty();
    assertThat(SpokenHours.read("mon ".repeat(29), BEFORE)).isPresent();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12345|Monday to Friday",
        "1234567|every day",
        "7123|Sunday to Wednesday",
        "14|Monday and Thursday",
        "135|Monday, Wednesday and Friday",
        "67|Saturday and Sunday",
        "71|Sunday and Monday",
        "1245|Monday, Tuesday, Thursday and Friday",
        "3|Wednesday"
      })
  void days_are_said_in_few_words(String days, String words) {
    assertThat(Weekdays.say(hours(days, "09:00", "17:00").days())).isEqualTo(words);
  }
}
