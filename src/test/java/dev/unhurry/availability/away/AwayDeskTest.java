package dev.unhurry.availability.away;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 23 November 09:00 in Lisbon and 18:00 in Tokyo; all work Mon-Fri 9-17. */
class AwayDeskTest {
  private final SmallHouse house = new SmallHouse();

  private Card says(UserId who, String text) {
    Command command = new Command(Town.actor(who), Town.DESIGN, "/async", text);
    Reply reply = house.unhurry.desks().forCommand(command).orElseThrow().command(command, now());
    return ((Reply.Whisper) reply).card();
  }

  private Card presses(UserId who, String action, String value) {
    Click click = new Click(Town.actor(who), Town.DESIGN, action, value);
    return ((Reply.Replace) desk(action).clicked(click, now())).card();
  }

  private Desk desk(String action) {
    return house.unhurry.desks().forAction(action).orElseThrow();
  }

  private Reply sends(UserId who, Map<String, List<String>> values) {
    Submission form = new Submission(Town.actor(who), AwayForm.ID, "V1", "", values);
    return house.unhurry.desks().forForm(AwayForm.ID).orElseThrow().submitted(form, now());
  }

  private Instant now() {
    return house.time.instant();
  }

  private List<Leave> leave(UserId who) {
    return house.hours.of(Town.actor(who)).leave();
  }

  private static List<ButtonElement> buttons(Card card) {
    return card.blocks().stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(row -> ((ActionsBlock) row).getElements().stream())
        .map(ButtonElement.class::cast)
        .toList();
  }

  private static String value(Card card, String action) {
    return buttons(card).stream()
        .filter(button -> button.getActionId().equals(action))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse("2026-" + day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tomorrow through thursday|You are away *from Tue 24 Nov to Thu 26 Nov*, and back at work Fri 27 Nov 09:00. Your next list comes Fri 27 Nov 09:00.",
        "from tomorrow until saturday|You are away *from Tue 24 Nov to Fri 27 Nov*, and back at work Mon 30 Nov 09:00. Your next list comes Mon 30 Nov 09:00.",
        "friday|You are away *on Fri 27 Nov*, and back at work Mon 30 Nov 09:00. Your next list comes tomorrow 09:00.",
        "friday from 13:00|You are away *on Fri 27 Nov from 13:00*, and back at work Mon 30 Nov 09:00. Your next list comes tomorrow 09:00.",
        "tomorrow morning|You are away *on Tue 24 Nov until 12:00*, and back at work Tue 24 Nov 12:00. Your next list comes tomorrow 12:00.",
        "friday 9-12|You are away *on Fri 27 Nov from 09:00 to 12:00*, and back at work Fri 27 Nov 12:00. Your next list comes tomorrow 09:00.",
        "28 dec to 3 jan|You are away *from Mon 28 Dec to Sun 3 Jan 2027*, and back at work Mon 4 Jan 09:00. Your next list comes tomorrow 09:00.",
        "until wednesday|You are away *from Mon 23 Nov to Tue 24 Nov*, and back at work Wed 25 Nov 09:00. Your next list comes Wed 25 Nov 09:00.",
        "saturday|You are away *on Sat 28 Nov*, and back at work Mon 30 Nov 09:00. You do not work then anyway; I note it all the same. Your next list comes tomorrow 09:00.",
        "for 3 months|You are away *from Mon 23 Nov to Mon 22 Feb 2027*, and back at work Tue 23 Feb 09:00. You do not work in the next 60 days, so no list comes."
      })
  void what_was_understood_is_said_with_what_it_means(String said, String answer) {
    assertThat(says(ANA, "away " + said).text()).isEqualTo(answer);
    assertThat(leave(ANA)).hasSize(1);
  }

  @Test
  void what_is_left_of_a_day_that_has_begun_is_taken_to_the_minute() {
    house.turnTo("2026-11-23T14:05:30Z");
    assertThat(says(ANA, "away until wednesday").text())
        .startsWith("You are away *from Mon 23 Nov 14:05 to Tue 24 Nov*, and back at work Wed");
  }

