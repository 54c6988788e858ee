package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names nobody is asked of everybody, where the channel's rules follow that. */
class ChannelRequestTest {
  private static final String ASK = "Which of the two blues do we keep for links?";
  private static final Conduct FOLLOWING =
      new Conduct(Mode.PRIVATE, Level.STRICT, Set.of(), Offer.ALL, true);

  private final SmallHouse house = new SmallHouse(FOLLOWING);

  private List<Request> open() {
    return house.requests.askedBy(Town.actor(ANA));
  }

  private void reacts(UserId who, Message to, String emoji) {
    house.unhurry.hall().reacted(new Reaction(to.ref(), who, emoji, true, house.time.instant()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!here> ", "<!channel> ", "<!everyone> "})
  void the_first_who_answers_settles_it(String call) {
    Message ask = house.says(ANA, call + ASK);
    assertThat(open())
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.expected())
                    .extracting(Expected::responder)
                    .containsExactly(Standing.CHANNEL));
    house.replies(MAYA, ask, "The darker one.");
    house.pass(Duration.ofDays(10));
    assertThat(open()).isEmpty();
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void it_is_in_nobodys_list_and_only_its_asker_hears_of_it() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-24T08:59:00Z");
    assertThat(house.messenger.said()).isEmpty();
    house.pass(Duration.ofDays(14));
    assertThat(house.messenger.said()).hasSize(2);
    assertThat(house.toldTo(ANA).get(0))
        .startsWith("2026-11-24T09:00:00")
        .contains("No answer yet from anybody in <#C0DESIGN> to what you asked there");
    assertThat(house.toldTo(ANA).get(1))
        .startsWith("2026-12-01T09:00:00")
        .contains("No answer came from anybody in <#C0DESIGN> to what you asked there");
    assertThat(open()).isEmpty();
  }

  @Test
  void it_is_counted_in_the_hours_of_the_channel() {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelHours tokyo = new ChannelHours(Optional.empty(), Optional.of(ZoneId.of("Asia/Tokyo")));
    ChannelRules rules =
        new ChannelRules(FOLLOWING, usual.answers(), tokyo, Optional.empty(), Set.of());
    house.says(ANA, ASK);
    Change change = new Change(Town.actor(ANA), Town.DESIGN, 1, house.time.instant(), rules);
    assertThat(house.keptRules.save(change, List.of())).isTrue();
    house.pass(Duration.ofMinutes(5));
    house.says(ANA, "And which font do we keep for headings?");
    assertThat(open())
        .extracting(request -> request.firstDue().due().toString())
        .as("one counted before, one after")
        .containsExactlyInAnyOrder("2026-11-24T09:00:00.001Z", "2026-11-25T00:00:00Z");

    house.pass(Duration.ofDays(1));
    assertThat(open())
        .extracting(request -> request.firstDue().due().toString())
        .as("counted anew as it fell due")
        .containsOnly("2026-11-25T00:00:00Z");
  }

  @Test
  void the_askers_own_reply_does_not_settle_it_and_their_thanks_after_an_answer_is_too_late() {
    Message ask = house.says(ANA, ASK);
    house.replies(ANA, ask, "I mean those of the new page.");
    assertThat(open()).hasSize(1);
    reacts(ANA, ask, "white_check_mark");
    assertThat(open()).isEmpty();
  }

  @Test
  void a_check_mark_of_anybody_settles_it_and_eyes_of_anybody_put_it_off() {
    Message ask = house.says(ANA, "Urgent: which of the two blues goes to print?");
    house.turnTo("2026-11-23T12:00:00Z");
    reacts(BEN, ask, "eyes");
    house.turnTo("2026-11-24T08:59:00Z");
    assertThat(house.toldTo(ANA)).as("due since 13:00").isEmpty();
    house.turnTo("2026-11-24T09:01:00Z");
    assertThat(house.toldTo(ANA)).hasSize(1);
    reacts(MAYA, ask, "white_check_mark");
    assertThat(open()).isEmpty();
  }

  @Test
  void whoever_asks_back_makes_it_wait_and_the_clock_starts_anew() {
    Message ask = house.says(ANA, ASK);
    house.pass(Duration.ofHours(1));
    house.replies(BEN, ask, "On which page?");
    house.pass(Duration.ofDays(3));
    assertThat(house.messenger.said()).isEmpty();
    house.replies(ANA, ask, "On the new one.");
    assertThat(open())
        .singleElement()
        .satisfies(
            request -> assertThat(request.firstDue().due()).isEqualTo("2026-11-27T10:00:00.001Z"));
  }

  @Test
  void whoever_is_named_later_in_the_burst_is_asked_in_its_place() {
    Message ask = house.says(ANA, ASK);
    house.pass(Duration.ofMinutes(1));
    Message naming = house.says(ANA, "<@U0BEN> do you know?");
    assertThat(open())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.ref()).isEqualTo(naming.ref());
              assertThat(request.also()).containsExactly(ask.ref().ts());
              assertThat(request.awaits(BEN)).isTrue();
            });
  }

  @Test
  void one_burst_asks_everybody_once() {
    house.says(ANA, ASK);
    house.pass(Duration.ofMinutes(1));
    house.says(ANA, "And which font do we keep for headings?");
    assertThat(open()).hasSize(1);
    house.pass(Duration.ofMinutes(5));
    house.says(ANA, "And which Java version does the build use?");
    assertThat(open()).hasSize(2);
  }

  @Test
  void what_is_thin_or_a_ping_asks_nobody() {
    house.says(ANA, "can you review this?");
    house.pass(Duration.ofMinutes(5));
    house.says(ANA, "<!here> anyone around?");
    assertThat(open()).isEmpty();
  }

  @Test
  void a_ping_that_is_edited_into_a_question_is_asked_too() {
    Message ping = house.says(ANA, "hey, quick question?");
    house.history.edit(ping.ref(), ASK);
    house.pass(Duration.ofMinutes(5));
    assertThat(open()).hasSize(1);
  }

  @Test
  void by_default_it_is_not_followed() {
    SmallHouse usual = new SmallHouse();
    usual.says(ANA, "<!here> " + ASK);
    assertThat(usual.requests.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(usual.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void its_asker_gives_it_another_day_or_takes_it_back() {
    Message ask = house.says(ANA, ASK);
    house.turnTo("2026-11-24T09:30:00Z");
    Reply more = house.presses(ANA, "another_day", ask.ref().pointer());
    assertThat(((Reply.Replace) more).card().text())
        .startsWith("All right, another day for anybody in <#C0DESIGN> to answer <https://")
        .contains("Wed 25 Nov 09:30");
    Reply none = house.presses(ANA, "no_longer_needed", ask.ref().pointer());
    assertThat(((Reply.Replace) none).card().text())
        .startsWith("All right, <https://")
        .contains("|what you asked> in <#C0DESIGN> is off the list.");
    assertThat(open()).isEmpty();
  }

  @Test
  void deleting_the_message_withdraws_it() {
    Message ask = house.says(ANA, ASK);
    house.unhurry.hall().deleted(ask.ref());
    assertThat(open()).isEmpty();
  }

  @Test
  void nothing_is_promised_to_anybody_but_its_asker() {
    house.says(ANA, ASK);
    assertThat(house.diary.open(Town.TEAM))
        .extracting(Duty::kind)
        .containsExactly(Promises.DUE_NEWS);
  }
}
