package dev.unhurry.request.recount;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Ben in Tokyo is asked on Monday 18:00 of his time, so it is due on Wednesday 09:00 there. */
class RecountTest {
  private static final String ASK = "<@U0BEN> can you review <https://example.org/pr/7>?";
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T00:00:00Z");
  private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T00:00:00Z");
  private static final Leave WED_TO_FRI = Leave.through(november(25), november(27));

  private final SmallHouse house = new SmallHouse();

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static UnaryOperator<OwnTime> off(Leave... leave) {
    return own -> own.withLeave(List.of(leave));
  }

  private static UnaryOperator<OwnTime> works(int from, int to) {
    Hours hours =
        new Hours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(from, 0),
            LocalTime.of(to, 0));
    return own -> own.withHours(Optional.of(hours));
  }

  private Request request() {
    List<Request> requests = house.requests.askedBy(Town.actor(ANA));
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  private Instant due() {
    return request().of(BEN).map(Expected::due).orElseThrow();
  }

  /** Without the addresses of links, and without the moment before it. */
  private List<String> told(UserId user) {
    return house.toldTo(user).stream()
        .map(line -> line.replaceAll("<http[^|>]*\\|([^>]*)>", "$1"))
        .map(line -> line.substring(0, 16) + line.substring(line.indexOf(' ')))
        .toList();
  }

  private List<String> reminders() {
    return told(BEN).stream()
        .filter(line -> line.contains("is waiting for an answer from you"))
        .toList();
  }

  @Test
  void leave_that_is_entered_while_it_is_open_moves_the_day_and_the_asker_hears_it_once() {
    house.says(ANA, ASK);
    house.pass(Duration.ofMinutes(10));
    house.changesTime(BEN, off(WED_TO_FRI));
    house.turnTo("2026-11-27T08:00:00Z");

    assertThat(due()).isEqualTo(NEXT_MONDAY);
    assertThat(told(ANA))
        .containsExactly(
            "2026-11-23T09:15 <@U0BEN>'s working time has changed: expect an answer to what you"
                + " asked in <#C0DESIGN> by Mon 30 Nov 00:00 instead of Wed 25 Nov 00:00.");
    assertThat(reminders()).as("reminded once, on Tuesday").hasSize(1);
  }

  @Test
  void a_change_that_is_undone_at_once_troubles_nobody() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.pass(Duration.ofMinutes(2));
    assertThat(due()).isEqualTo(NEXT_MONDAY);

    house.changesTime(BEN, off());
    house.turnTo("2026-11-25T08:00:00Z");

    assertThat(due()).isEqualTo(WEDNESDAY);
    assertThat(told(ANA)).isEmpty();
    assertThat(reminders()).hasSize(1);
    house.turnTo("2026-11-25T09:00:01Z");
    assertThat(told(ANA))
        .as("the old promise is kept")
        .singleElement()
        .asString()
        .contains("No answer yet");
  }

  @Test
  void leave_that_is_undone_later_is_told_too() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.pass(Duration.ofHours(3));
    house.changesTime(BEN, off());
    house.pass(Duration.ofHours(3));

    assertThat(due()).isEqualTo(WEDNESDAY);
    assertThat(told(ANA))
        .hasSize(2)
        .last()
        .asString()
        .contains("by Wed 25 Nov 00:00 instead of Mon 30 Nov 00:00");
  }

  @Test
  void what_changes_at_night_is_told_as_the_askers_day_begins_as_it_is_then() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-23T23:30:00Z");
    house.changesTime(BEN, off(Leave.through(november(25), november(25))));
    house.pass(Duration.ofHours(1));
    house.changesTime(BEN, off(WED_TO_FRI));
    house.turnTo("2026-11-24T16:00:00Z");

    assertThat(told(ANA))
        .containsExactly(
            "2026-11-24T09:00 <@U0BEN>'s working time has changed: expect an answer to what you"
                + " asked in <#C0DESIGN> by Mon 30 Nov 00:00 instead of Wed 25 Nov 00:00.");
  }

  @Test
  void other_hours_that_move_the_day_are_told() {
    house.says(ANA, ASK);
    house.changesTime(BEN, works(11, 19));
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(due())
        .as("a day later, 18:00 in Tokyo, he works now; the book rounds up to the millisecond")
        .isEqualTo(Instant.parse("2026-11-24T09:00:00.001Z"));
    assertThat(told(ANA))
        .singleElement()
        .asString()
        .contains("by Tue 24 Nov 09:00 instead of Wed 25 Nov 00:00");
  }

  @Test
  void an_hour_more_or_less_is_nothing_to_tell() {
    house.says(ANA, ASK);
    house.changesTime(BEN, works(10, 17));
    house.pass(Duration.ofHours(8));
    assertThat(due()).isEqualTo(WEDNESDAY.plus(Duration.ofHours(1)));
    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void five_requests_that_one_change_moves_are_one_message() {
    for (int i = 0; i < 5; i++) {
      house.says(ANA, ASK);
      house.pass(Duration.ofMinutes(11));
    }
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(5);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.turnTo("2026-11-24T03:00:00Z");

    assertThat(told(ANA)).hasSize(1);
    assertThat(told(ANA).get(0).lines().toList())
        .hasSize(6)
        .startsWith(
            "2026-11-23T10:00 <@U0BEN>'s working time has changed. Expect answers at other times:",
            "• what you asked in <#C0DESIGN>, Mon 23 Nov 09:00: by Mon 30 Nov 00:00 instead of"
                + " Wed 25 Nov 00:00");
  }

  @Test
  void whoever_else_asked_hears_it_too_and_nobody_of_what_is_not_theirs() {
    house.says(ANA, ASK);
    house.says(MAYA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.turnTo("2026-11-23T23:00:00Z");
    assertThat(told(ANA)).hasSize(1);
    assertThat(told(MAYA))
        .as("in her own working time, and on her calendar it was Tuesday")
        .containsExactly(
            "2026-11-23T14:00 <@U0BEN>'s working time has changed: expect an answer to what you"
                + " asked in <#C0DESIGN> by Sun 29 Nov 19:00 instead of Tue 24 Nov 19:00.");
  }

  @Test
  void whoever_has_reminders_off_is_not_told() {
    house.presses(ANA, "quiet:reminders", "ALWAYS");
    house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.pass(Duration.ofHours(8));
    assertThat(due()).isEqualTo(NEXT_MONDAY);
    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void a_cover_is_named() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI.coveredBy(MAYA)));
    house.pass(Duration.ofHours(1));
    assertThat(told(ANA)).singleElement().asString().endsWith("\n<@U0MAYA> covers.");
  }

  @Test
  void an_asker_is_not_told_that_they_cover_themselves() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI.coveredBy(ANA)));
    house.pass(Duration.ofHours(1));
    assertThat(told(ANA)).singleElement().asString().doesNotContain("covers");
  }

  @Test
  void somebody_who_travels_is_counted_anew_before_anything_is_said() {
    house.says(ANA, ASK);
    house.pass(Duration.ofHours(1));
    house.directory.know(
        new Person(
            Town.actor(BEN),
            "Ben",
            Person.Standing.MEMBER,
            Optional.of(ZoneId.of("America/New_York"))));
    house.turnTo("2026-11-24T04:30:00Z");
    assertThat(due())
        .as("24 h from Monday 04:00 in New York end before Tuesday's opening there")
        .isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    assertThat(told(BEN)).as("it is the night there, and 80 % is the opening too").isEmpty();

    house.turnTo("2026-11-24T15:00:00Z");
    assertThat(told(ANA))
        .containsExactly(
            "2026-11-24T09:00 <@U0BEN>'s working time has changed: expect an answer to what you"
                + " asked in <#C0DESIGN> by Tue 24 Nov 14:00 instead of Wed 25 Nov 00:00.",
            "2026-11-24T14:00 No answer yet from <@U0BEN> to what you asked in <#C0DESIGN>,"
                + " Mon 23 Nov 09:00. It was due Tue 24 Nov 14:00.");
  }

  @Test
  void another_day_counts_from_when_it_was_given() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-25T09:30:00Z");
    house.presses(ANA, "another_day", request().ref().pointer());
    assertThat(due()).isEqualTo(Instant.parse("2026-11-27T00:00:00Z"));

    house.changesTime(BEN, off(Leave.through(november(27), november(27))));
    house.pass(Duration.ofHours(1));
    assertThat(due()).isEqualTo(NEXT_MONDAY);
    assertThat(told(ANA)).last().asString().contains("instead of Fri 27 Nov 00:00");
  }

  @Test
  void whoever_comes_back_early_has_the_whole_time_from_then() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(Leave.through(november(24), november(27))));
    assertThat(house.toldTo(ANA)).isEmpty();
    house.turnTo("2026-11-26T01:00:00Z");
    assertThat(due()).isEqualTo(Instant.parse("2026-11-30T09:00:00Z").plus(Duration.ofHours(15)));

    house.changesTime(BEN, off());
    house.turnTo("2026-11-26T12:00:00Z");

    assertThat(due()).isEqualTo(Instant.parse("2026-11-27T01:00:00Z"));
    assertThat(told(ANA))
        .hasSize(2)
        .last()
        .asString()
        .contains("by Fri 27 Nov 01:00 instead of Tue 1 Dec 00:00");
  }

  @Test
  void what_is_over_already_is_not_made_over_again() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-25T12:00:00Z");
    assertThat(told(ANA)).hasSize(1);
    house.changesTime(BEN, works(10, 17));
    house.turnTo("2026-11-28T12:00:00Z");
    assertThat(due()).isEqualTo(WEDNESDAY);
    assertThat(told(ANA)).hasSize(1);
    assertThat(reminders()).hasSize(1);
  }

  @Test
  void who_works_no_more_within_60_days_is_said_to_and_the_request_ends_as_every_other() {
    house.says(ANA, ASK);
    Leave sabbatical = Leave.until(november(24), LocalDate.of(2027, 6, 1));
    house.changesTime(BEN, off(sabbatical));
    house.pass(Duration.ofHours(1));
    house.changesTime(BEN, off(Leave.until(november(24), LocalDate.of(2027, 7, 1))));
    house.turnTo("2026-11-24T12:00:00Z");
    assertThat(told(ANA))
        .containsExactly(
            "2026-11-23T09:05 <@U0BEN>'s working time has changed: no answer can be expected in"
                + " the next 60 days to what you asked in <#C0DESIGN>.");

    house.turnTo("2026-12-03T12:00:00Z");
    assertThat(told(ANA)).hasSize(3).last().asString().contains("I stop following it");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void somebody_who_works_again_after_all_is_expected_again() {
    house.says(ANA, ASK);
    house.changesTime(BEN, off(Leave.until(november(24), LocalDate.of(2027, 6, 1))));
    house.pass(Duration.ofHours(1));
    house.changesTime(BEN, off());
    house.pass(Duration.ofHours(1));
    assertThat(told(ANA))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("expect an answer to what you asked in <#C0DESIGN> by Wed 25 Nov 00:00.");
  }

  @Test
  void the_other_responder_keeps_their_time_and_hears_nothing_twice() {
    house.says(ANA, "<@U0BEN> <@U0MAYA> can you both review <https://example.org/pr/7>?");
    Instant mayas = request().of(MAYA).orElseThrow().due();
    house.changesTime(BEN, off(WED_TO_FRI));
    house.turnTo("2026-11-27T08:00:00Z");
    assertThat(request().of(MAYA).orElseThrow().due()).isEqualTo(mayas);
    assertThat(due()).isEqualTo(NEXT_MONDAY);
    assertThat(told(ANA))
        .as("Maya's was the first due time before and after")
        .singleElement()
        .asString()
        .contains("No answer yet from <@U0MAYA>");
    house.turnTo("2026-12-04T08:00:00Z");
    assertThat(told(ANA)).as("Ben's week ends later").noneMatch(line -> line.contains("I stop"));
  }

  @Test
  void an_answer_that_came_meanwhile_leaves_nothing_to_say() {
    Message ask = house.says(ANA, ASK);
    house.changesTime(BEN, off(WED_TO_FRI));
    house.pass(Duration.ofMinutes(1));
    house.replies(BEN, ask, "done");
    house.turnTo("2026-12-14T09:00:00Z");
    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void hundreds_are_counted_in_one_turn() {
    house.quiet.silence(
        Town.actor(ANA), QuietBook.ANSWER_TIMES, house.time.instant().plus(Duration.ofDays(60)));
    for (int i = 0; i < 300; i++) {
      house.says(ANA, ASK);
      house.time.pass(Duration.ofMillis(1));
    }
    house.changesTime(BEN, off(WED_TO_FRI));
    house.pass(Duration.ofHours(1));
    assertThat(house.requests.waitingFor(Town.actor(BEN)))
        .isNotEmpty()
        .allSatisfy(
            request -> assertThat(request.of(BEN).orElseThrow().due()).isEqualTo(NEXT_MONDAY));
    assertThat(told(ANA)).hasSize(1);
  }
}
