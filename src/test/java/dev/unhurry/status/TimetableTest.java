package dev.unhurry.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Observance;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are asked and reminded, and when the digest is due. */
class TimetableTest {
  private static final String USUAL = "MON,TUE,WED,THU,FRI 09:00 17:00";
  private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

  static WorkingTime working(String hours, String zone) {
    String[] parts = hours.split(" ", 3);
    Set<DayOfWeek> days =
        Arrays.stream(parts[0].split(",")).map(TimetableTest::day).collect(Collectors.toSet());
    return new WorkingTime(
        new Hours(days, LocalTime.parse(parts[1]), LocalTime.parse(parts[2])), ZoneId.of(zone));
  }

  private static DayOfWeek day(String start) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(start.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static WeekTime weekTime(String words) {
    String[] parts = words.split(" ", 2);
    return new WeekTime(day(parts[0]), LocalTime.parse(parts[1]));
  }

  static Timetable table(String prompt, String deadline, WorkingTime channel) {
    StatusPlan plan =
        new StatusPlan(
            List.of("Done", "Next", "Blocked"),
            weekTime(prompt),
            weekTime(deadline),
            Optional.empty(),
            Set.of());
    return new Timetable(plan, ChannelHours.NONE, channel);
  }

  private static Timetable usual() {
    return table("fri 10:00", "mon 12:00", working(USUAL, "Europe/Lisbon"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lisbon                           | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon       | 2026-11-27T10:00:00Z
          Tokyo                            | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Asia/Tokyo          | 2026-11-27T01:00:00Z
          New York                         | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | America/New_York    | 2026-11-27T15:00:00Z
          Los Angeles                      | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | America/Los_Angeles | 2026-11-27T18:00:00Z
          Kolkata                          | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Asia/Kolkata        | 2026-11-27T04:30:00Z
          where the day begins first       | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Pacific/Kiritimati  | 2026-11-26T20:00:00Z
          where it begins last             | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Pacific/Pago_Pago   | 2026-11-27T21:00:00Z
          before Lisbon leaves summer time | 2026-10-19 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon       | 2026-10-23T09:00:00Z
          after it                         | 2026-10-26 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon       | 2026-10-30T10:00:00Z
          before summer time in spring     | 2027-03-22 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon       | 2027-03-26T10:00:00Z
          after it in spring               | 2027-03-29 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon       | 2027-04-02T09:00:00Z
          New York on its own dates        | 2026-10-26 | MON,TUE,WED,THU,FRI 09:00 17:00 | America/New_York    | 2026-10-30T14:00:00Z
          starts later that day            | 2026-11-23 | MON,TUE,WED,THU,FRI 13:00 19:00 | Europe/Lisbon       | 2026-11-27T13:00:00Z
          has finished by then             | 2026-11-23 | MON,TUE,WED,THU,FRI 05:00 10:00 | Europe/Lisbon       | 2026-11-27T05:00:00Z
          off on Fridays                   | 2026-11-23 | MON,TUE,WED,THU 09:00 17:00     | Europe/Lisbon       | 2026-11-26T10:00:00Z
          off from Thursday on             | 2026-11-23 | MON,TUE,WED 11:00 17:00         | Europe/Lisbon       | 2026-11-25T11:00:00Z
          works on Saturdays only          | 2026-11-23 | SAT 09:00 17:00                 | Europe/Lisbon       | 2026-11-21T10:00:00Z
          at night                         | 2026-11-23 | MON,TUE,WED,THU,FRI 22:00 06:00 | Europe/Lisbon       | 2026-11-27T22:00:00Z
          at night, Thursday's goes on     | 2026-11-23 | MON,TUE,WED,THU 20:00 11:00     | Europe/Lisbon       | 2026-11-27T10:00:00Z
          at night, off on Fridays         | 2026-11-23 | MON,TUE,WED,THU 22:00 06:00     | Europe/Lisbon       | 2026-11-26T22:00:00Z
          """)
  void a_prompt_comes_in_the_persons_own_working_time(
      String name, LocalDate week, String hours, String zone, Instant prompt) {
    assertThat(usual().prompt(week, working(hours, zone))).contains(prompt);
  }

  @Test
  void a_prompt_in_the_hour_that_clocks_skip_comes_when_they_go_on() {
    Timetable sundays =
        table("sun 01:30", "mon 12:00", working("MON,TUE,WED,THU,FRI,SAT,SUN 00:00 23:00", "UTC"));
    WorkingTime night = working("SAT,SUN 00:00 08:00", "Europe/Lisbon");
    LocalDate week = LocalDate.of(2027, 3, 22);
    assertThat(sundays.prompt(week, night)).contains(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void a_prompt_in_the_hour_that_comes_twice_comes_the_first_time() {
    Timetable sundays = table("sun 01:30", "mon 12:00", working(USUAL, "UTC"));
    WorkingTime night = working("SAT,SUN 00:00 08:00", "Europe/Lisbon");
    LocalDate week = LocalDate.of(2026, 10, 19);
    assertThat(sundays.prompt(week, night)).contains(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Monday after               | fri 10:00 | mon 12:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-11-30T12:00:00Z
          in the channel's zone          | fri 10:00 | mon 12:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Asia/Tokyo    | 2026-11-30T03:00:00Z
          across the end of summer time  | fri 10:00 | mon 12:00 | 2026-10-19 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-10-26T12:00:00Z
          across its beginning           | fri 10:00 | mon 12:00 | 2027-03-22 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2027-03-29T11:00:00Z
          the same day                   | fri 10:00 | fri 17:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-11-27T17:00:00Z
          the same time is a week later  | fri 10:00 | fri 10:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-12-04T10:00:00Z
          asked on Monday                | mon 10:00 | tue 12:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-11-24T12:00:00Z
          Monday is a day off            | thu 10:00 | mon 12:00 | 2026-11-23 | TUE,WED,THU,FRI 09:00 17:00     | Europe/Lisbon | 2026-11-27T12:00:00Z
          a Sunday                       | fri 10:00 | sun 18:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-11-27T18:00:00Z
          after hours of a working day   | fri 10:00 | mon 20:00 | 2026-11-23 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon | 2026-11-30T20:00:00Z
          """)
  void the_deadline_is_one_instant_in_the_channels_zone(
      String name,
      String prompt,
      String deadline,
      LocalDate week,
      String hours,
      String zone,
      Instant due) {
    assertThat(table(prompt, deadline, working(hours, zone)).deadline(week)).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 of 7 + 3 hours, 8 of them gone | fri 10:00 | mon 12:00 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon    | 2026-11-30T10:00:00Z
          Tokyo works on till its evening   | fri 10:00 | mon 12:00 | MON,TUE,WED,THU,FRI 09:00 17:00 | Asia/Tokyo       | 2026-11-30T05:00:00Z
          New York has little of Monday     | fri 10:00 | mon 12:00 | MON,TUE,WED,THU,FRI 09:00 17:00 | America/New_York | 2026-11-27T20:36:00Z
          it moves to the next opening      | fri 10:00 | mon 10:45 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon    | 2026-11-30T09:00:00Z
          only Friday counts                | fri 10:00 | sat 12:00 | MON,TUE,WED,THU,FRI 09:00 17:00 | Europe/Lisbon    | 2026-11-27T15:36:00Z
          """)
  void the_reminder_comes_when_four_fifths_of_the_working_time_have_gone(
      String name, String prompt, String deadline, String hours, String zone, Instant reminder) {
    Timetable table =
        table(prompt, deadline, working("MON,TUE,WED,THU,FRI,SAT 09:00 17:00", "Europe/Lisbon"));
    WorkingTime theirs = working(hours, zone);
    Instant asked = table.prompt(WEEK, theirs).orElseThrow();
    assertThat(table.reminder(asked, WEEK, theirs)).contains(reminder);
  }

  @Test
  void there_is_no_reminder_where_no_working_time_is_left_for_it() {
    WorkingTime fridays = working("FRI 09:00 17:00", "Europe/Lisbon");
    Timetable table = table("fri 17:00", "mon 12:00", working(USUAL, "Europe/Lisbon"));
    Instant asked = Instant.parse("2026-11-27T17:00:00Z");
    assertThat(table.reminder(asked, WEEK, fridays)).isEmpty();
  }

  @ParameterizedTest(name = "at {0} it is {1}")
  @CsvSource({
    "2026-11-30T11:59:59.999Z, 2026-11-23",
    "2026-11-30T12:00:00Z, 2026-11-30",
    "2026-12-04T10:00:00Z, 2026-11-30",
    "2026-12-07T11:59:59Z, 2026-11-30",
    "2026-11-23T12:00:00Z, 2026-11-23"
  })
  void the_coming_round_is_the_first_whose_deadline_is_ahead(Instant now, LocalDate week) {
    assertThat(usual().coming(now)).isEqualTo(week);
  }

  @Test
  void a_round_opens_before_anybody_can_be_asked() {
    Instant earliest =
        usual().prompt(WEEK, working("SAT 00:00 08:00", "Pacific/Kiritimati")).orElseThrow();
    assertThat(usual().opens(WEEK)).isBeforeOrEqualTo(earliest);
    assertThat(usual().rollCall(WEEK)).isEqualTo(Instant.parse("2026-11-26T10:00:00Z"));
  }

  @Test
  void a_public_holiday_is_a_day_off_as_any_other() {
    WorkingTime usual =
        new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon"));
    WorkingTime keeping =
        new WorkingTime(
            usual.hours(),
            usual.zone(),
            new Absences(
                List.of(), new PublicHolidays(new Regions()).of(new Observance("pt", Set.of()))),
            Attention.ALWAYS);
    LocalDate christmas = LocalDate.of(2026, 12, 21);
    assertThat(usual().prompt(christmas, usual)).contains(Instant.parse("2026-12-25T10:00:00Z"));
    assertThat(usual().prompt(christmas, keeping)).contains(Instant.parse("2026-12-24T10:00:00Z"));
  }
}
