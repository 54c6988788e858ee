package dev.unhurry.request.track;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody pins what Ana wrote on Monday at 09:00 in Lisbon. */
class PinnedTest {
  private static final String PLAIN = "The header overlaps on small screens.";
  private static final UserId APP = new UserId("U0APP");
  private static final UserId KIM = new UserId("U0KIM");

  private SmallHouse house = new SmallHouse();

  private Reaction pin(MessageRef message, UserId by, String emoji) {
    return new Reaction(message, by, emoji, true, house.time.instant());
  }

  private void pins(UserId who, MessageRef message) {
    house.unhurry.hall().reacted(pin(message, who, "pushpin"));
    house.pass(Duration.ZERO);
  }

  private Optional<Request> open(MessageRef message) {
    return house.requests.find(message);
  }

  private void knows(UserId user, Person.Standing standing) {
    house.directory.know(
        new Person(Town.actor(user), "Kim", standing, Optional.of(ZoneOffset.UTC)));
  }

  @Test
  void whoever_wrote_it_long_before_is_told_when_to_expect_an_answer() {
    Message message = house.says(ANA, PLAIN);
    house.pass(Duration.ofHours(3));
    pins(BEN, message.ref());
    assertThat(house.whisperedTo(ANA))
        .singleElement()
        .satisfies(card -> assertThat(card.text()).contains("expect an answer by"));
  }

