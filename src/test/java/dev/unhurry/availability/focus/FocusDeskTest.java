package dev.unhurry.availability.focus;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Focus;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 09:00 in Lisbon, where Ana works Mon-Fri 9-17. */
class FocusDeskTest {
  private final SmallHouse house = new SmallHouse();

  private Card says(String text) {
    Command command = new Command(Town.actor(ANA), Town.DESIGN, "/async", text);
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    return ((Reply.Whisper) reply).card();
  }

  private Reply clicks(String action, String value) {
    Click click = new Click(Town.actor(ANA), Town.DESIGN, action, value);
    return house
        .unhurry
        .desks()
        .forAction(action)
        .orElseThrow()
        .clicked(click, house.time.instant());
  }

  private Reply sends(String day, String from, String to) {
    Map<String, List<String>> values =
        Map.of("day", List.of(day), "from", List.of(from), "to", List.of(to));
    Submission form = new Submission(Town.actor(ANA), "own_focus", "V1", "", values);
    return house
        .unhurry
        .desks()
        .forForm("own_focus")
        .orElseThrow()
        .submitted(form, house.time.instant());
  }

  private void reads(String... times) {
    List<LocalTime> reads = List.of(times).stream().map(LocalTime::parse).toList();
    house.hours.change(Town.actor(ANA), own -> own.withReads(reads));
  }

  private List<String> own() {
    return house.hours.of(Town.actor(ANA)).focus().stream().map(FocusCards::value).toList();
  }

  @Test
  void where_none_is_planned_it_says_how_to_begin() {
    assertThat(says("focus").text())
        .isEqualTo(
            "No focus is planned. `/async focus 2h` or `until 15:00` begins a block in which I hold"
                + " my messages. What is asked meanwhile keeps its due time.");
    assertThat(says("focus").blocks().toString()).contains("Plan a block").doesNotContain("End it");
  }

  @Test
  void a_block_holds_the_messages_and_the_list_to_its_end() {
    reads("09:00", "13:00");
    Card set = says("Focus until 3pm");
    assertThat(set.text())
        .isEqualTo(
            """
            I hold my messages until *15:00*.
            What is asked meanwhile keeps its due time. Your next list comes today 15:00.""");
    assertThat(set.blocks().toString()).contains("Undo");
    assertThat(says("focus").text())
        .isEqualTo(
            """
            I hold my messages until *15:00*. What is asked meanwhile keeps its due time.
            Your next list comes today 15:00.""");
    assertThat(says("focus").blocks().toString()).contains("Plan a block", "End it now");
  }

