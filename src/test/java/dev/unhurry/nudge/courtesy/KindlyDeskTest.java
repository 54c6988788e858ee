package dev.unhurry.nudge.courtesy;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ana wrote something that Ben would like to help with. */
class KindlyDeskTest {
  private static final String DONE =
      "Done. I ask for a little more context, in my words. Only they see it.";
  private static final String LEFT_TO_YOU =
      "I leave this one to you: a line in the thread reaches them.";

  private final SmallHouse house = new SmallHouse();
  private final Message hers = house.says(ANA, "The export is odd since this morning");

  private String asks(UserId who, Message about) {
    String answer = presses(house, who, about);
    house.pass(Duration.ofSeconds(1));
    return answer;
  }

  /** No time passes, so nothing is said yet. */
  private static String presses(SmallHouse house, UserId who, Message about) {
    Shortcut shortcut = new Shortcut(Town.actor(who), KindlyDesk.SHORTCUT, Optional.of(about));
    Reply reply =
        house
            .unhurry
            .desks()
            .forShortcut(KindlyDesk.SHORTCUT)
            .orElseThrow()
            .chosen(shortcut, house.time.instant());
    return ((Reply.Whisper) reply).card().text();
  }

  private List<String> heard(UserId who) {
    return house.whisperedTo(who).stream().map(Card::text).toList();
  }

  @Test
  void the_author_is_asked_privately_and_once() {
    assertThat(asks(BEN, hers)).isEqualTo(DONE);
    assertThat(asks(MAYA, hers))
        .isEqualTo("Somebody asked for context there before you, and once is enough.");
    assertThat(heard(ANA))
        .singleElement()
        .asString()
        .startsWith("<@U0BEN> would like to help with <https://town.example/")
        .endsWith(
            "|what you wrote> in <#C0DESIGN>. A little more context makes it easier to start.");
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).isPresent();
  }

  @Test
  void two_colleagues_who_ask_before_it_is_said_ask_once() {
    assertThat(presses(house, BEN, hers)).isEqualTo(DONE);
    assertThat(presses(house, MAYA, hers)).isEqualTo(DONE);
    house.pass(Duration.ofMinutes(1));
    assertThat(heard(ANA)).hasSize(1);
  }

  @Test
  void once_is_enough_for_that_message_on_other_days_too() {
    asks(BEN, hers);
    house.hints.dealtWith(Town.actor(ANA), hers.ref());
    house.pass(Duration.ofDays(80));
    assertThat(asks(MAYA, hers)).startsWith("Somebody asked for context there before you");
    assertThat(heard(ANA)).hasSize(1);
  }

  @Test
  void what_was_never_said_can_be_asked_for_again() {
    presses(house, BEN, hers);
    house.quiet.silence(
        Town.actor(ANA), QuietBook.HINTS, house.time.instant().plus(Duration.ofDays(1)));
    house.pass(Duration.ofDays(3));
    assertThat(heard(ANA)).isEmpty();
    assertThat(asks(MAYA, hers)).isEqualTo(DONE);
    assertThat(heard(ANA)).hasSize(1);
  }

  static Stream<Arguments> leftToYou() {
    return Stream.of(
        row(
            "has hints off",
            house ->
                house.quiet.silence(
                    Town.actor(ANA),
                    QuietBook.HINTS,
                    QuietSpan.WEEK.until(house.time.instant(), ZoneOffset.UTC))),
        row(
            "had a hint today",
            house -> {
              house.pass(Duration.ofMinutes(20));
              house.says(ANA, "quick question?");
              house.pass(Duration.ofMinutes(5));
            }),
        row("is in a channel that the bot left", house -> house.directory.botLeaves(Town.DESIGN)),
        row(
            "is a bot",
            house ->
                house.directory.know(
                    new Person(Town.actor(ANA), "Ana", Person.Standing.BOT, Optional.empty()))));
  }

  private static Arguments row(String name, Consumer<SmallHouse> before) {
    return Arguments.of(name, before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leftToYou")
  void it_is_left_to_the_colleague_where_the_author(String name, Consumer<SmallHouse> before) {
    before.accept(house);
    int already = heard(ANA).size();
    assertThat(asks(BEN, hers)).as(name).isEqualTo(LEFT_TO_YOU);
    assertThat(heard(ANA)).hasSize(already);
    assertThat(asks(MAYA, hers)).as("again").isEqualTo(LEFT_TO_YOU);
  }

  @Test
  void whoever_rests_from_hints_is_asked_since_a_colleague_wishes_it() {
    house.quiet.practised(Town.actor(ANA), house.time.instant());
    assertThat(asks(BEN, hers)).isEqualTo(DONE);
    assertThat(heard(ANA)).hasSize(1);
  }

  @Test
  void it_is_the_hint_of_that_day() {
    asks(BEN, hers);
    house.pass(Duration.ofMinutes(20));
    house.says(ANA, "quick question?");
    house.pass(Duration.ofMinutes(5));
    assertThat(heard(ANA)).hasSize(1);
  }

  @Test
  void hints_that_are_switched_off_meanwhile_are_off() {
    presses(house, BEN, hers);
    house.quiet.silence(
        Town.actor(ANA), QuietBook.HINTS, house.time.instant().plus(Duration.ofDays(1)));
    house.pass(Duration.ofMinutes(1));
    assertThat(heard(ANA)).isEmpty();
  }

  @Test
  void ones_own_message_and_a_reply_have_answers_of_their_own() {
    assertThat(asks(ANA, hers)).startsWith("This is your own message.");
    Message reply = house.replies(ANA, hers, "and nobody knows why");
    assertThat(asks(BEN, reply)).startsWith("In a thread, a line of your own");
    assertThat(heard(ANA)).isEmpty();
  }

  @Test
  void a_channel_that_is_only_observed_hears_nothing() {
    SmallHouse observed = new SmallHouse(Mode.OBSERVE, Level.STRICT);
    Message message = observed.says(ANA, "The export is odd");
    assertThat(presses(observed, BEN, message)).isEqualTo(LEFT_TO_YOU);
    observed.pass(Duration.ofMinutes(1));
    assertThat(observed.messenger.said()).isEmpty();
  }
}
