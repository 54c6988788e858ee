package dev.unhurry.nudge;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the buttons of a hint do. */
class NudgeDeskTest {
  private static final String GREETS = "greets and says nothing else";
  private static final String NOTHING_CHANGED =
      "Thank you. I cannot tell any more which hint this was, so nothing was changed.";

  private final SmallHouse house = new SmallHouse();

  private String press(UserId who, ChannelId where, String action, String value) {
    Reply reply =
        house
            .unhurry
            .desks()
            .forAction(action)
            .orElseThrow()
            .clicked(new Click(Town.actor(who), where, action, value), house.time.instant());
    return ((Reply.Replace) reply).card().text();
  }

  private String callsWrong(UserId who, MessageRef about) {
    return press(who, Town.DESIGN, NudgeCards.WRONG, about.pointer() + " " + GREETS);
  }

  private MessageRef message(int second) {
    return Town.ref(Town.MONDAY_9_LISBON.plusSeconds(second));
  }

  private boolean isHinted(UserId who, String text) {
    int before = house.whisperedTo(who).size();
    house.says(who, text);
    house.pass(Duration.ofMinutes(5));
    return house.whisperedTo(who).size() > before;
  }

  @Test
  void two_wrong_calls_silence_a_rule_and_no_other() {
    assertThat(callsWrong(ANA, message(1)))
        .isEqualTo(
            "Thank you, noted. One more such call, about another message, and I stay silent here"
                + " about messages like that.");
    assertThat(callsWrong(BEN, message(2)))
        .isEqualTo("Thank you. I no longer speak up here about messages like that.");
    assertThat(isHinted(ANA, "hello")).isFalse();
    assertThat(isHinted(ANA, "quick question?")).isTrue();
  }

  @Test
  void the_same_message_twice_silences_nothing() {
    callsWrong(ANA, message(1));
    assertThat(callsWrong(ANA, message(1))).startsWith("Thank you, noted.");
    assertThat(isHinted(ANA, "hello")).isTrue();
  }

  static Stream<Arguments> values() {
    String here = Town.ref(Town.MONDAY_9_LISBON).pointer();
    return Stream.of(
        Arguments.of("a message of another channel", "C0OTHER:1.000000 " + GREETS),
        Arguments.of("no rule", here),
        Arguments.of("an empty rule", here + " "),
        Arguments.of("no pointer", "hello " + GREETS),
        Arguments.of("nothing", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void a_value_that_is_not_of_a_hint_here_teaches_nothing(String name, String value) {
    press(ANA, Town.DESIGN, NudgeCards.WRONG, value);
    assertThat(press(BEN, Town.DESIGN, NudgeCards.WRONG, value))
        .as(name)
        .isEqualTo(NOTHING_CHANGED);
    assertThat(house.hints.silent(Town.TEAM, Town.DESIGN)).isEmpty();
  }

  @Test
  void in_the_app_home_only_ones_latest_hint_can_be_called_wrong() {
    ChannelId home = new ChannelId(ANA.value());
    house.hints.given(Town.actor(ANA), new Given(message(1), GREETS, house.time.instant()));
    assertThat(press(ANA, home, NudgeCards.WRONG, message(2).pointer() + " " + GREETS))
        .isEqualTo(NOTHING_CHANGED);
    assertThat(press(ANA, home, NudgeCards.WRONG, message(1).pointer() + " " + GREETS))
        .startsWith("Thank you, noted.");
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).isEmpty();
  }

  @Test
  void fine_as_it_is_ends_it_in_the_app_home_too() {
    Message hello = house.says(ANA, "hello");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant()))
        .hasValueSatisfying(given -> assertThat(given.about()).isEqualTo(hello.ref()));
    press(ANA, Town.DESIGN, HintCards.FINE, hello.ref().pointer());
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).isEmpty();
  }

  @Test
  void a_meeting_that_is_to_be_live_offers_its_agenda_at_home_until_the_day_is_over() {
    Given proposed = new Given(message(1), HintBook.MEETING, house.time.instant());
    house.hints.given(Town.actor(ANA), proposed);
    press(ANA, Town.DESIGN, MeetingCards.LIVE, message(2).pointer());
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).contains(proposed);

    press(ANA, Town.DESIGN, MeetingCards.LIVE, message(1).pointer());
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant()))
        .contains(new Given(message(1), HintBook.LIVE, proposed.at()));
    press(ANA, Town.DESIGN, HintCards.FINE, message(1).pointer());
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).isEmpty();
  }
}
