package dev.unhurry.status.round;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.UrgencySettings;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which plans are refused and in which words; Ana in Lisbon, Ben in Tokyo, Maya in New York. */
class PlannerTest {
  private final SmallHouse house = new SmallHouse();

  private static ChannelRules rules(
      Mode mode, String prompt, String deadline, String zone, Set<UserId> picked) {
    StatusPlan plan =
        new StatusPlan(
            StatusPlan.USUAL.questions(), at(prompt), at(deadline), Optional.empty(), picked);
    return new ChannelRules(
        new Conduct(mode, Level.STRICT),
        UrgencySettings.DEFAULTS.usual().answers(),
        new ChannelHours(Optional.empty(), Optional.of(ZoneId.of(zone))),
        Optional.of(plan),
        Set.of());
  }

  private static WeekTime at(String words) {
    String[] parts = words.split(" ", 2);
    return new WeekTime(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]));
  }

  private Optional<String> objection(ChannelRules rules) {
    return house.planner.objection(TEAM, DESIGN, rules, house.time.instant());
  }

  private Optional<String> objection(String prompt, String deadline, String zone) {
    return objection(rules(Mode.PRIVATE, prompt, deadline, zone, Set.of()));
  }

  @ParameterizedTest(name = "{0} to {1} in {2}")
  @CsvSource({
    "FRIDAY 10:00, MONDAY 12:00, Europe/Lisbon",
    "FRIDAY 10:00, MONDAY 12:00, Asia/Tokyo",
    "THURSDAY 10:00, FRIDAY 12:00, America/New_York",
    "FRIDAY 10:00, FRIDAY 19:00, Europe/Lisbon",
    "MONDAY 09:00, FRIDAY 17:00, UTC"
  })
  void a_plan_that_leaves_everybody_four_working_hours_is_taken(
      String prompt, String deadline, String zone) {
    assertThat(objection(prompt, deadline, zone)).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1} in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FRIDAY 10:00 | FRIDAY 18:59 | Europe/Lisbon | The deadline leaves Maya (America/New_York) less than four working hours after the prompt. Friday 19:00 (Europe/Lisbon) or later would work, or an earlier prompt.
          FRIDAY 10:00 | FRIDAY 12:00 | Europe/Lisbon | The deadline leaves Ana (Europe/Lisbon) and Maya (America/New_York) less than four working hours after the prompt. Friday 19:00 (Europe/Lisbon) or later would work, or an earlier prompt.
          FRIDAY 14:00 | FRIDAY 17:00 | Asia/Tokyo    | The deadline leaves Ana (Europe/Lisbon), Ben (Asia/Tokyo) and Maya (America/New_York) less than four working hours after the prompt. Tuesday 00:00 (Asia/Tokyo) or later would work, or an earlier prompt.
          """)
  void one_that_does_not_is_refused_with_who_and_what_would_work(
      String prompt, String deadline, String zone, String words) {
    assertThat(objection(prompt, deadline, zone)).contains(words);
  }

  @Test
  void what_is_said_to_work_is_then_taken() {
    assertThat(objection("FRIDAY 10:00", "FRIDAY 18:59", "Europe/Lisbon").orElseThrow())
        .contains("Friday 19:00 (Europe/Lisbon)");
    assertThat(objection("FRIDAY 10:00", "FRIDAY 19:00", "Europe/Lisbon")).isEmpty();
  }

  @Test
  void above_fifty_people_the_rule_keeper_picks() {
    UserId[] many =
        IntStream.rangeClosed(1, 51).mapToObj(i -> new UserId("U" + i)).toArray(UserId[]::new);
    for (UserId user : many) {
      house.directory.know(
          new Person(
              new Actor(TEAM, user),
              "Person " + user,
              Person.Standing.MEMBER,
              Optional.of(ZoneId.of("Europe/Lisbon"))));
    }
    house.directory.know(new Channel(DESIGN, "design", Optional.of(ANA), false), many);
    assertThat(objection("FRIDAY 10:00", "MONDAY 12:00", "Europe/Lisbon"))
        .contains("More than 50 people would take part; pick who does.");
    assertThat(
            objection(
                rules(
                    Mode.PRIVATE,
                    "FRIDAY 10:00",
                    "MONDAY 12:00",
                    "Europe/Lisbon",
                    Set.of(many[0], BEN, MAYA))))
        .isEmpty();
  }

  @Test
  void a_channel_that_is_off_promises_nothing() {
    ChannelRules off = rules(Mode.OFF, "FRIDAY 10:00", "FRIDAY 10:30", "Europe/Lisbon", Set.of());
    assertThat(objection(off)).isEmpty();
    assertThat(house.planner.duties(TEAM, DESIGN, off, house.time.instant())).isEmpty();
  }
}
