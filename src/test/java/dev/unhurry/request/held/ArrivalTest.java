package dev.unhurry.request.held;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.Requests;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an ask to Ben that is posted when his Tuesday begins. */
class ArrivalTest {
  private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");
  private static final String MARK = "held-V1";
  private static final UserId BOT = new UserId("U0BOT");

  private static final AnswerRules ANSWERS = UrgencySettings.DEFAULTS.usual().answers();

  private final SmallHouse house = new SmallHouse();
  private Mode mode = Mode.PRIVATE;

  private Arrival arrival() {
    RuleBook rules = (team, channel) -> ChannelRules.of(new Conduct(mode, Level.STRICT), ANSWERS);
    HoursBook hours =
        new ZonedHours(
            house.directory, house.hours, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);
    Promises promises = new Promises(new RuledHours(hours, rules), house.directory);
    return new Arrival(house.history, new Requests(house.requests, promises, house.diary), rules);
  }

  private Outcome looks(Urgency urgency, Duration after) {
    HeldPost post = new HeldPost(Town.TEAM, Town.DESIGN, "Q1", AT);
    HeldAsk ask = new HeldAsk(post, ANA, List.of(BEN, MAYA), false, urgency, MARK);
    return arrival().due(Arrival.of(ask), AT.plus(after));
  }

  private Outcome looks(Duration after) {
    return looks(Urgency.STANDARD, after);
  }

  private MessageRef stands(Duration late, String mark) {
    Message post = Town.says(BOT, AT.plus(late), "<@U0ANA> asks <@U0BEN>");
    house.history.addPost(
        post, Map.of(HeldAsk.marked("ask:question", mark), "<@U0ANA> asks <@U0BEN>"));
    return post.ref();
  }

  private List<Request> open() {
    return house.requests.askedBy(Town.actor(ANA));
  }

  @Test
  void the_request_is_open_and_dated_from_the_post() {
    stands(Duration.ofSeconds(-30), "held-V2");
    MessageRef post = stands(Duration.ofSeconds(1), MARK);
    looks(Arrival.FIRST_LOOK);
    assertThat(open())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.ref()).isEqualTo(post);
              assertThat(request.of(MAYA)).isPresent();
              assertThat(request.of(BEN).map(Expected::due))
                  .as("24 working hours from Tuesday 09:00:01 in Tokyo")
                  .contains(Instant.parse("2026-11-25T00:00:01Z"));
            });
  }

  @Test
  void it_is_as_urgent_as_its_words_were() {
    stands(Duration.ZERO, MARK);
    looks(Urgency.URGENT, Arrival.FIRST_LOOK);
    assertThat(open().get(0).of(BEN).map(Expected::due))
        .contains(Instant.parse("2026-11-24T04:00:00Z"));
  }

  @Test
  void looking_again_opens_nothing_a_second_time() {
    stands(Duration.ZERO, MARK);
    looks(Arrival.FIRST_LOOK);
    looks(Arrival.FIRST_LOOK.plusSeconds(30));
    assertThat(open()).hasSize(1);
  }

  @Test
  void a_post_that_comes_late_is_found_by_the_second_look() {
    assertThat(looks(Arrival.FIRST_LOOK))
        .isEqualTo(new Outcome.Wait(AT.plus(Arrival.LAST_LOOK), "it does not stand there yet"));
    stands(Duration.ofMinutes(2), MARK);
    looks(Arrival.LAST_LOOK);
    assertThat(open()).hasSize(1);
  }

  @Test
  void what_is_not_there_then_was_taken_back() {
    assertThat(looks(Arrival.LAST_LOOK)).isInstanceOf(Outcome.Drop.class);
    assertThat(open()).isEmpty();
  }

  @Test
  void somebody_elses_message_with_the_same_mark_is_not_it() {
    house.history.add(Town.says(MAYA, AT, MARK));
    assertThat(looks(Arrival.LAST_LOOK)).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void after_an_outage_a_post_that_somebody_answered_is_left_alone() {
    MessageRef post = stands(Duration.ZERO, MARK);
    house.history.add(Town.replies(BEN, post, AT.plusSeconds(60), "Draft A"));
    assertThat(looks(Duration.ofHours(3))).isInstanceOf(Outcome.Drop.class);
    assertThat(open()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OFF", "OBSERVE"})
  void where_nothing_is_followed_no_request_opens(Mode changedMeanwhile) {
    mode = changedMeanwhile;
    stands(Duration.ZERO, MARK);
    looks(Arrival.FIRST_LOOK);
    assertThat(open()).isEmpty();
  }

  @Test
  void while_the_channel_cannot_be_read_it_waits_for_a_week() {
    house.history.answerInstead(new History.Unread("timeout"));
    Instant late = AT.plus(Arrival.LAST_LOOK);
    assertThat(looks(Arrival.LAST_LOOK))
        .isEqualTo(new Outcome.Wait(late.plus(Arrival.UNREAD), "the channel cannot be read"));
    assertThat(looks(Promises.EXPIRES_AFTER)).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void it_asks_again_when_slack_wants_to_be_asked_again() {
    house.history.answerInstead(new History.Later(Duration.ofSeconds(30)));
    assertThat(looks(Arrival.FIRST_LOOK))
        .isEqualTo(
            new Outcome.Wait(
                AT.plus(Arrival.FIRST_LOOK).plusSeconds(30), "the channel cannot be read"));
  }

  @Test
  void in_a_busy_channel_it_turns_the_pages_back() {
    MessageRef post = stands(Duration.ZERO, MARK);
    house.history.pages(2);
    for (int i = 1; i <= 5; i++) {
      house.history.add(Town.says(MAYA, AT.plusSeconds(i), "good morning"));
    }
    looks(Duration.ofMinutes(1));
    assertThat(house.requests.find(post)).isPresent();
  }
}
