package dev.unhurry.availability.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 09:00 in Lisbon and 18:00 in Tokyo; the workspace works Mon-Fri 9-17. */
class HoursDeskTest {
  private static final Hours MON_TO_THU =
      new Hours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0));

  private static final Map<String, List<String>> NIGHTS =
      Map.of("days", List.of("MONDAY"), "from", List.of("22:00"), "to", List.of("06:00"));

  private final SmallHouse house = new SmallHouse();

  private Card says(UserId who, String text) {
    Command command = new Command(Town.actor(who), Town.DESIGN, "/async", text);
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    return ((Reply.Whisper) reply).card();
  }

  private Reply clicks(UserId who, String action) {
    Click click = new Click(Town.actor(who), Town.DESIGN, action, "");
    return house.unhurry.desks().forAction(action).orElseThrow().clicked(click, now());
  }

  private Reply sends(UserId who, Map<String, List<String>> values) {
    Submission form = new Submission(Town.actor(who), "own_hours", "V1", "", values);
    return house.unhurry.desks().forForm("own_hours").orElseThrow().submitted(form, now());
  }

  private Instant now() {
    return house.time.instant();
  }

  private Optional<Hours> own(UserId who) {
    return house.hours.of(Town.actor(who)).hours();
  }

  @Test
  void the_workspaces_hours_are_said_to_be_the_workspaces() {
    assertThat(says(ANA, "hours").text())
        .isEqualTo(
            """
            *Monday to Friday, 09:00 to 17:00*
            The workspace's hours; a channel can have others. Your own would count everywhere.
            You are working now, until 17:00.
            Times are in Europe/Lisbon, the time zone of your Slack profile.""");
  }

  @Test
  void who_is_off_reads_when_they_work_next() {
    assertThat(says(BEN, "hours").text())
        .contains("Your next working time starts tomorrow 09:00.", "Times are in Asia/Tokyo");
  }

  @Test
  void who_has_no_zone_in_slack_reads_which_counts() {
    UserId kim = new UserId("U0KIM");
    house.directory.know(
        new Person(Town.actor(kim), "Kim", Person.Standing.MEMBER, Optional.empty()));
    assertThat(says(kim, "hours").text())
        .endsWith("Times are in UTC, the workspace's time zone: your Slack profile names none.");
  }

  @Test
  void hours_are_set_in_words_and_count_for_what_is_asked_next() {
    assertThat(says(BEN, "Hours 10-18 Mon-Thu").text())
        .isEqualTo(
            """
            Your hours are now *Monday to Thursday, 10:00 to 18:00*, in every channel.
            Your next list comes tomorrow 10:00.
            Times are in Asia/Tokyo, the time zone of your Slack profile.""");
    house.says(ANA, "<@U0BEN> can you review this? https://lumen.example/pull/7");
    assertThat(house.requests.waitingFor(Town.actor(BEN)).get(0).firstDue().due())
        .as("Wed 10:00 in Tokyo")
        .isEqualTo("2026-11-25T01:00:00Z");
  }

  @Test
  void what_is_set_is_shown_and_can_be_taken_back() {
    says(ANA, "hours 9-17 mon-thu");
    Card shown = says(ANA, "hours");
    assertThat(shown.text()).contains("*Monday to Thursday, 09:00 to 17:00*\nYour own hours;");
    assertThat(shown.blocks().toString()).contains("Back to the workspace's hours");

    Reply.Replace back = (Reply.Replace) clicks(ANA, HoursCards.RESET);

    assertThat(back.card().text())
        .startsWith("The workspace's hours count for you: *Monday to Friday, 09:00 to 17:00*.");
    assertThat(back.card().blocks().toString()).doesNotContain("Back to").contains("Undo");
    assertThat(own(ANA)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"hours reset", "hours   RESET", "hours default", "hours clear"})
  void a_word_takes_them_back_too(String text) {
    house.hours.set(Town.actor(ANA), MON_TO_THU);
    assertThat(says(ANA, text).text()).startsWith("The workspace's hours count for you");
    assertThat(own(ANA)).isEmpty();
  }

  @Test
  void what_is_not_understood_gets_examples_and_changes_nothing() {
    house.hours.set(Town.actor(ANA), MON_TO_THU);
    assertThat(says(ANA, "hours whenever I like").text())
        .startsWith("I could not read hours in that, so nothing was changed.")
        .contains("`/async hours 9-17 mon-fri`");
    assertThat(own(ANA)).contains(MON_TO_THU);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "22-6 daily|2026-11-23T23:00:00Z|You are working now, until tomorrow 06:00.",
        "22-6 daily|2026-11-24T05:00:00Z|You are working now, until 06:00.",
        "22-6 daily|2026-11-24T06:00:00Z|Your next working time starts today 22:00.",
        "22-6 mon|2026-11-24T05:00:00Z|You are working now, until 06:00.",
        "22-6 mon|2026-11-25T05:00:00Z|Your next working time starts Mon 30 Nov 22:00.",
        "0-24 daily|2026-11-25T05:00:00Z|You are working now.",
        "9-9 am mon|2026-11-23T10:00:00Z|You are working now, until tomorrow 09:00.",
        "9-17 mon|2026-11-23T16:59:59.999Z|You are working now, until 17:00.",
        "9-17 mon|2026-11-23T17:00:00Z|Your next working time starts Mon 30 Nov 09:00."
      })
  void the_next_effect_is_said(String said, String at, String effect) {
    house.turnTo(at);
    says(ANA, "hours " + said.replace("9-9 am", "09:00-09:00"));
    assertThat(says(ANA, "hours").text()).contains("\n" + effect + "\n");
  }

  @Test
  void what_a_form_set_can_be_undone_in_its_place() {
    house.hours.set(Town.actor(ANA), MON_TO_THU);
    Reply.Whisper set = (Reply.Whisper) sends(ANA, NIGHTS);
    String form = set.card().blocks().toString();
    String value = form.replaceAll("(?s).*value=(-hours.*?), style.*", "$1");
    Submission notice = new Submission(Town.actor(ANA), "", "V1", "", Map.of());
    Click click = new Click(Town.actor(ANA), Town.DESIGN, "undo_time", value, Optional.of(notice));

    Reply reply = house.unhurry.desks().forAction("undo_time").orElseThrow().clicked(click, now());

    assertThat(((Reply.Replace) reply).card().text())
        .isEqualTo("Undone: it is as it was before. Your next list comes tomorrow 09:00.");
    assertThat(own(ANA)).contains(MON_TO_THU);
  }

  @Test
  void times_of_reading_that_fall_out_of_new_hours_are_named() {
    house.hours.change(
        Town.actor(ANA), own -> own.withReads(List.of(LocalTime.of(9, 0), LocalTime.NOON)));
    assertThat(says(ANA, "hours 10-18").text())
        .contains("\nYour next list comes today 12:00.\n09:00 is outside your hours, so no list");
    assertThat(says(ANA, "hours 13-18").text())
        .contains("None of the times at which you read lies in your hours");
  }

  @Test
  void hours_past_midnight_say_so() {
    assertThat(says(ANA, "hours 22-6 mon").text())
        .startsWith("Your hours are now *Monday, 22:00 to 06:00 the next day*, in every channel.");
  }

  @Test
  void the_form_holds_what_is_in_force() {
    says(ANA, "hours 22-6 sat-sun");
    Reply.Open open = (Reply.Open) clicks(ANA, HoursCards.CHANGE);
    String form = open.form().blocks().toString();
    assertThat(form).contains("initialTime=22:00", "initialTime=06:00", "Europe/Lisbon");
    assertThat(form.substring(form.indexOf("initialOptions=")))
        .contains("SATURDAY", "SUNDAY")
        .doesNotContain("MONDAY");
  }

  @Test
  void a_sent_form_is_answered_with_what_counts_now() {
    Reply reply =
        sends(
            ANA,
            Map.of(
                "days", List.of("MONDAY", "SUNDAY"),
                "from", List.of("08:30"),
                "to", List.of("12:00")));
    assertThat(((Reply.Whisper) reply).card().text())
        .startsWith("Your hours are now *Sunday and Monday, 08:30 to 12:00*, in every channel.");
    assertThat(own(ANA))
        .contains(
            new Hours(
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                LocalTime.of(8, 30),
                LocalTime.NOON));
  }

  @Test
  void a_form_that_lacks_something_stays_open_and_names_it() {
    Reply reply = sends(ANA, Map.of("days", List.of("SOMEDAY"), "from", List.of("quarter past")));
    assertThat(((Reply.Refuse) reply).errors()).containsOnlyKeys("days", "from", "to");
    assertThat(own(ANA)).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_changed() {
    house.directory.away(true);
    assertThatThrownBy(() -> says(ANA, "hours 9-17")).isInstanceOf(DirectoryAway.class);
    assertThatThrownBy(() -> sends(ANA, Map.of("days", List.of("MONDAY"))))
        .isInstanceOf(DirectoryAway.class);
    assertThat(own(ANA)).isEmpty();
  }

  @Test
  void ones_hours_are_nobody_elses() {
    says(ANA, "hours 22-6");
    assertThat(own(BEN)).isEmpty();
    assertThat(own(ANA)).isPresent();
  }
}
