package dev.unhurry.request.gone;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Gone;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ana in Lisbon asks on Monday at 9; Ben in Tokyo and Maya in New York are asked. */
class DepartedTest {
  private static final String ASK_BEN = "<@U0BEN> can you review <https://example.org/pr/7>?";
  private static final String ASK_BOTH = "<@U0BEN> <@U0MAYA> which of the two blues do we keep?";
  private static final String ASK_ANA = "<@U0ANA> which of the two drafts goes to print?";
  private static final ChannelId OTHER = new ChannelId("C0OTHER");

  private final SmallHouse house = new SmallHouse();

  private Instant now() {
    return house.time.instant();
  }

  private void goes(Departure departure) {
    house.unhurry.hall().gone(departure);
    house.pass(Duration.ofSeconds(1));
  }

  private void leaves(UserId user) {
    goes(Departure.left(Town.actor(user), DESIGN, now()));
  }

  private void becomes(Person person, Standing standing) {
    house.directory.know(new Person(person.actor(), person.name(), standing, person.zone()));
  }

  private Message asks(UserId author, String text) {
    Message message = house.says(author, text);
    house.pass(Duration.ofSeconds(1));
    return message;
  }

  private List<Request> open(UserId asker) {
    return house.requests.askedBy(Town.actor(asker));
  }

  /** Without the addresses of links. */
  private List<String> told(UserId user) {
    return house.toldTo(user).stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .map(line -> line.replaceAll("<http[^|>]*\\|([^>]*)>", "$1"))
        .toList();
  }