  @Test
  void it_moves_no_due_time() {
    says("focus until 16");
    house.says(Town.BEN, "<@U0ANA> can you review this? https://lumen.example/pull/7");
    assertThat(house.requests.waitingFor(Town.actor(ANA)).get(0).firstDue().due())
        .isEqualTo("2026-11-24T09:00:00.001Z");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tomorrow 9-11|I hold my messages *tomorrow 09:00 to 11:00*.",
        "14-16|I hold my messages *today 14:00 to 16:00*.",
        "friday 22-2|I hold my messages *Fri 27 Nov 22:00 to Sat 28 Nov 02:00*.",
        "12h|I hold my messages until *21:00*."
      })
  void what_was_understood_is_said_back(String said, String words) {
    assertThat(says("focus " + said).text()).startsWith(words + "\n");
  }

  @Test
  void where_they_do_not_work_it_says_that_nothing_would_have_come() {
    assertThat(says("focus saturday 9-11").text())
        .isEqualTo(
            """
            I hold my messages *Sat 28 Nov 09:00 to 11:00*.
            You do not work then, so I would not write anyway. Your next list comes tomorrow 09:00.""");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "banana|I could not read in that how long you focus, so nothing was changed.",
        "until lunch|I could not read in that how long you focus, so nothing was changed.",
        "until 08:00|That is over already, so nothing was changed.",
        "13h|A block of focus is at most 12 hours, and that sounds like leave: `/async away until friday`.",
        "every friday 9-11|A block of focus is on one day and does not come again, so nothing was changed."
      })
  void what_is_not_clear_gets_examples_and_changes_nothing(String said, String answer) {
    assertThat(says("focus " + said).text()).startsWith(answer).contains("`/async focus 2h`");
    assertThat(own()).isEmpty();
  }

  @Test
  void ended_early_what_it_held_comes_at_once_and_not_at_the_next_window() {
    reads("10:00", "16:00");
    says("focus until 15:00");
    house.turnTo("2026-11-23T10:30:20Z");
    assertThat(says("focus done").text())
        .isEqualTo("Your focus is over.\nYour next list comes today 10:31.");
    house.turnTo("2026-11-23T10:31:00Z");
    assertThat(says("focus").text()).startsWith("No focus is planned.");
    assertThat(says("focus done").text()).startsWith("No focus is planned, so there is nothing");
  }

  @Test
  void ended_it_can_be_brought_back() {
    says("focus until 15:00");
    house.turnTo("2026-11-23T10:30:20Z");
    String card = says("focus done").blocks().toString();
    clicks("undo_time", card.replaceAll("(?s).*value=(-focus.*?), style.*", "$1"));
    assertThat(own()).containsExactly("2026-11-23 09:00 15:00");
  }

  @Test
  void where_none_runs_the_next_is_called_off() {
    says("focus friday 9-11");
    says("focus tomorrow 9-11");
    assertThat(says("focus off").text())
        .isEqualTo(
            """
            Called off: tomorrow 09:00 to 11:00.
            Still planned: Fri 27 Nov 09:00 to 11:00.
            Your next list comes tomorrow 09:00.""");
    assertThat(own()).containsExactly("2026-11-27 09:00 11:00");
  }

  @Test
  void the_button_ends_the_block_under_which_it_stands_and_no_other() {
    says("focus tomorrow 9-11");
    assertThat(says("focus").blocks().toString()).contains("Call off tomorrow 09:00");
    Reply.Replace ended = (Reply.Replace) clicks("end_focus", "2026-11-24 09:00 11:00");
    assertThat(ended.card().text()).startsWith("Called off: tomorrow 09:00 to 11:00.");
    says("focus friday 9-11");
    Reply.Replace late = (Reply.Replace) clicks("end_focus", "2026-11-24 09:00 11:00");
    assertThat(late.card().text()).startsWith("Planned: Fri 27 Nov 09:00 to 11:00.");
    assertThat(own()).containsExactly("2026-11-27 09:00 11:00");
  }

  @Test
  void a_block_takes_the_place_of_those_that_it_overlaps() {
    says("focus 14-16");
    says("focus 16-17");
    assertThat(says("focus 13-15").text())
        .startsWith(
            """
            I hold my messages *today 13:00 to 15:00*.
            That takes the place of today 14:00 to 16:00.
            """);
    assertThat(own()).containsExactly("2026-11-23 13:00 15:00", "2026-11-23 16:00 17:00");
  }

  @Test
  void what_takes_the_place_of_a_running_one_holds_what_that_has_held() {
    reads("10:00", "16:00");
    says("focus until 11:00");
    house.turnTo("2026-11-23T10:30:00Z");
    assertThat(says("focus 1h").text())
        .isEqualTo(
            """
            I hold my messages until *11:30*.
            That takes the place of today 09:00 to 11:00.
            What is asked meanwhile keeps its due time. Your next list comes today 11:30.""");
    assertThat(own()).containsExactly("2026-11-23 09:00 11:30");
  }

  @Test
  void however_often_it_is_drawn_out_it_ends_when_it_says() {
    says("focus 12h");
    house.turnTo("2026-11-23T20:00:00Z");
    says("focus 12h");
    assertThat(own()).containsExactly("2026-11-23 09:00 08:00");
    house.turnTo("2026-11-24T07:00:00Z");
    says("focus 12h");
    assertThat(own()).containsExactly("2026-11-24 07:00 19:00");
  }

  @Test
  void ten_blocks_are_as_many_as_it_takes() {
    for (int i = 0; i < FocusPlan.MOST; i++) {
      says("focus tomorrow %02d:00-%02d:30".formatted(i, i));
    }
    assertThat(says("focus tomorrow 15-16").text())
        .startsWith("You have 10 blocks planned, which is as many as I take");
    assertThat(own()).hasSize(10);
    assertThat(((Reply.Refuse) sends("2026-11-24", "15:00", "16:00")).errors())
        .containsEntry("day", "You have 10 blocks planned; end one first.");
    assertThat(says("focus tomorrow 09:15-10").text())
        .as("in the place of one")
        .startsWith("I hold");
  }

  @Test
  void the_form_begins_now_and_offers_a_week() {
    house.turnTo("2026-11-23T10:07:30Z");
    String form = ((Reply.Open) clicks("plan_focus", "")).form().blocks().toString();
    assertThat(form)
        .contains("Today, Mon 23 Nov", "Tomorrow, Tue 24 Nov", "text=Mon 30 Nov")
        .contains("initialTime=10:07", "initialTime=12:07", "Europe/Lisbon")
        .doesNotContain("text=Tue 1 Dec");
  }

  @Test
  void a_sent_form_is_answered_with_what_holds_now() {
    Reply.Whisper reply = (Reply.Whisper) sends("2026-11-24", "09:00", "11:00");
    assertThat(reply.card().text())
        .startsWith("I hold my messages *tomorrow 09:00 to 11:00*.")
        .contains("keeps its due time");
    assertThat(reply.card().blocks().toString()).contains("Undo");
    assertThat(own()).containsExactly("2026-11-24 09:00 11:00");
  }

  @ParameterizedTest(name = "{0} {1} to {2}")
  @CsvSource({
    "2026-11-23, 07:00, 09:00, to, That is over already; choose a later time or day.",
    "2026-11-22, 09:00, 11:00, to, That is over already; choose a later time or day.",
    "2026-11-24, 09:00, 09:00, to, A block is at most 12 hours; for longer there is /async away.",
    "2026-11-24, 09:00, 21:01, to, A block is at most 12 hours; for longer there is /async away.",
    "2027-06-01, 09:00, 11:00, day, Choose a day of the next week.",
    "someday, 09:00, 11:00, day, Choose a day.",
    "2026-11-24, soon, 11:00, from, 'Pick a time, such as 09:00.'",
    "2026-11-24, 09:00, later, to, 'Pick a time, such as 11:00.'"
  })
  void a_form_that_cannot_be_taken_stays_open_and_says_why(
      String day, String from, String to, String field, String words) {
    assertThat(((Reply.Refuse) sends(day, from, to)).errors())
        .containsExactly(Map.entry(field, words));
    assertThat(own()).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_changed() {
    house.directory.away(true);
    assertThatThrownBy(() -> says("focus 2h")).isInstanceOf(DirectoryAway.class);
    assertThat(own()).isEmpty();
  }

  @Test
  void past_blocks_are_no_plan() {
    house.hours.change(
        Town.actor(ANA),
        own ->
            own.withFocus(
                List.of(
                    new Focus(
                        LocalDate.of(2026, 11, 23), LocalTime.of(8, 0), LocalTime.of(9, 0)))));
    assertThat(says("focus").text()).startsWith("No focus is planned.");
    says("focus tomorrow 9-10");
    assertThat(own()).containsExactly("2026-11-24 09:00 10:00");
  }
}
