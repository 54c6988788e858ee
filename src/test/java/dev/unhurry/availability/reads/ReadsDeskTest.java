package dev.unhurry.availability.reads;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 09:00 in Lisbon and 18:00 in Tokyo; the workspace works Mon-Fri 9-17. */
class ReadsDeskTest {
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
    return house
        .unhurry
        .desks()
        .forAction(action)
        .orElseThrow()
        .clicked(click, house.time.instant());
  }

  private Reply sends(UserId who, List<String> times) {
    Submission form =
        new Submission(Town.actor(who), "own_reads", "V1", "", Map.of("times", times));
    return house
        .unhurry
        .desks()
        .forForm("own_reads")
        .orElseThrow()
        .submitted(form, house.time.instant());
  }

  private List<LocalTime> own(UserId who) {
    return house.hours.of(Town.actor(who)).reads();
  }

  @Test
  void who_set_none_reads_at_any_time() {
    assertThat(says(ANA, "reads").text())
        .isEqualTo(
            """
            You read messages at any time while you work; no times are set.
            Your next list comes tomorrow 09:00.""");
    assertThat(says(ANA, "reads").blocks().toString())
        .contains("Choose times")
        .doesNotContain("Read at any time");
  }

  @Test
  void times_are_set_in_words_and_said_back_with_what_comes_next() {
    Card set = says(BEN, "Reads 9, 1 and 4");
    assertThat(set.text())
        .isEqualTo(
            """
            You read messages at *09:00, 13:00 and 16:00* on your working days.
            Your next list comes tomorrow 09:00. Whoever asks you is told when you read.""");
    assertThat(set.blocks().toString()).contains("Undo");
    assertThat(says(BEN, "reads").text()).isEqualTo(set.text());
    assertThat(says(BEN, "reads").blocks().toString())
        .contains("Choose times", "Read at any time")
        .doesNotContain("Undo");
  }

  @Test
  void a_due_time_leaves_an_hour_from_when_they_read() {
    says(BEN, "reads 16");
    house.says(ANA, "<@U0BEN> can you review this? https://lumen.example/pull/7");
    assertThat(house.requests.waitingFor(Town.actor(BEN)).get(0).firstDue().due())
        .as("Wed 09:00 in Tokyo, as without windows: Tuesday's comes before")
        .isEqualTo("2026-11-25T00:00:00Z");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "08:00, 12|Your next list comes today 12:00.|08:00 is outside your hours, so no list comes then.",
        "08:00 12 17:00 20|Your next list comes today 12:00.|08:00, 17:00 and 20:00 are outside your hours, so no list comes then.",
        "08:00|Your next list comes tomorrow 09:00.|None of the times at which you read lies in your hours, so it is as if none were set."
      })
  void times_outside_their_hours_are_taken_and_said_not_to_count(
      String said, String effect, String idle) {
    assertThat(says(ANA, "reads " + said).text()).endsWith("\n" + effect + "\n" + idle);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "banana|I could not read times in that, so nothing was changed.",
        "twice a day|At which times is that? Nothing was changed so far.",
        "9-12|I take single times at which you read, and that is a stretch of time, so nothing was changed.",
        "9 on mondays|I take the same times for all your working days, so nothing was changed.",
        "0 1 2 3 4 5 6 7 8 9 10 11 12|That is more than 12 times, which is nearly always, so nothing was changed."
      })
  void what_is_not_clear_gets_examples_and_changes_nothing(String said, String answer) {
    says(ANA, "reads 9, 13");
    assertThat(says(ANA, "reads " + said).text())
        .startsWith(answer)
        .contains("`/async reads 9, 13, 16`");
    assertThat(own(ANA)).containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0));
  }

  @Test
  void a_word_or_a_press_takes_them_away() {
    says(ANA, "reads 9, 13");
    assertThat(says(ANA, "reads any time").text()).startsWith("You read messages at any time");
    assertThat(own(ANA)).isEmpty();
    says(ANA, "reads 9, 13");
    Reply.Replace pressed = (Reply.Replace) clicks(ANA, ReadsCards.ANY_TIME);
    assertThat(pressed.card().text()).startsWith("You read messages at any time");
    assertThat(pressed.card().blocks().toString()).contains("Undo");
    assertThat(own(ANA)).isEmpty();
  }

  @Test
  void said_again_it_changes_nothing_and_has_nothing_to_undo() {
    says(ANA, "reads 9, 13");
    assertThat(says(ANA, "reads 9, 13").blocks().toString()).doesNotContain("Undo");
  }

  @Test
  void the_form_offers_the_half_hours_of_their_work_and_what_they_chose() {
    says(ANA, "reads 9:10, 13");
    String form = ((Reply.Open) clicks(ANA, ReadsCards.CHOOSE)).form().blocks().toString();
    assertThat(form)
        .contains("value=09:00", "value=16:30", "value=09:10", "maxSelectedItems=12")
        .doesNotContain("value=08:30", "value=17:00");
    assertThat(form.substring(form.indexOf("initialOptions=")))
        .contains("value=09:10", "value=13:00")
        .doesNotContain("value=09:00");
  }

  @Test
  void at_night_the_form_begins_in_the_evening() {
    says(ANA, "hours 22-6 daily");
    String form = ((Reply.Open) clicks(ANA, ReadsCards.CHOOSE)).form().blocks().toString();
    assertThat(form)
        .containsSubsequence("value=22:00", "value=23:30", "value=00:00", "value=05:30");
  }

  @Test
  void a_sent_form_is_answered_with_what_holds_now() {
    Reply.Whisper reply = (Reply.Whisper) sends(ANA, List.of("16:00", "09:30"));
    assertThat(reply.card().text())
        .isEqualTo(
            """
            You read messages at *09:30 and 16:00* on your working days.
            Your next list comes today 09:30. Whoever asks you is told when you read.""");
    assertThat(reply.card().blocks().toString()).contains("Undo");
    assertThat(((Reply.Whisper) sends(ANA, List.of())).card().text())
        .startsWith("You read messages at any time");
  }

  @Test
  void a_form_that_cannot_be_ours_stays_open() {
    List<String> many = IntStream.range(0, 13).mapToObj("%02d:00"::formatted).toList();
    assertThat(((Reply.Refuse) sends(ANA, many)).errors())
        .containsEntry("times", "Choose at most 12 times.");
    assertThat(sends(ANA, List.of("soon"))).isInstanceOf(Reply.Refuse.class);
    assertThat(own(ANA)).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_changed() {
    house.directory.away(true);
    assertThatThrownBy(() -> says(ANA, "reads 9")).isInstanceOf(DirectoryAway.class);
    assertThatThrownBy(() -> sends(ANA, List.of("09:00"))).isInstanceOf(DirectoryAway.class);
    assertThat(own(ANA)).isEmpty();
  }
}