  @Test
  void a_cover_is_named_in_the_answer() {
    assertThat(says(ANA, "away tomorrow, ask <@U0BEN|ben>").text())
        .isEqualTo(
            "You are away *on Tue 24 Nov*, and back at work Wed 25 Nov 09:00. <@U0BEN> covers. Your next list comes Wed 25 Nov 09:00.");
    assertThat(leave(ANA)).containsExactly(Leave.until(day("11-24"), day("11-25")).coveredBy(BEN));
  }

  @Test
  void a_cover_who_is_away_too_is_taken_and_told() {
    says(BEN, "away wednesday to friday");
    assertThat(says(ANA, "away thursday, ask <@U0BEN>").text())
        .contains("<@U0BEN> covers, but is away all of that time too.");
    assertThat(says(MAYA, "away tomorrow to friday, ask <@U0BEN>").text())
        .contains("<@U0BEN> covers, and is away for part of that time too.");
  }

  @Test
  void a_cover_has_to_be_somebody_else_of_this_workspace() {
    UserId guest = new UserId("U0OTHER");
    house.directory.know(
        new Person(Town.actor(guest), "Other", Person.Standing.EXTERNAL, Optional.empty()));
    for (String cover : new String[] {"U0OTHER", "U0NOBODY"}) {
      assertThat(says(ANA, "away friday, ask <@" + cover + ">").text())
          .isEqualTo(
              "I can name only a person of this workspace as your cover, no app and nobody who has left it. Nothing was changed.");
    }
    assertThat(says(ANA, "away friday, ask <@U0ANA>").text())
        .isEqualTo("Somebody else has to cover for you. Nothing was changed.");
    assertThat(leave(ANA)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "until 12/3|One date in that can be 12 March or 3 December. With the month in letters it is clear, such as `12 march`. Nothing was changed.",
        "until 3 nov|That is over already; time away ends later than now. Nothing was changed.",
        "5 dec to 1 dec|That ends before it begins; the later date comes last. Nothing was changed.",
        "until 2028-03-01|That is longer than a year; I take up to a year at a time. Nothing was changed.",
        "2028-03-01 to 2028-03-04|That begins more than a year from now; I plan one year ahead. Nothing was changed.",
        "friday ask <@U0BEN> <@U0MAYA>|I take one person as your cover, and you named several. Nothing was changed."
      })
  void what_is_not_taken_has_a_reason(String said, String answer) {
    assertThat(says(ANA, "away " + said).text()).isEqualTo(answer);
    assertThat(leave(ANA)).isEmpty();
  }

  @Test
  void what_is_not_understood_gets_examples() {
    assertThat(says(ANA, "away when the moon is full").text())
        .startsWith("I could not read in that when you are away, so nothing was changed.")
        .contains("`/async away until friday` is back on Friday");
    assertThat(leave(ANA)).isEmpty();
  }

  @Test
  void every_example_is_understood() {
    String all = says(ANA, "away whenever").text() + says(ANA, "away").text();
    List<String> examples =
        Pattern.compile("`/async (away [^`]+)`")
            .matcher(all)
            .results()
            .map(example -> example.group(1).replace("@ben", "<@U0BEN>"))
            .toList();
    assertThat(examples).hasSizeGreaterThan(6);
    assertThat(examples)
        .allSatisfy(one -> assertThat(says(ANA, one).text()).containsPattern("^(You|Welcome) "));
  }

  @Test
  void twenty_are_as_many_as_it_keeps() {
    for (int day = 1; day <= 20; day++) {
      says(ANA, "away %d jan until %d jan 10:00".formatted(day, day));
    }
    assertThat(says(ANA, "away 24 jan").text())
        .isEqualTo(
            "You have 20 times away planned, which is as many as I keep. Cancel one in `/async away` first. Nothing was changed.");
    assertThat(says(ANA, "away 20 jan").text()).contains("It joins what you had planned");
    assertThat(leave(ANA)).hasSize(20);
  }

