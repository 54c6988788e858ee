package dev.unhurry.nudge;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.HintCards;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContextHintTest {
  private static final Duration GRACE = Duration.ofMinutes(2);
  private static final String PING = "<@U0BEN> hey, quick question?";

  private final SmallHouse house = new SmallHouse();

  /** When to expect an answer is told with requests; here only hints are looked at. */
  @BeforeEach
  void answer_times_are_off() {
    answerTimesOff(house);
  }

  private static void answerTimesOff(SmallHouse house) {
    house.quiet.silence(Town.actor(ANA), QuietBook.ANSWER_TIMES, Instant.MAX);
  }

  @Test
  void a_ping_gets_its_author_one_private_hint_when_the_grace_time_ends() {
    house.says(ANA, PING);
    house.pass(GRACE.minusMillis(1));
    assertThat(house.whisperedTo(ANA)).isEmpty();

    house.pass(Duration.ofMillis(2));

    assertThat(house.whisperedTo(ANA)).hasSize(1);
    assertThat(house.messenger.said()).hasSize(1);
  }

  @Test
  void the_hint_says_when_somebody_who_is_off_is_back() {
    house.says(ANA, PING);
    house.pass(GRACE.plusSeconds(1));

    assertThat(house.whisperedTo(ANA).get(0).text())
        .isEqualTo(
            "A little context gets you an answer sooner: what you need, and what it is for."
                + " <@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs.");
  }

  @Test
  void what_the_author_adds_in_time_makes_it_unnecessary_for_a_month() {
    house.says(ANA, PING);
    house.pass(Duration.ofSeconds(40));
    house.says(ANA, "which Java version does the build use?");
    house.pass(GRACE);
    assertThat(house.whisperedTo(ANA)).isEmpty();

    house.pass(Duration.ofDays(29));
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA)).isEmpty();

    house.pass(Duration.ofDays(2));
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA)).hasSize(1);
  }

  @Test
  void somebodys_answer_in_the_channel_makes_it_unnecessary() {
    house.says(ANA, PING);
    house.says(BEN, "sure, go ahead");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void somebodys_answer_in_the_thread_makes_it_unnecessary() {
    Message ping = house.says(ANA, PING);
    house.replies(MAYA, ping, "Ben is out today");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void a_reaction_makes_it_unnecessary() {
    Message ping = house.says(ANA, PING);
    house.history.react(ping.ref());
    house.pass(Duration.ofMinutes(5));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void an_edit_into_an_ask_makes_it_unnecessary() {
    Message ping = house.says(ANA, PING);
    house.history.edit(ping.ref(), "<@U0BEN> which Java version does the build use?");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA)).isEmpty();
    assertThat(house.requests.waitingFor(Town.actor(BEN))).as("it became an ask").hasSize(1);
  }

  @Test
  void deleting_the_ping_makes_it_unnecessary() {
    Message ping = house.says(ANA, PING);
    house.history.delete(ping.ref());
    house.pass(Duration.ofMinutes(5));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void a_channel_that_cannot_be_read_means_silence() {
    house.says(ANA, PING);
    house.history.answerInstead(new History.Unread("not_in_channel"));
    house.pass(Duration.ofMinutes(5));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void a_slack_that_is_busy_is_asked_again_but_not_for_ever() {
    house.says(ANA, PING);
    house.history.answerInstead(new History.Later(Duration.ofMinutes(10)));
    house.pass(Duration.ofHours(2));
    assertThat(house.messenger.said()).isEmpty();
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void one_hint_a_day_and_channel_is_the_most() {
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(30));
    house.says(ANA, "anyone there?");
    house.pass(Duration.ofMinutes(30));
    assertThat(house.whisperedTo(ANA)).hasSize(1);

    house.turnTo("2026-11-24T09:00:00Z");
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(30));
    assertThat(house.whisperedTo(ANA)).hasSize(2);
  }

  @Test
  void hints_that_were_switched_off_for_a_week_stay_off_for_a_week() {
    press("quiet:hints", QuietSpan.WEEK.name());
    house.pass(Duration.ofDays(7).minusMinutes(5));
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(4));
    assertThat(house.whisperedTo(ANA)).isEmpty();

    house.pass(Duration.ofMinutes(2));
    house.says(ANA, PING);
    house.pass(Duration.ofMinutes(4));
    assertThat(house.whisperedTo(ANA)).hasSize(1);
  }

  @Test
  void fine_as_it_is_takes_the_hint_away() {
    assertThat(press(HintCards.FINE, "C0DESIGN:1.000000")).isInstanceOf(Reply.Replace.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"OFF", "OBSERVE"})
  void a_channel_that_is_off_or_observed_hears_nothing(Mode mode) {
    SmallHouse silent = new SmallHouse(mode, Level.STRICT);
    silent.says(ANA, PING);
    silent.pass(Duration.ofHours(1));
    assertThat(silent.messenger.said()).isEmpty();
    assertThat(silent.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void a_thin_ask_is_left_alone_at_level_strict_and_hinted_at_level_coaching() {
    SmallHouse coaching = new SmallHouse(Mode.PRIVATE, Level.COACHING);
    coaching.says(ANA, "it doesn't work, help");
    coaching.pass(Duration.ofMinutes(5));
    assertThat(coaching.whisperedTo(ANA)).hasSize(1);

    house.says(ANA, "it doesn't work, help");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA)).isEmpty();
  }

  @Test
  void a_thin_ask_to_somebody_opens_a_request_and_says_what_would_help_at_level_coaching() {
    SmallHouse coaching = new SmallHouse(Mode.PRIVATE, Level.COACHING);
    answerTimesOff(coaching);
    coaching.says(ANA, "<@U0MAYA> it doesn't work, help");
    coaching.pass(Duration.ofMinutes(5));
    assertThat(coaching.requests.waitingFor(Town.actor(MAYA))).hasSize(1);
    assertThat(coaching.whisperedTo(ANA).get(0).text())
        .as("when Maya reads is told with the request")
        .isEqualTo("The error text and what you tried would get you an answer sooner.");
  }

  private Reply press(String action, String value) {
    return house
        .unhurry
        .desks()
        .forAction(action)
        .orElseThrow()
        .clicked(new Click(Town.actor(ANA), Town.DESIGN, action, value), house.time.instant());
  }
}
