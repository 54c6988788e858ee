package dev.unhurry.request.turn;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana in Lisbon asks Ben on Monday at 9, who does something with it on Tuesday at 9 in Tokyo. */
class TurnNewsTest {
  private static final String NIGHT = "2026-11-24T00:00:00Z";
  private static final String ANAS_TUESDAY = "2026-11-24T09:00:00Z";

  private final SmallHouse house = new SmallHouse();
  private Message ask;

  @BeforeEach
  void ana_asks() {
    house.quiet.silence(
        Town.actor(ANA), QuietBook.ANSWER_TIMES, house.time.instant().plus(Duration.ofDays(60)));
    ask = house.says(ANA, "<@U0BEN> urgent: can you restart the build server?");
    house.turnTo(NIGHT);
  }

  private void benPresses(String choice) {
    house.presses(BEN, "handle:HOME", choice + " " + ask.ref().pointer());
  }

  private void handsOver(UserId from, UserId to) {
    Submission form =
        new Submission(
            Town.actor(from),
            "hand_over",
            "V1",
            "HOME HAND_OVER " + ask.ref().pointer(),
            Map.of("person", List.of(to.value())));
    house.unhurry.desks().forForm("hand_over").orElseThrow().submitted(form, house.time.instant());
  }

  private List<String> toldAna() {
    return house.toldTo(ANA);
  }

  @Test
  void it_is_said_as_the_asker_works_with_a_link_and_its_off_menu() {
    benPresses("NOT_A_REQUEST");
    house.turnTo("2026-11-24T08:59:59.999Z");
    assertThat(toldAna()).isEmpty();
    house.turnTo(ANAS_TUESDAY);
    FakeMessenger.Said said = house.messenger.said().get(house.messenger.said().size() - 1);
    assertThat(said.card().blocks().toString())
        .contains(house.directory.link(ask.ref()).toString(), "quiet:reminders");
    house.pass(Duration.ofDays(30));
    assertThat(toldAna()).hasSize(1);
  }

  @Test
  void on_leave_it_waits_and_a_due_time_that_is_past_is_not_promised() {
    house.hours.change(
        Town.actor(ANA),
        own ->
            own.withLeave(
                List.of(Leave.through(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26)))));
    handsOver(BEN, MAYA);
    house.turnTo("2026-11-27T09:00:00Z");
    assertThat(toldAna())
        .contains(
            "2026-11-27T09:00:00Z <@U0BEN> handed what you asked in <#C0DESIGN>, Mon 23 Nov 09:00, to <@U0MAYA>.");
  }

  @Test
  void what_was_answered_since_is_not_told() {
    handsOver(BEN, MAYA);
    house.replies(MAYA, ask, "done");
    house.turnTo(ANAS_TUESDAY);
    assertThat(toldAna()).isEmpty();
  }

  @Test
  void what_was_called_less_urgent_and_then_answered_is_not_told_either() {
    benPresses("NOT_URGENT");
    house.replies(BEN, ask, "done");
    house.turnTo(ANAS_TUESDAY);
    assertThat(toldAna()).isEmpty();
  }

  @Test
  void what_waits_for_the_reply_to_a_question_is_promised_for_no_time() {
    benPresses("NOT_URGENT");
    house.replies(BEN, ask, "Which of the two servers?");
    house.turnTo(ANAS_TUESDAY);
    assertThat(toldAna())
        .containsExactly(
            "2026-11-24T09:00:00Z <@U0BEN> can answer what you asked in <#C0DESIGN>, Mon 23 Nov 09:00, without hurry, so it has the usual time. If it cannot wait, say in the thread what depends on it.");
  }

  @Test
  void slack_may_be_busy_and_it_is_still_said_once() {
    benPresses("NOT_A_REQUEST");
    house.messenger.failNext(Fault.ACCEPT_THEN_THROW);
    house.turnTo(ANAS_TUESDAY);
    house.diary.lapseLeases();
    house.pass(Duration.ofHours(1));
    assertThat(toldAna()).hasSize(1);
  }
}
