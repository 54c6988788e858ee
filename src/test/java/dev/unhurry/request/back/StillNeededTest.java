package dev.unhurry.request.back;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.life.Life;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ben in Tokyo is off on Wednesday and Thursday: back on Friday 09:00, Lisbon's midnight. */
class StillNeededTest {
  private static final String ASK = "<@U0BEN> can you review <https://example.org/pr/7>?";
  private static final Leave WED_AND_THU = Leave.through(november(25), november(26));

  private final SmallHouse house = new SmallHouse();

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private void takesOff(Leave... leave) {
    house.changesTime(BEN, own -> own.withLeave(List.of(leave)));
  }

  private List<Card> asked(UserId user) {
    return house.messenger.said().stream()
        .map(FakeMessenger.Said::what)
        .filter(Utterance.Tell.class::isInstance)
        .map(Utterance.Tell.class::cast)
        .filter(tell -> tell.to().user().equals(user))
        .map(Utterance.Tell::card)
        .filter(card -> card.text().contains("finds a list"))
        .toList();
  }

  private Card onlyOne(UserId user) {
    assertThat(asked(user)).hasSize(1);
    return asked(user).get(0);
  }

  private static List<ButtonElement> buttons(Card card) {
    return card.blocks().stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .filter(ButtonElement.class::isInstance)
        .map(ButtonElement.class::cast)
        .toList();
  }

  private static String words(Card card) {
    return card.text().replaceAll("<http[^|>]*\\|([^>]*)>", "$1");
  }

  private static Card replaced(Reply reply) {
    return ((Reply.Replace) reply).card();
  }

  @Test
  void a_day_before_they_are_back_each_asker_is_asked_once_in_their_working_time() {
    house.says(ANA, ASK);
    house.pass(Duration.ofHours(1));
    house.says(ANA, ASK);
    house.says(MAYA, ASK);
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-26T08:59:59Z");
    assertThat(asked(ANA)).isEmpty();

    house.turnTo("2026-11-28T12:00:00Z");
    assertThat(words(onlyOne(ANA)))
        .isEqualTo(
            """
            <@U0BEN> is back Fri 27 Nov 00:00 your time, 09:00 theirs, and finds a list. Are these still needed?
            • what you asked in <#C0DESIGN>, Mon 23 Nov 09:00
            • what you asked in <#C0DESIGN>, Mon 23 Nov 10:00""");
    assertThat(house.toldTo(ANA)).anyMatch(line -> line.startsWith("2026-11-26T09:00:00"));
    assertThat(words(onlyOne(MAYA))).endsWith("Mon 23 Nov 05:00").contains("Is this still needed?");
  }

  @Test
  void what_opens_while_they_are_off_is_asked_about_too() {
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-25T08:30:00Z");
    house.says(ANA, ASK);
    house.turnTo("2026-11-26T23:00:00Z");
    onlyOne(ANA);
  }

  @Test
  void what_was_asked_less_than_a_day_ago_is_not_asked_about() {
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-25T09:30:00Z");
    house.says(ANA, ASK);
    house.turnTo("2026-11-28T12:00:00Z");
    assertThat(asked(ANA)).isEmpty();
  }

  @Test
  void who_does_not_work_on_the_day_before_is_asked_on_an_earlier_one() {
    house.says(ANA, ASK);
    takesOff(Leave.through(november(25), november(27)));
    house.turnTo("2026-11-27T09:00:00Z");
    assertThat(words(onlyOne(ANA))).contains("is back Mon 30 Nov 00:00 your time");
  }

  @Test
  void part_of_a_day_off_is_no_leave_to_come_back_from() {
    house.says(ANA, ASK);
    takesOff(Leave.on(november(25), LocalTime.of(9, 0), LocalTime.of(15, 0)));
    house.turnTo("2026-11-26T12:00:00Z");
    assertThat(asked(ANA)).isEmpty();
  }

  @Test
  void leaves_without_work_between_them_are_one() {
    house.says(ANA, ASK);
    takesOff(Leave.through(november(25), november(25)), Leave.through(november(26), november(26)));
    house.turnTo("2026-11-28T12:00:00Z");
    onlyOne(ANA);
  }

  @Test
  void cancelled_leave_and_answered_asks_are_not_asked_about() {
    Message ask = house.says(ANA, ASK);
    house.says(MAYA, ASK);
    takesOff(WED_AND_THU);
    house.pass(Duration.ofHours(1));
    house.replies(BEN, ask, "done");
    house.turnTo("2026-11-24T12:00:00Z");
    takesOff();
    house.turnTo("2026-11-28T12:00:00Z");
    assertThat(asked(ANA)).isEmpty();
    assertThat(asked(MAYA)).isEmpty();
  }

  @Test
  void answers_are_taken_line_by_line_and_the_rest_stays_to_be_answered() {
    house.says(ANA, ASK);
    house.pass(Duration.ofHours(1));
    house.says(ANA, ASK);
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-26T10:00:00Z");
    String second = buttons(onlyOne(ANA)).get(3).getValue();

    Card left = replaced(house.presses(ANA, "not_needed", second));
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
    assertThat(words(left))
        .endsWith(
            """
            • what you asked in <#C0DESIGN>, Mon 23 Nov 09:00
            • what you asked in <#C0DESIGN>, Mon 23 Nov 10:00: off the list, nobody is reminded of it""");
    assertThat(buttons(left)).hasSize(2);

    Card done = replaced(house.presses(ANA, "still_needed", buttons(left).get(0).getValue()));
    assertThat(words(done)).contains("Mon 23 Nov 09:00: still needed").contains("off the list");
    assertThat(buttons(done)).isEmpty();
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void only_the_asker_may_press_and_what_is_closed_says_so() {
    Message ask = house.says(ANA, ASK);
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-26T10:00:00Z");
    String value = buttons(onlyOne(ANA)).get(0).getValue();
    assertThat(house.presses(MAYA, "not_needed", value)).isInstanceOf(Reply.Whisper.class);
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);

    house.replies(BEN, ask, "done");
    assertThat(words(replaced(house.presses(ANA, "not_needed", value)))).endsWith("closed already");
  }

  @Test
  void a_value_that_no_button_has_changes_nothing() {
    house.says(ANA, ASK);
    for (String forged :
        List.of("", "|", "0|U1|x|0|?C1:1.000000", "1|U1|5|0|?C1:1.000000", "0|U1|5|0|", "x|||?")) {
      assertThat(house.presses(ANA, "not_needed", forged)).isEqualTo(Reply.QUIET);
    }
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void ten_are_listed_and_the_rest_is_counted() {
    for (int i = 0; i < 12; i++) {
      house.says(ANA, ASK);
      house.pass(Duration.ofMinutes(11));
    }
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-26T10:00:00Z");
    assertThat(words(onlyOne(ANA)).lines()).hasSize(12);
    assertThat(words(onlyOne(ANA))).endsWith("and 2 more; `/async` lists them.");
  }

  @Test
  void what_they_have_answered_and_others_have_not_is_not_asked_about() {
    Message ask = house.says(ANA, "<@U0BEN> <@U0MAYA> can you review <https://example.org/pr/7>?");
    house.requests.revise(house.requests.find(ask.ref()).orElseThrow().with(Life.ALL), List.of());
    house.replies(BEN, ask, "it reads well");
    takesOff(WED_AND_THU);
    house.turnTo("2026-11-28T12:00:00Z");
    assertThat(asked(ANA)).isEmpty();
  }
}
