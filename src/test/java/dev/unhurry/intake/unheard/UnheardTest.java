package dev.unhurry.intake.unheard;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bot is away from Tuesday 10:00 to Wednesday 10:00 in Lisbon. */
class UnheardTest {
  private static final String FROM = "2026-11-24T10:00:00Z";
  private static final String TO = "2026-11-25T10:00:00Z";
  private static final String TUESDAY_15 = "2026-11-24T15:00:00Z";
  private static final String REVIEW = "<@U0MAYA> can you review <https://example.org/pr/7>?";

  private final SmallHouse house = new SmallHouse();

  private void goes() {
    goes(TO);
  }

  /** Nothing may be due meanwhile, and then a turned clock goes so far by itself. */
  private void goes(String to) {
    house.turnTo(FROM);
    house.time.turnTo(Instant.parse(to));
    assertThat(house.outages.awake(Town.TEAM, new Outages.Sign(true, false))).hasSize(1);
  }

  private void comesBack() {
    house.pass(Duration.ofMinutes(2));
  }

  private Message unheard(UserId author, String at, String text) {
    Message message = Town.says(author, Instant.parse(at), text);
    house.history.add(message);
    return message;
  }

  private void unheardReply(UserId author, MessageRef to, String text) {
    house.history.add(Town.replies(author, to, Instant.parse(TUESDAY_15), text));
  }

  private Optional<Request> found(Message message) {
    return house.requests.find(message.ref());
  }

  private Instant due(Message message) {
    return found(message).orElseThrow().firstDue().due();
  }

  private boolean isCaughtUp() {
    return house.outages.recent(Town.TEAM, house.time.instant()).stream()
        .allMatch(Outage::caughtUp);
  }

  @Test
  void an_ask_is_dated_from_its_posting() {
    goes();
    Message ask = unheard(ANA, TUESDAY_15, REVIEW);
    comesBack();
    assertThat(due(ask)).isEqualTo("2026-11-25T15:00:00Z");
    assertThat(house.messenger.said()).as("nobody is told at once").isEmpty();
    assertThat(isCaughtUp()).isTrue();
  }

  @Test
  void nobody_is_late_at_once() {
    goes();
    Message ask = unheard(ANA, TUESDAY_15, "<@U0MAYA> urgent: can you restart the build server?");
    comesBack();
    assertThat(due(ask)).isEqualTo("2026-11-25T18:00:00Z");
  }

  @Test
  void a_ping_of_hours_ago_earns_nothing() {
    goes();
    unheard(ANA, TUESDAY_15, "<@U0MAYA> hey");
    unheard(ANA, "2026-11-25T09:58:00Z", "<@U0MAYA> hey, quick question?");
    house.pass(Duration.ofMinutes(10));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void what_completed_a_ping_is_read_with_it() {
    goes();
    Message ping = unheard(ANA, TUESDAY_15, "<@U0MAYA> hey");
    Message ask =
        unheard(ANA, "2026-11-24T15:01:00Z", "can you review <https://example.org/pr/7>?");
    comesBack();
    assertThat(found(ask).orElseThrow().start()).isEqualTo(ping.ref());
  }

  @Test
  void what_was_asked_and_answered_meanwhile_is_settled() {
    goes();
    Message ask = unheard(ANA, TUESDAY_15, REVIEW);
    unheardReply(MAYA, ask.ref(), "Two remarks, else fine.");
    comesBack();
    assertThat(found(ask)).isEmpty();
    house.pass(Duration.ofDays(10));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void a_check_mark_settles_what_was_open() {
    Message ask = house.says(ANA, REVIEW);
    goes();
    house.history.react(ask.ref(), "white_check_mark", MAYA);
    comesBack();
    assertThat(found(ask)).isEmpty();
  }

  @Test
  void a_colleague_or_a_question_does_not() {
    Message ask = house.says(ANA, REVIEW);
    Message other = house.says(ANA, REVIEW);
    goes();
    unheardReply(BEN, ask.ref(), "I can look at it too.");
    unheardReply(MAYA, other.ref(), "Which branch?");
    comesBack();
    assertThat(found(ask)).isPresent();
    assertThat(found(other)).get().matches(Request::isWaiting);
  }

  @Test
  void a_message_that_was_deleted_is_withdrawn() {
    Message ask = house.says(ANA, REVIEW);
    goes();
    house.history.delete(ask.ref());
    comesBack();
    assertThat(found(ask)).isEmpty();
  }

  @Test
  void pages_are_read_back_to_its_beginning() {
    goes();
    Message first = unheard(ANA, "2026-11-24T10:01:00Z", REVIEW);
    for (int minute = 10; minute < 60; minute++) {
      unheard(BEN, "2026-11-24T12:" + minute + ":00Z", "The export took nine seconds.");
    }
    Message last = unheard(BEN, "2026-11-25T09:00:00Z", REVIEW);
    house.history.pages(7);
    comesBack();
    assertThat(found(first)).isPresent();
    assertThat(found(last)).isPresent();
    assertThat(isCaughtUp()).isTrue();
  }

  @Test
  void of_a_longer_one_the_last_two_days_are_read() {
    goes("2026-11-27T10:00:00Z");
    Message before = unheard(ANA, "2026-11-25T09:59:00Z", REVIEW);
    Message within = unheard(ANA, "2026-11-25T10:20:00Z", REVIEW);
    comesBack();
    assertThat(found(before)).isEmpty();
    assertThat(found(within)).isPresent();
  }

  @Test
  void what_slack_does_not_give_at_once_is_asked_for_again() {
    goes();
    Message ask = unheard(ANA, TUESDAY_15, REVIEW);
    for (History.Lookup nothing :
        List.of(new History.Later(Duration.ofMinutes(3)), new History.Unread("http 500"))) {
      house.history.answerInstead(nothing);
      house.pass(Duration.ofMinutes(5));
      assertThat(isCaughtUp()).isFalse();
    }
    house.history.answerAgain();
    house.pass(Duration.ofMinutes(5));
    assertThat(found(ask)).isPresent();
    assertThat(isCaughtUp()).isTrue();
  }

  @Test
  void so_are_the_channels_themselves() {
    goes();
    Message ask = unheard(ANA, TUESDAY_15, REVIEW);
    house.directory.away(true);
    house.pass(Duration.ofMinutes(5));
    house.directory.away(false);
    house.pass(Duration.ofMinutes(5));
    assertThat(found(ask)).isPresent();
  }

  @Test
  void a_channel_that_it_has_left_is_given_up() {
    goes();
    house.history.answerInstead(new History.Unread("not_in_channel"));
    comesBack();
    assertThat(isCaughtUp()).isTrue();
  }

  @Test
  void what_was_heard_before_is_not_opened_again() {
    Message ask = house.says(ANA, REVIEW);
    house.pass(Duration.ofMinutes(1));
    house.replies(MAYA, ask, "Fine.");
    house.time.turnTo(house.time.instant().plus(Duration.ofHours(3)));
    comesBack();
    assertThat(found(ask)).isEmpty();
  }
}
