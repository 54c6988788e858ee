package dev.unhurry.request.look;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ana in Lisbon asks Ben in Tokyo on Monday at nine; he is reminded on Tuesday 04:12, and it is due
 * on Wednesday 00:00. What follows is in Slack, and the bot was never told.
 */
class LookingTest {
  private static final String WEDNESDAY_NOON = "2026-11-25T12:00:00Z";

  private final SmallHouse house = new SmallHouse();
  private Message ask;

  @BeforeEach
  void ana_asks_ben() {
    ask = house.says(ANA, "<@U0BEN> can you review <https://example.org/pr/7>?");
  }

  private void unheard(UserId author, String at, String text) {
    house.history.add(Town.says(author, Instant.parse(at), text));
  }

  private void unheardInThread(UserId author, String at, String text) {
    house.history.add(Town.replies(author, ask.ref(), Instant.parse(at), text));
  }

  private List<String> reminders() {
    return house.toldTo(BEN).stream().filter(told -> told.contains("is waiting for")).toList();
  }

  private List<Request> open() {
    return house.requests.askedBy(Town.actor(ANA));
  }

  private void nobodyHearsAnythingAndItIsClosed() {
    house.turnTo(WEDNESDAY_NOON);
    assertThat(reminders()).isEmpty();
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(open()).isEmpty();
  }

  @Test
  void otherwise_both_are_told() {
    house.turnTo(WEDNESDAY_NOON);
    assertThat(reminders()).singleElement().asString().startsWith("2026-11-24T04:12");
    assertThat(house.toldTo(ANA)).singleElement().asString().startsWith("2026-11-25T09:00");
  }

  @Test
  void an_answer_that_was_never_heard_ends_it() {
    unheardInThread(BEN, "2026-11-24T01:00:00Z", "two remarks, else fine");
    nobodyHearsAnythingAndItIsClosed();
  }

  @Test
  void a_check_mark_that_was_never_heard_ends_it() {
    house.history.react(ask.ref(), "white_check_mark", BEN);
    nobodyHearsAnythingAndItIsClosed();
  }

  @Test
  void a_deletion_that_was_never_heard_withdraws_it() {
    house.history.delete(ask.ref());
    nobodyHearsAnythingAndItIsClosed();
  }

  @Test
  void a_question_that_was_never_heard_makes_it_wait_for_its_asker() {
    unheardInThread(BEN, "2026-11-24T01:00:00Z", "which of the two do you mean?");
    house.turnTo(WEDNESDAY_NOON);
    assertThat(reminders()).isEmpty();
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(open()).singleElement().matches(Request::isWaiting);
  }

  @Test
  void a_question_and_its_reply_start_the_clock_anew_and_the_asker_is_told_of_no_move() {
    unheardInThread(BEN, "2026-11-24T01:00:00Z", "which of the two do you mean?");
    unheardInThread(ANA, "2026-11-24T02:00:00Z", "the first one, the short one");
    house.turnTo("2026-11-25T01:00:00Z");
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(open().get(0).firstDue().due()).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
    assertThat(house.toldTo(BEN)).singleElement().asString().contains("*Waiting for you*");
  }

  @Test
  void a_word_in_the_channel_holds_the_reminder_until_the_next_working_day() {
    unheard(BEN, "2026-11-24T01:00:00Z", "the review is done");
    house.turnTo("2026-11-24T23:59:00Z");
    assertThat(reminders()).isEmpty();
    assertThat(open()).hasSize(1);
  }

  @Test
  void a_colleagues_reply_holds_it_too() {
    unheardInThread(MAYA, "2026-11-24T01:00:00Z", "it is the same as last week");
    house.turnTo("2026-11-24T23:59:00Z");
    assertThat(reminders()).isEmpty();
    assertThat(open()).hasSize(1);
  }

  @Test
  void a_mark_that_was_heard_to_be_taken_away_does_not_end_it_though_slack_still_shows_it() {
    Instant now = house.time.instant().plus(Duration.ofMinutes(5));
    house.unhurry.hall().reacted(new Reaction(ask.ref(), BEN, "white_check_mark", false, now));
    house.history.react(ask.ref(), "white_check_mark", BEN);
    house.turnTo("2026-11-24T06:00:00Z");
    assertThat(reminders()).hasSize(1);
  }

  private static Stream<History.Lookup> nothing() {
    return Stream.of(new History.Later(Duration.ofHours(9)), new History.Unread("timeout"));
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void where_slack_tells_nothing_nothing_is_late(History.Lookup nothing) {
    house.history.answerInstead(nothing);
    unheardInThread(BEN, "2026-11-24T01:00:00Z", "two remarks, else fine");
    otherwise_both_are_told();
  }
}