  @Test
  void what_overlaps_is_one_leave_and_undone_apart() {
    says(ANA, "away friday, ask <@U0BEN>");
    Card joined = says(ANA, "away thursday to saturday");
    assertThat(joined.text())
        .startsWith("You are away *from Thu 26 Nov to Sat 28 Nov*, and back at work Mon 30 Nov")
        .contains("<@U0BEN> covers. It joins what you had planned there, so it is one leave now.");
    assertThat(leave(ANA)).hasSize(1);

    assertThat(presses(ANA, "undo_time", value(joined, "undo_time")).text()).startsWith("Undone");
    assertThat(leave(ANA)).containsExactly(Leave.until(day("11-27"), day("11-28")).coveredBy(BEN));
  }

  @Test
  void what_another_covers_stands_beside() {
    says(ANA, "away 1-10 dec, ask <@U0BEN>");
    assertThat(says(ANA, "away 8-15 dec, ask <@U0MAYA>").text())
        .contains("*from Tue 8 Dec to Tue 15 Dec*", "<@U0MAYA> covers.")
        .contains("It stands beside what you had planned there with another cover.");
    assertThat(leave(ANA)).hasSize(2);
  }

  @Test
  void the_same_said_twice_is_one_and_has_nothing_to_undo() {
    says(ANA, "away thursday and friday");
    Card again = says(ANA, "away friday");
    assertThat(again.text())
        .startsWith("You had planned that already: away *from Thu 26 Nov to Fri 27 Nov*, and back");
    assertThat(buttons(again)).isEmpty();
    assertThat(leave(ANA)).hasSize(1);
  }

  @Test
  void what_is_planned_is_listed_and_cancelled() {
    says(ANA, "away 1-5 dec, ask <@U0BEN>");
    says(ANA, "away until wednesday");
    Card shown = says(ANA, "away");
    assertThat(shown.text())
        .startsWith(
            """
            *From Mon 23 Nov to Tue 24 Nov*, and back at work Wed 25 Nov 09:00. You are away now.
            *From Tue 1 Dec to Sat 5 Dec*, and back at work Mon 7 Dec 09:00. <@U0BEN> covers.
            """);
    assertThat(buttons(shown))
        .extracting(button -> button.getText().getText())
        .containsExactly("I am back", "Cancel", "Plan time away");

    String december = buttons(shown).get(1).getValue();
    Card cancelled = presses(ANA, AwayCards.CANCEL, december);
    assertThat(cancelled.text())
        .isEqualTo(
            "Cancelled: you are not away from Tue 1 Dec to Sat 5 Dec. Your next list comes Wed 25 Nov 09:00.");
    assertThat(leave(ANA)).hasSize(1);

    assertThat(presses(ANA, AwayCards.CANCEL, december).text()).startsWith("*From Mon 23 Nov");
    presses(ANA, "undo_time", value(cancelled, "undo_time"));
    assertThat(leave(ANA)).hasSize(2);
  }

  @Test
  void what_is_cancelled_in_the_app_home_can_be_undone_too() {
    says(ANA, "away 1-5 dec");
    String key = AwayCards.key(leave(ANA).get(0));
    Click click = new Click(Town.actor(ANA), Town.DESIGN, AwayCards.CANCEL_AT_HOME, key);
    Reply.Open answer = (Reply.Open) desk(click.action()).clicked(click, now());
    assertThat(leave(ANA)).isEmpty();
    Card said = new Card("answer", answer.form().blocks());
    presses(ANA, "undo_time", value(said, "undo_time"));
    assertThat(leave(ANA)).hasSize(1);
  }

  @Test
  void who_is_back_is_back_at_once_and_what_is_past_stays() {
    says(ANA, "away until friday");
    house.turnTo("2026-11-24T14:30:20Z");
    Card back = says(ANA, "away back");
    assertThat(back.text())
        .isEqualTo(
            "Welcome back. Your leave from Mon 23 Nov to Thu 26 Nov ends now. Your next list comes tomorrow 09:00.");
    assertThat(leave(ANA))
        .containsExactly(
            new Leave(day("11-23").atStartOfDay(), day("11-24").atTime(14, 30), Optional.empty()));
    presses(ANA, "undo_time", value(back, "undo_time"));
    assertThat(leave(ANA)).containsExactly(Leave.until(day("11-23"), day("11-27")));
  }