  @Test
  void what_a_leaver_alone_was_asked_is_closed_and_handed_back_in_one_message() {
    asks(ANA, ASK_BEN);
    asks(ANA, "<@U0BEN> can you look at the logs of the build?");
    leaves(BEN);

    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA))
        .containsExactly(
            """
            <@U0BEN> has left <#C0DESIGN>, so these wait for nobody any more:
            • what you asked, Mon 23 Nov 09:00
            • what you asked, Mon 23 Nov 09:00
            If you still need an answer, you may want to ask somebody else.\
            """);
    house.pass(Duration.ofDays(20));
    assertThat(told(ANA)).as("said once").hasSize(1);
    assertThat(told(BEN)).isEmpty();
  }

  @Test
  void others_who_are_asked_stay_and_nobody_is_told() {
    asks(ANA, ASK_BOTH);
    leaves(BEN);
    assertThat(open(ANA))
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.expected())
                    .extracting(Expected::responder)
                    .containsExactly(MAYA));
    assertThat(told(ANA)).isEmpty();

    house.pass(Duration.ofDays(2));
    assertThat(told(ANA)).singleElement().asString().contains("No answer yet from <@U0MAYA>");
    assertThat(told(MAYA)).singleElement().asString().contains("Waiting for you");
    house.pass(Duration.ofDays(14));
    assertThat(told(ANA)).last().asString().contains("No answer came from <@U0MAYA>");
    assertThat(open(ANA)).isEmpty();
  }

  @Test
  void whoever_is_left_is_reminded_of_nothing_twice() {
    asks(ANA, ASK_BOTH);
    house.turnTo("2026-11-24T20:00:00Z");
    List<String> before = told(MAYA);
    house.turnTo("2026-11-27T09:00:00Z");
    leaves(BEN);
    house.pass(Duration.ofDays(2));
    assertThat(told(MAYA)).isEqualTo(before);
    assertThat(told(ANA)).allSatisfy(line -> assertThat(line).contains("No answer yet")).hasSize(1);
  }

  @Test
  void what_a_leaver_asked_is_withdrawn_without_a_word() {
    asks(ANA, ASK_BEN);
    asks(BEN, ASK_ANA);
    leaves(ANA);
    assertThat(open(ANA)).isEmpty();
    assertThat(open(BEN)).isEmpty();
    house.pass(Duration.ofDays(20));
    assertThat(told(ANA)).isEmpty();
    assertThat(told(BEN)).singleElement().asString().contains("<@U0ANA> has left <#C0DESIGN>");
  }

  @Test
  void what_is_open_in_other_channels_or_is_asked_later_goes_on() {
    asks(ANA, ASK_BEN);
    goes(Departure.left(Town.actor(BEN), OTHER, now()));
    assertThat(open(ANA)).hasSize(1);
    goes(Departure.left(Town.actor(BEN), DESIGN, now().minusSeconds(60)));
    assertThat(open(ANA)).hasSize(1);
  }

  @Test
  void a_closed_account_is_gone_everywhere_and_the_event_of_each_channel_says_nothing_more() {
    asks(ANA, ASK_BEN);
    house
        .unhurry
        .hall()
        .heard(elsewhere(asks(MAYA, "noted, thank you all"), "<@U0BEN> which draft?"));
    assertThat(house.requests.in(TEAM, OTHER)).hasSize(1);
    becomes(Town.BEN_IN_TOKYO, Standing.DEACTIVATED);
    leaves(BEN);
    goes(Departure.deactivated(Town.actor(BEN), now()));
    goes(Departure.left(Town.actor(BEN), OTHER, now()));

    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA))
        .containsExactly(
            """
            <@U0BEN> is not in this workspace any more, so these wait for nobody:
            • what you asked in <#C0DESIGN>, Mon 23 Nov 09:00
            • what you asked in <#C0OTHER>, Mon 23 Nov 09:00
            If you still need an answer, you may want to ask somebody else.\
            """);
  }

  /** Ana says this in another channel, at the moment of that message. */
  private static Message elsewhere(Message at, String text) {
    return new Message(
        new MessageRef(TEAM, OTHER, at.ref().ts()), ANA, false, text, Optional.empty());
  }

  @Test
  void whoever_is_back_before_it_is_dealt_with_is_asked_still_and_hears_nothing() {
    asks(ANA, ASK_BEN);
    goes(Departure.deactivated(Town.actor(BEN), now()));
    assertThat(open(ANA)).hasSize(1);
    assertThat(told(ANA)).isEmpty();
    assertThat(told(BEN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = What.class,
      names = {"ARCHIVED", "DELETED", "UNINVITED"})
  void with_a_channel_all_that_is_open_there_is_closed_and_each_asker_hears_once(What what) {
    asks(ANA, ASK_BEN);
    asks(ANA, ASK_BOTH);
    asks(MAYA, ASK_ANA);
    house.directory.know(new Channel(DESIGN, "design", Optional.empty(), true));
    goes(Departure.of(TEAM, what, DESIGN, now()));
    goes(Departure.of(TEAM, what, DESIGN, now()));
    house.pass(Duration.ofDays(20));

    assertThat(house.requests.in(TEAM, DESIGN)).isEmpty();
    assertThat(told(ANA)).singleElement().asString().contains("<#C0DESIGN>").contains("• what");
    assertThat(told(MAYA)).hasSize(1);
    assertThat(told(BEN)).isEmpty();
  }

  @Test
  void an_archive_that_is_taken_back_closes_nothing() {
    asks(ANA, ASK_BEN);
    goes(Departure.of(TEAM, What.ARCHIVED, DESIGN, now()));
    assertThat(open(ANA)).hasSize(1);
  }

  @Test
  void invited_again_it_goes_on_with_what_is_asked_from_then() {
    asks(ANA, ASK_BEN);
    goes(Departure.of(TEAM, What.UNINVITED, DESIGN, now()));
    asks(ANA, ASK_BOTH);
    assertThat(open(ANA)).hasSize(1);
  }

  @Test
  void up_to_eight_are_named_and_the_rest_counted() {
    for (int i = 0; i < 11; i++) {
      asks(ANA, ASK_BEN);
    }
    leaves(BEN);
    assertThat(told(ANA))
        .singleElement()
        .asString()
        .contains("and 3 more")
        .doesNotContain("4 more");
    assertThat(told(ANA).get(0).split("• ")).hasSize(9);
  }

  @Test
  void an_asker_with_reminders_off_is_not_told_and_nothing_stays_open() {
    house.quiet.silence(Town.actor(ANA), QuietBook.REMINDERS, now().plus(Duration.ofDays(7)));
    asks(ANA, ASK_BEN);
    leaves(BEN);
    assertThat(open(ANA)).isEmpty();
    house.pass(Duration.ofDays(20));
    assertThat(told(ANA)).isEmpty();
  }

  @Test
  void at_night_it_waits_for_the_askers_day() {
    asks(ANA, ASK_BEN);
    house.turnTo("2026-11-23T20:00:00Z");
    leaves(BEN);
    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA)).isEmpty();
    house.turnTo("2026-11-24T09:00:00Z");
    assertThat(told(ANA)).hasSize(1);
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_closed_and_later_it_is() {
    asks(ANA, ASK_BEN);
    house.directory.away(true);
    leaves(BEN);
    assertThat(open(ANA)).hasSize(1);
    house.directory.away(false);
    house.pass(Duration.ofMinutes(2));
    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA)).hasSize(1);
  }

  @Test
  void an_event_that_slack_sends_again_is_one_duty() {
    Departure departure = Departure.left(Town.actor(BEN), DESIGN, now());
    Duty duty = Gone.duty(departure);
    assertThat(Gone.in(duty)).isEqualTo(departure);
    assertThat(Gone.duty(departure)).isEqualTo(duty);
    Departure closed = Departure.deactivated(Town.actor(BEN), now());
    assertThat(Gone.in(Gone.duty(closed))).isEqualTo(closed);
    assertThat(duty.facts().toString()).doesNotContain("Ben");
  }

  @Test
  void what_an_outage_swallowed_is_found_out_when_something_is_due() {
    asks(ANA, ASK_BEN);
    asks(ANA, ASK_BOTH);
    becomes(Town.BEN_IN_TOKYO, Standing.DEACTIVATED);
    house.turnTo("2026-11-27T17:00:00Z");
    assertThat(told(BEN)).isEmpty();
    assertThat(told(ANA)).first().asString().contains("is not in this workspace any more");
    assertThat(open(ANA))
        .singleElement()
        .satisfies(request -> assertThat(request.of(BEN)).isEmpty());
  }

  @Test
  void so_is_an_archived_channel() {
    asks(ANA, ASK_BEN);
    house.directory.know(new Channel(DESIGN, "design", Optional.empty(), true));
    house.turnTo("2026-11-27T17:00:00Z");
    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA)).singleElement().asString().contains("<#C0DESIGN> is archived");
  }

  @Test
  void in_a_channel_that_slack_does_not_show_a_request_ends_in_its_own_time() {
    asks(ANA, ASK_BEN);
    house.directory.botLeaves(DESIGN);
    house.pass(Duration.ofDays(20));
    assertThat(open(ANA)).isEmpty();
    assertThat(told(ANA)).hasSize(2).last().asString().contains("No answer came");
  }

  @Test
  void under_a_new_id_it_goes_on_and_is_said_once() {
    Message ask = asks(ANA, ASK_BEN);
    ChannelId shared = new ChannelId("C0SHARED");
    MessageRef there = new MessageRef(TEAM, shared, ask.ref().ts());
    house.history.add(new Message(there, ANA, false, ask.text(), Optional.empty()));
    house.unhurry.hall().renumbered(new NewChannelId(TEAM, DESIGN, shared, now()));
    house.pass(Duration.ofDays(2));
    assertThat(open(ANA))
        .singleElement()
        .satisfies(r -> assertThat(r.ref().channel()).isEqualTo(shared));
    assertThat(told(BEN)).hasSize(2);
    assertThat(told(ANA)).hasSize(1);
    house
        .unhurry
        .hall()
        .heard(
            new Message(
                new MessageRef(TEAM, shared, MessageTs.at(now())),
                BEN,
                false,
                "Two remarks, else fine.",
                Optional.of(ask.ref().ts())));
    assertThat(open(ANA)).isEmpty();
  }
}