  @ParameterizedTest(name = "{0} wrote {1}, pinned by {2}: {3} asks {4}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          U0ANA | It overlaps.                | U0BEN  | U0ANA  | U0BEN
          U0ANA | It overlaps.                | U0ANA  | nobody | nobody
          U0ANA | <@U0BEN> it overlaps.       | U0ANA  | U0ANA  | U0BEN
          U0ANA | <@U0BEN> it overlaps.       | U0MAYA | U0ANA  | U0BEN
          U0ANA | <@U0KIM> it overlaps.       | U0MAYA | U0ANA  | U0MAYA
          U0APP | <@U0BEN> the build passed.  | U0ANA  | U0ANA  | U0BEN
          U0APP | It failed.                  | U0ANA  | nobody | nobody
          U0KIM | It overlaps, <@U0BEN>.      | U0ANA  | U0ANA  | U0BEN
          U0ANA | It overlaps.                | U0KIM  | nobody | nobody
          """)
  void who_asks_and_who_is_asked(
      String author, String text, String by, String asker, String responder) {
    knows(KIM, Person.Standing.EXTERNAL);
    knows(APP, Person.Standing.BOT);
    Message message = house.says(new UserId(author), text);
    pins(new UserId(by), message.ref());
    assertThat(open(message.ref()).map(one -> one.asker().value()))
        .isEqualTo(Optional.ofNullable(asker));
    assertThat(open(message.ref()).map(one -> one.expected().get(0).responder().value()))
        .isEqualTo(Optional.ofNullable(responder));
  }

  @Test
  void it_is_dated_from_the_message_and_as_urgent_as_its_words() {
    Message message = house.says(ANA, "Urgent: " + PLAIN);
    house.pass(Duration.ofHours(1));
    pins(BEN, message.ref());
    Request request = open(message.ref()).orElseThrow();
    assertThat(request.urgency()).isEqualTo(Urgency.URGENT);
    assertThat(request.of(BEN).map(Expected::due)).contains(Instant.parse("2026-11-24T04:00:00Z"));
  }

  @Test
  void an_old_message_opens_nothing_that_is_late_already() {
    Message message = house.says(ANA, PLAIN);
    house.turnTo("2026-12-10T09:00:00Z");
    pins(BEN, message.ref());
    assertThat(open(message.ref()).orElseThrow().of(BEN).map(Expected::due))
        .contains(Instant.parse("2026-12-14T00:00:00Z"));
  }

  @Test
  void whoever_waits_for_it_reads_when_to_expect_the_answer() {
    Message message = house.says(ANA, PLAIN);
    pins(BEN, message.ref());
    assertThat(house.whisperedTo(ANA))
        .singleElement()
        .satisfies(card -> assertThat(card.text()).contains("expect an answer by"));
    assertThat(house.whisperedTo(BEN)).isEmpty();
  }

  @Test
  void a_reply_in_a_thread_is_followed_there() {
    Message first = house.says(ANA, "Notes");
    Message reply = house.replies(ANA, first, PLAIN);
    pins(BEN, reply.ref());
    assertThat(open(reply.ref()).orElseThrow().also()).containsExactly(first.ref().ts());
  }

  @Test
  void what_is_followed_stays_as_it_is_and_what_was_settled_stays_so() {
    Message ask = house.says(ANA, "<@U0BEN> can you review <https://example.org/pr/7>?");
    Request before = open(ask.ref()).orElseThrow();
    pins(MAYA, ask.ref());
    assertThat(open(ask.ref())).contains(before);
    house.replies(BEN, ask, "done, two remarks");
    pins(MAYA, ask.ref());
    assertThat(open(ask.ref())).isEmpty();
  }

  @Test
  void taken_away_or_with_another_emoji_nothing_is_promised_and_no_store_is_asked() {
    Message message = house.says(ANA, PLAIN);
    RuleBook rules =
        (team, channel) -> {
          throw new AssertionError("the rules may be in the store");
        };
    Pins pins = new Pins(RequestSettings.DEFAULTS, rules, house.diary);
    pins.reacted(pin(message.ref(), BEN, "tada"));
    pins.reacted(new Reaction(message.ref(), BEN, "pushpin", false, house.time.instant()));
    assertThat(house.diary.claim(Town.TEAM, 5)).isEmpty();
  }

  @Test
  void which_emoji_it_is_can_be_chosen() {
    Message message = house.says(ANA, PLAIN);
    RequestSettings settings = new RequestSettings(Set.of("ballot_box"));
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    Conduct speaking = new Conduct(Mode.PRIVATE, Level.STRICT);
    RuleBook rules = (team, channel) -> ChannelRules.of(speaking, usual.answers());
    Pins pins = new Pins(settings, rules, house.diary);
    pins.reacted(pin(message.ref(), BEN, "pushpin"));
    assertThat(house.diary.claim(Town.TEAM, 5)).isEmpty();
    pins.reacted(pin(message.ref(), BEN, "ballot_box"));
    assertThat(house.diary.claim(Town.TEAM, 5)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OFF", "OBSERVE"})
  void where_nothing_is_followed_nothing_happens(Mode mode) {
    house = new SmallHouse(mode, Level.STRICT);
    Message message = house.says(ANA, PLAIN);
    pins(BEN, message.ref());
    assertThat(open(message.ref())).isEmpty();
  }

  @Test
  void what_slack_does_not_say_now_is_asked_again() {
    Message message = house.says(ANA, PLAIN);
    house.history.answerInstead(new History.Later(Duration.ofSeconds(30)));
    pins(BEN, message.ref());
    house.history.answerInstead(new History.Unread("timeout"));
    house.pass(Duration.ofHours(2));
    assertThat(open(message.ref())).isEmpty();
    house.history.answerAgain();
    house.pass(Pinned.UNREAD);
    assertThat(open(message.ref())).isPresent();
  }

  @Test
  void what_is_gone_opens_nothing() {
    Message message = house.says(ANA, PLAIN);
    house.history.delete(message.ref());
    pins(BEN, message.ref());
    assertThat(open(message.ref())).isEmpty();
    assertThat(house.unhurry.runner().nextDue(Town.TEAM)).isEmpty();
  }

  @Test
  void the_duty_carries_no_words() {
    Pin pin = Pin.of(pin(Town.ref(house.time.instant()), BEN, "pushpin"));
    Duty duty = pin.duty();
    assertThat(duty.facts()).containsOnlyKeys("channel", "ts", "by", "at");
    assertThat(Pin.in(duty)).isEqualTo(pin);
  }
}