  @Test
  void who_is_back_without_having_been_away_keeps_what_is_planned() {
    says(ANA, "away friday");
    assertThat(says(ANA, "away I'm back").text())
        .startsWith("You are not away now, so I changed nothing.\n*On Fri 27 Nov*, and back");
    assertThat(leave(ANA)).hasSize(1);
    assertThat(says(ANA, "away cancel").text()).startsWith("Cancelled: you are not away on Fri");
    assertThat(says(ANA, "away cancel").text())
        .startsWith("You are not away now, so I changed nothing.\nYou have no time away planned.");
    assertThat(leave(ANA)).isEmpty();
  }

  @Test
  void a_leave_moves_what_is_asked_while_it_is_planned() {
    says(BEN, "away tomorrow");
    house.says(ANA, "<@U0BEN> can you review this? https://lumen.example/pull/7");
    assertThat(house.requests.waitingFor(Town.actor(BEN)).get(0).firstDue().due())
        .as("Thu 09:00 in Tokyo")
        .isEqualTo("2026-11-26T00:00:00Z");
  }

  @Test
  void the_form_takes_dates_times_and_a_cover() {
    Click click = new Click(Town.actor(ANA), Town.DESIGN, AwayCards.PLAN, "plan");
    Reply.Open open =
        (Reply.Open)
            house.unhurry.desks().forAction(AwayCards.PLAN).orElseThrow().clicked(click, now());
    assertThat(open.form().blocks().toString())
        .contains("initialDate=2026-11-23", "I do not ask for a reason.", "Europe/Lisbon");

    Reply taken =
        sends(
            ANA,
            Map.of(
                "from", List.of("2026-11-27"),
                "from_time", List.of("13:00"),
                "back", List.of("2026-12-01"),
                "cover", List.of("U0BEN")));
    Card card = ((Reply.Whisper) taken).card();
    assertThat(card.text())
        .startsWith(
            "You are away *from Fri 27 Nov 13:00 to Mon 30 Nov*, and back at work Tue 1 Dec 09:00. <@U0BEN> covers.");
    presses(ANA, "undo_time", value(card, "undo_time"));
    assertThat(leave(ANA)).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}, {2}")
  @CsvSource({
    "2026-11-27, 2026-11-27, U0BEN, back, whoever is off on Friday is back on Saturday",
    "2026-11-20, 2026-11-22, U0BEN, back, over already",
    "2026-11-27, 2028-11-27, U0BEN, back, longer than a year",
    "2028-11-27, 2028-11-29, U0BEN, from, one year ahead",
    "2026-11-27, 2026-11-28, U0ANA, cover, Somebody else",
    "2026-11-27, 2026-11-28, U0NOBODY, cover, of this workspace",
    "someday, 2026-11-28, U0BEN, from, Pick a date.",
    "2026-11-27, someday, U0BEN, back, Pick a date."
  })
  void the_form_stays_open_and_names_what_to_mend(
      String from, String back, String cover, String field, String words) {
    Reply reply =
        sends(ANA, Map.of("from", List.of(from), "back", List.of(back), "cover", List.of(cover)));
    assertThat(((Reply.Refuse) reply).errors())
        .containsOnlyKeys(field)
        .hasEntrySatisfying(field, error -> assertThat(error).contains(words));
    assertThat(leave(ANA)).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_changed() {
    house.directory.away(true);
    assertThatThrownBy(() -> says(ANA, "away friday")).isInstanceOf(DirectoryAway.class);
    assertThat(leave(ANA)).isEmpty();
  }

  @Test
  void ones_leave_is_nobody_elses() {
    says(ANA, "away friday");
    Actor ben = Town.actor(BEN);
    assertThat(house.hours.of(ben).leave()).isEmpty();
    presses(BEN, AwayCards.CANCEL, AwayCards.key(leave(ANA).get(0)));
    assertThat(leave(ANA)).hasSize(1);
  }
}
