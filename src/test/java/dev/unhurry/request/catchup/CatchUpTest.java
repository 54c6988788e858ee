package dev.unhurry.request.catchup;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Ana asks Maya in New York on Monday at 9 in Lisbon; all of it is due on Tuesday at 14:00 in
 * Lisbon, while the bot is away.
 */
class CatchUpTest {
  private static final String TUESDAY_10 = "2026-11-24T10:00:00Z";
  private static final String WEDNESDAY_10 = "2026-11-25T10:00:00Z";
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  private final SmallHouse house = new SmallHouse();

  private List<Message> asksMaya(int often) {
    List<Message> asked = new ArrayList<>();
    for (int pull = 1; pull <= often; pull++) {
      asked.add(house.says(ANA, "<@U0MAYA> can you review <https://example.org/pr/" + pull + ">?"));
    }
    return asked;
  }

  private void away(String from, String to) {
    house.turnTo(from);
    house.time.turnTo(Instant.parse(to));
    house.pass(TWO_MINUTES);
  }

  private String onlyOneToAna() {
    assertThat(house.toldTo(ANA)).hasSize(1);
    return house.toldTo(ANA).get(0);
  }

  @Test
  void more_than_three_are_one_digest() {
    asksMaya(4);
    away(TUESDAY_10, WEDNESDAY_10);
    assertThat(onlyOneToAna())
        .contains(
            "*I was away from Tue 24 Nov 10:00 to Wed 25 Nov 10:00 your time, 24 hours.* I have"
                + " read up on what was said in my channels meanwhile.")
        .containsPattern(
            "(?s)(• <@U0MAYA> in <#C0DESIGN> · asked Mon 23 Nov 09:00 · no answer yet"
                + " · \\*was due Tue 24 Nov 14:00\\* · <[^>]*\\|open>\n?){4}");
    house.pass(Duration.ofDays(5));
    assertThat(house.toldTo(ANA)).hasSize(1);
  }

