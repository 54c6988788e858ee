package dev.unhurry.availability.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday 23 November, 10:07:30 in Lisbon, and they work Monday to Friday 9 to 17. */
class SpokenFocusTest {
  private static final String NOW = "2026-11-23T10:07:30";
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  private static final String[] SAID =
      ("2h 90min 45m 1h30 until till to - from for 9 1 01:30 02:00 3pm 11am 23 noon midnight 14-16"
              + " tomorrow friday sunday today morning afternoon between and the next half an hour")
          .split(" ");

  private static WorkingTime works(String from, String to) {
    Hours hours =
        new Hours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.parse(from),
            LocalTime.parse(to));
    return new WorkingTime(hours, LISBON);
  }

  private static String heard(String said, WorkingTime theirs, Instant now) {
    return SpokenFocus.read(said, theirs, now)
        .match(block -> block.map(SpokenFocusTest::words).orElse("ends"), Enum::name);
  }

  private static String heardAt(String local, String said) {
    return heard(
        said, works("09:00", "17:00"), LocalDateTime.parse(local).atZone(LISBON).toInstant());
  }

  private static String words(Focus block) {
    return block.day().getDayOfMonth() + " " + block.from() + " " + block.to();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2h|23 10:07 12:08",
        "2h 🎧|23 10:07 12:08",
        "-2h|WORDS",
        "9-11 mon-fri|REPEATED",
        "monday to friday 9-11|REPEATED",
        "2 h|23 10:07 12:08",
        "2 hours|23 10:07 12:08",
        "for 2 hours|23 10:07 12:08",
        "for two hours|23 10:07 12:08",
        "the next 2 hours|23 10:07 12:08",
        "90 min|23 10:07 11:38",
        "90min.|23 10:07 11:38",
        "45m|23 10:07 10:53",
        "45 minutes|23 10:07 10:53",
        "1h30|23 10:07 11:38",
        "1h 30m|23 10:07 11:38",
        "1 hour and 30 minutes|23 10:07 11:38",
        "1.5h|23 10:07 11:38",
        "2,5 hours|23 10:07 12:38",
        "an hour|23 10:07 11:08",
        "half an hour|23 10:07 10:38",
        "an hour and a half|23 10:07 11:38",
        "12h|23 10:07 22:08",
        "focus for 2h please|23 10:07 12:08",
        "until 15:00|23 10:07 15:00",
        "until 15|23 10:07 15:00",
        "until 3pm|23 10:07 15:00",
        "until 3|23 10:07 15:00",
        "till 11.30|23 10:07 11:30",
        "from now until 15h|23 10:07 15:00",
        "today until 15|23 10:07 15:00",
        "until noon|23 10:07 12:00",
        "to 4|23 10:07 16:00",
        "14-16|23 14:00 16:00",
        "14:00 – 16:00|23 14:00 16:00",
        "from 14 to 16|23 14:00 16:00",
        "between 14 and 16|23 14:00 16:00",
        "2-4|23 14:00 16:00",
        "2-4pm|23 14:00 16:00",
        "11-1|23 11:00 13:00",
        "14h-16h|23 14:00 16:00",
        "today 14-16|23 14:00 16:00",
        "9-11|23 09:00 11:00",
        "22-2|23 22:00 02:00",
        "from 14 for 2h|23 14:00 16:00",
        "2h from 14|23 14:00 16:00",
        "2 hours at 2|23 14:00 16:00",
        "tomorrow 9-11|24 09:00 11:00",
        "9-11 tomorrow|24 09:00 11:00",
        "tomorrow from 9 to 11|24 09:00 11:00",
        "tomorrow at 9 for 90 min|24 09:00 10:30",
        "friday 9-11|27 09:00 11:00",
        "on Friday from 14 to 16|27 14:00 16:00",
        "fri 2-4|27 14:00 16:00",
        "monday 14-16|23 14:00 16:00",
        "monday 8-10|30 08:00 10:00",
        "friday morning|27 09:00 12:00",
        "tomorrow afternoon|24 12:00 17:00",
        "this morning|23 09:00 12:00",
        "this afternoon|23 12:00 17:00",
        "the afternoon|23 12:00 17:00",
        "till the end of the day|23 10:07 17:00",
        "until the end of my working day|23 10:07 17:00",
        "eod|23 10:07 17:00",
        "the rest of today|23 10:07 17:00",
        "all day|23 10:07 17:00",
        "off|ends",
        "over|ends",
        "Done|ends",
        "I'm done|ends",
        "end|ends",
        "stop|ends"
      })
  void blocks_of_focus_are_understood(String said, String block) {
    assertThat(heardAt(NOW, said)).isEqualTo(block);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|WORDS",
        "banana|WORDS",
        "14|WORDS",
        "at 14|WORDS",
        "14 and 16|WORDS",
        "14, 16|WORDS",
        "until lunch|WORDS",
        "until|WORDS",
        "until 15 and 16|WORDS",
        "until 15 maybe|WORDS",
        "in 2 hours|WORDS",
        "not until 15|WORDS",
        "0h|WORDS",
        "tomorrow|WORDS",
        "tomorrow until 11|WORDS",
        "next friday 9-11|WORDS",
        "this evening|WORDS",
        "until 25:00|WORDS",
        "2h 3h|WORDS",
        "<@U0BEN> 2h|WORDS",
        "until 09:00|OVER",
        "8-10|OVER",
        "today 8-10|OVER",
        "13h|TOO_LONG",
        "9-22|TOO_LONG",
        "until 23:00|TOO_LONG",
        "until tomorrow|TOO_LONG",
        "until friday|TOO_LONG",
        "until friday 15:00|TOO_LONG",
        "2 days|TOO_LONG",
        "a week|TOO_LONG",
        "this week|TOO_LONG",
        "every friday 9-11|REPEATED",
        "fridays 9-11|REPEATED",
        "daily 9-11|REPEATED",
        "weekdays 9-11|REPEATED"
      })
  void what_is_not_clear_is_not_guessed(String said, String why) {
    assertThat(heardAt(NOW, said)).isEqualTo(why);
  }

  @ParameterizedTest(name = "{1} at {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-23T16:30:00|until 5|23 16:30 17:00",
        "2026-11-23T16:30:00|until 4|OVER",
        "2026-11-23T22:00:00|until 1|23 22:00 01:00",
        "2026-11-23T22:00:00|until tomorrow 9|23 22:00 09:00",
        "2026-11-23T22:00:00|until midnight|23 22:00 00:00",
        "2026-11-23T23:30:00|2h|23 23:30 01:30",
        "2026-11-23T20:00:00|until the end of the day|OVER",
        "2026-11-23T08:00:00|all day|23 08:00 17:00",
        "2026-11-23T13:00:00|this morning|OVER",
        "2026-11-23T13:00:00|monday morning|30 09:00 12:00",
        "2026-11-23T10:59:59.999|9-11|23 09:00 11:00",
        "2026-11-23T11:00:00|9-11|OVER",
        "2026-11-23T15:00:00|until 15:00|OVER"
      })
  void it_counts_from_this_very_moment(String now, String said, String block) {
    assertThat(heardAt(now, said)).isEqualTo(block);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2h|2026-03-29T00:30:00Z|29 00:30 03:30",
        "until 3|2026-03-29T00:30:00Z|29 00:30 03:00",
        "until 01:30|2026-03-29T00:30:00Z|29 00:30 02:00",
        "2h|2026-10-24T23:30:00Z|25 00:30 02:00",
        "3h|2026-10-24T23:30:00Z|25 00:30 02:30",
        "1h|2026-10-24T23:30:00Z|25 00:30 01:30",
        "until 01:45|2026-10-25T00:30:00Z|25 01:30 01:45",
        "until 01:45|2026-10-25T01:30:00Z|25 01:30 02:00",
        "15m|2026-10-25T01:30:00Z|25 01:30 02:00"
      })
  void clocks_that_change_are_taken_as_they_are(String said, String now, String block) {
    assertThat(heard(said, works("09:00", "17:00"), Instant.parse(now))).isEqualTo(block);
  }

  @Test
  void who_works_at_night_has_no_morning() {
    Instant now = Instant.parse("2026-11-23T23:00:00Z");
    WorkingTime nights = works("22:00", "06:00");
    assertThat(heard("tomorrow morning", nights, now)).isEqualTo("WORDS");
    assertThat(heard("this afternoon", nights, now)).isEqualTo("WORDS");
    assertThat(heard("until the end of the day", nights, now)).isEqualTo("23 23:00 06:00");
    assertThat(heard("tomorrow 11-1", nights, now)).isEqualTo("24 23:00 01:00");
  }

  @Test
  void whatever_is_said_at_any_length_is_answered() {
    assertThat(heardAt(NOW, "2h ".repeat(5_000))).isEqualTo("WORDS");
    assertThat(heardAt(NOW, "until ".repeat(20))).isEqualTo("WORDS");
  }

  /** Words that mean something, in any order, in a night in which clocks are put back or on. */
  @ParameterizedTest(name = "the night of {0}")
  @ValueSource(strings = {"2026-10-24T20:00:00Z", "2026-03-28T20:00:00Z", "2026-11-23T08:00:00Z"})
  void whatever_is_said_no_block_is_over_or_longer_than_half_a_day(Instant begins) {
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      Instant now = begins.plusSeconds(random.nextInt(12 * 3_600));
      String said =
          Stream.generate(() -> SAID[random.nextInt(SAID.length)])
              .limit(1 + random.nextInt(5))
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      SpokenFocus.read(said, works("09:00", "17:00"), now)
          .match(block -> block.map(one -> holds(said, one, now)).orElse(true), why -> why != null);
    }
  }

  private static boolean holds(String said, Focus block, Instant now) {
    Instant start = block.start(LISBON);
    assertThat(block.end(LISBON)).as(said).isAfter(now);
    assertThat(Duration.between(start, block.end(LISBON)))
        .as("%s at %s: %s", said, now, block)
        .isPositive()
        // A minute at each end, and the hour that clocks show twice.
        .isLessThanOrEqualTo(FocusTimes.LONGEST.plusMinutes(62));
    return true;
  }
}
