package dev.unhurry.nudge.courtesy;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On Monday at 09:00 in Lisbon it is 18:00 for Ben in Tokyo, and 04:00 for Maya in New York. */
class AwayHintTest {
  private static final String REVIEW = " can you review https://lumen.example/pull/7 by friday?";

  private static final String HELLO = " hello?";

  private static final String TOKYO =
      "<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs.";

  private final SmallHouse house = wanting(Set.of(Courtesy.AWAY));

  private static String mention(UserId who) {
    return "<@" + who + ">";
  }

  private List<String> heard(UserId who) {
    return house.whisperedTo(who).stream().map(Card::text).toList();
  }

  /** Hints about context rest for Ana, so that they say nothing of Ben. */
  private static SmallHouse wanting(Set<Courtesy> courtesies) {
    SmallHouse house =
        new SmallHouse(new Conduct(Mode.PRIVATE, Level.STRICT, courtesies, Offer.ALL));
    house.quiet.practised(Town.actor(ANA), house.time.instant());
    return house;
  }

  @Test
  void whoever_pings_somebody_who_is_off_hears_at_once_when_they_are_back() {
    house.says(ANA, mention(BEN) + HELLO);
    house.pass(Duration.ofMillis(1));
    assertThat(heard(ANA)).containsExactly(TOKYO);
  }

  @Test
  void whoever_asks_hears_when_to_expect_an_answer_and_nothing_twice() {
    house.says(ANA, mention(BEN) + REVIEW);
    house.pass(Duration.ofMinutes(30));
    assertThat(heard(ANA))
        .singleElement()
        .asString()
        .startsWith("<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs; expect an");
  }

  static Stream<Arguments> silent() {
    return Stream.of(
        Arguments.of("pings two people", "2026-11-23T09:00:00Z", "<@U0BEN> <@U0MAYA>" + HELLO),
        Arguments.of("pings nobody by name", "2026-11-23T09:00:00Z", "anyone?"),
        Arguments.of("asks for nothing", "2026-11-23T09:00:00Z", "thanks <@U0BEN>, that was it"),
        Arguments.of("pings somebody unknown", "2026-11-23T09:00:00Z", "<@U0WHO>" + HELLO),
        Arguments.of("pings who works", "2026-11-24T01:00:00Z", "<@U0BEN>" + HELLO),
        Arguments.of("pings who starts in an hour", "2026-11-23T23:00:00Z", "<@U0BEN>" + HELLO));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("silent")
  void nothing_is_said_where_somebody(String name, String at, String text) {
    house.turnTo(at);
    house.says(ANA, text);
    house.pass(Duration.ofMinutes(1));
    assertThat(heard(ANA)).as(name).isEmpty();
  }

  @Test
  void a_little_more_than_an_hour_ahead_is_worth_a_word() {
    house.turnTo("2026-11-23T22:59:00Z");
    house.says(ANA, mention(BEN) + HELLO);
    house.pass(Duration.ofMinutes(1));
    assertThat(heard(ANA)).hasSize(1);
  }

  @Test
  void once_a_day_for_each_person_is_enough() {
    house.says(ANA, mention(BEN) + HELLO);
    house.says(ANA, mention(BEN) + " you there?");
    house.pass(Duration.ofMinutes(30));
    house.says(ANA, mention(MAYA) + HELLO);
    house.pass(Duration.ofMinutes(30));
    assertThat(heard(ANA)).hasSize(2);
    house.turnTo("2026-11-24T12:00:00Z");
    house.says(ANA, mention(BEN) + HELLO);
    house.pass(Duration.ofMinutes(30));
    assertThat(heard(ANA)).hasSize(3);
  }

  @Test
  void a_ping_hears_it_from_its_hint_and_after_that_by_itself() {
    house.quiet.resume(Town.actor(ANA), QuietBook.PRACTISED);
    house.says(ANA, mention(MAYA) + " hey");
    house.pass(Duration.ofMinutes(5));
    assertThat(heard(ANA)).hasSize(1).first().asString().startsWith("A little context");
    house.pass(Duration.ofMinutes(30));
    house.says(ANA, mention(BEN) + HELLO);
    house.pass(Duration.ofMinutes(5));
    assertThat(heard(ANA)).hasSize(2).last().isEqualTo(TOKYO);
  }

  @Test
  void whoever_has_hints_off_hears_nothing() {
    house.quiet.silence(
        Town.actor(ANA), QuietBook.HINTS, house.time.instant().plus(Duration.ofDays(1)));
    house.says(ANA, mention(BEN) + HELLO);
    house.pass(Duration.ofMinutes(5));
    assertThat(heard(ANA)).isEmpty();
  }

  @Test
  void a_channel_that_does_not_want_it_hears_nothing() {
    SmallHouse plain = wanting(Set.of());
    plain.says(ANA, mention(BEN) + HELLO);
    plain.pass(Duration.ofMinutes(5));
    assertThat(plain.whisperedTo(ANA)).isEmpty();
  }
}