  @Test
  void what_a_digest_told_of_ends_like_everything_else() {
    asksMaya(4);
    away(TUESDAY_10, WEDNESDAY_10);
    house.pass(Duration.ofDays(9));
    assertThat(house.toldTo(ANA)).hasSize(5).last().asString().contains("I stop following it");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void three_come_as_they_are_with_a_line_each() {
    asksMaya(3);
    away(TUESDAY_10, WEDNESDAY_10);
    assertThat(house.toldTo(ANA))
        .hasSize(3)
        .allSatisfy(
            told ->
                assertThat(told)
                    .contains("No answer yet from <@U0MAYA>")
                    .endsWith(
                        "\nThis comes late: I was away from Tue 24 Nov 10:00 to Wed 25 Nov 10:00"
                            + " your time, 24 hours."));
  }

  @Test
  void a_single_one_older_than_two_days_is_a_line_too() {
    asksMaya(1);
    away(TUESDAY_10, "2026-11-26T14:01:00Z");
    assertThat(onlyOneToAna()).contains("2 days", "no answer yet").doesNotContain("comes late");
  }

  @Test
  void a_single_one_of_two_days_is_not() {
    asksMaya(1);
    away(TUESDAY_10, "2026-11-26T13:50:00Z");
    assertThat(onlyOneToAna()).contains("No answer yet from <@U0MAYA>", "comes late");
  }

  @Test
  void what_ended_meanwhile_is_said_and_let_go() {
    asksMaya(2);
    away(TUESDAY_10, "2026-12-04T10:00:00Z");
    assertThat(onlyOneToAna()).contains("10 days", "no answer came, and I stop following it");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void whoever_has_reminders_off_has_it_ended_all_the_same() {
    asksMaya(4);
    house.turnTo(TUESDAY_10);
    house.quiet.silence(
        Town.actor(ANA), QuietBook.REMINDERS, house.time.instant().plus(Duration.ofDays(60)));
    away(TUESDAY_10, "2026-12-04T10:00:00Z");
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void off_work_it_waits_and_still_says_why() {
    asksMaya(4);
    away(TUESDAY_10, "2026-11-25T03:00:00Z");
    assertThat(house.toldTo(ANA)).isEmpty();
    house.turnTo("2026-11-25T09:30:00Z");
    assertThat(onlyOneToAna()).startsWith("2026-11-25T09:00:00Z").contains("17 hours");
  }

  @Test
  void three_that_wait_for_the_morning_say_why_too() {
    asksMaya(3);
    away(TUESDAY_10, "2026-11-25T03:00:00Z");
    house.turnTo("2026-11-25T09:30:00Z");
    assertThat(house.toldTo(ANA)).hasSize(3).allMatch(told -> told.contains("comes late"));
  }

  @Test
  void said_once_whatever_becomes_of_its_sender() {
    asksMaya(4);
    house.turnTo(TUESDAY_10);
    house.time.turnTo(Instant.parse(WEDNESDAY_10));
    house.messenger.failNext(Fault.ACCEPT_THEN_THROW);
    house.pass(TWO_MINUTES);
    house.diary.lapseLeases();
    house.pass(TWO_MINUTES);
    assertThat(onlyOneToAna()).contains("24 hours");
    assertThat(house.messenger.retracted()).isEmpty();
  }

  @Test
  void what_is_settled_between_two_of_them_is_neither_lost_nor_said_twice() {
    List<Message> asked = asksMaya(4);
    house.turnTo(TUESDAY_10);
    house.time.turnTo(Instant.parse(WEDNESDAY_10));
    house.messenger.failNext(Fault.LATER);
    house.pass(Duration.ofSeconds(61));
    assertThat(house.toldTo(ANA)).isEmpty();
    house.replies(MAYA, asked.get(0), "Fine.");
    house.replies(MAYA, asked.get(1), "Fine too.");
    house.pass(TWO_MINUTES);
    assertThat(onlyOneToAna().split("no answer yet", -1)).hasSize(3);
  }

  @Test
  void an_answer_that_was_not_heard_leaves_nothing_to_say() {
    Message asked = asksMaya(1).get(0);
    house.turnTo(TUESDAY_10);
    house.time.turnTo(Instant.parse(WEDNESDAY_10));
    house.history.add(
        Town.replies(MAYA, asked.ref(), Instant.parse("2026-11-24T15:00:00Z"), "Fine."));
    house.pass(TWO_MINUTES);
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(house.requests.find(asked.ref())).isEmpty();
  }

  @Test
  void half_an_hour_is_no_outage() {
    asksMaya(4);
    away("2026-11-24T13:45:00Z", "2026-11-24T14:14:00Z");
    assertThat(house.toldTo(ANA))
        .hasSize(4)
        .noneMatch(told -> told.contains("away") || told.contains("late"));
  }

  @Test
  void after_a_hold_it_says_that_it_was_held() {
    asksMaya(4);
    house.turnTo(TUESDAY_10);
    for (int hour = 0; hour < 96; hour++) {
      house.time.turnTo(house.time.instant().plus(Duration.ofMinutes(15)));
      house.unhurry.runner().listen(Town.TEAM);
    }
    house.pass(TWO_MINUTES);
    assertThat(onlyOneToAna())
        .contains("*I was on hold from Tue 24 Nov 10:00 to Wed 25 Nov 10:00 your time, 24 hours.*")
        .doesNotContain("read up");
  }

  @Test
  void a_clock_that_is_turned_step_by_step_is_no_outage() {
    asksMaya(4);
    house.pass(Duration.ofDays(20));
    assertThat(house.outages.recent(Town.TEAM, house.time.instant())).isEmpty();
    assertThat(house.toldTo(ANA)).noneMatch(told -> told.contains("away"));
  }

  @Test
  void what_its_list_has_shown_before_is_one_digest_for_who_is_to_answer() {
    for (int pull = 1; pull <= 4; pull++) {
      house.says(ANA, "<@U0BEN> can you review <https://example.org/pr/" + pull + ">?");
      house.pass(Duration.ofMinutes(5));
    }
    away("2026-11-24T01:00:00Z", "2026-11-24T06:00:00Z");
    assertThat(house.toldTo(BEN)).hasSize(2);
    assertThat(house.toldTo(BEN).get(1))
        .contains("I was away from Tue 24 Nov 10:00 to Tue 24 Nov 15:00 your time, 5 hours")
        .contains("• <@U0ANA> in <#C0DESIGN> · asked Mon 23 Nov 18:00 · waits for you · *due");
    house.turnTo("2026-11-25T09:01:00Z");
    assertThat(house.toldTo(ANA)).hasSize(4).allMatch(told -> told.contains("No answer yet"));
  }

  @Test
  void nothing_is_said_before_it_is_known_who_answered_but_not_for_ever() {
    asksMaya(4);
    house.turnTo(TUESDAY_10);
    house.time.turnTo(Instant.parse(WEDNESDAY_10));
    house.history.answerInstead(new History.Unread("http 500"));
    house.pass(Duration.ofMinutes(59));
    assertThat(house.toldTo(ANA)).isEmpty();
    house.pass(Duration.ofMinutes(5));
    assertThat(onlyOneToAna()).contains("24 hours").doesNotContain("read up");
  }
}
