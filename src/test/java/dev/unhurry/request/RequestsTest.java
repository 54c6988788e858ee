package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final String ASK = "<@U0BEN> can you review <https://example.org/pr/7>?";

  private final SmallHouse house = new SmallHouse();

  @Test
  void an_ask_that_names_somebody_is_due_in_their_working_time() {
    house.says(ANA, ASK);

    Request request = onlyRequestOf(ANA);
    assertThat(request.urgency()).isEqualTo(Urgency.STANDARD);
    assertThat(request.of(BEN).map(Expected::due))
        .as("asked Monday 18:00 in Tokyo, so 24 h end on Tuesday 18:00: Wednesday 09:00 there")
        .contains(Instant.parse("2026-11-25T00:00:00Z"));
  }

  @Test
  void urgent_words_make_it_four_working_hours() {
    house.says(ANA, "<@U0BEN> urgent: can you restart the build server?");

    Request request = onlyRequestOf(ANA);
    assertThat(request.urgency()).isEqualTo(Urgency.URGENT);
    assertThat(request.of(BEN).map(Expected::due))
        .as("Ben stopped at 17:00; four hours from Tuesday 09:00 end at 13:00 in Tokyo")
        .contains(Instant.parse("2026-11-24T04:00:00Z"));
  }

  @Test
  void the_responder_is_reminded_while_they_work_and_the_asker_told_at_the_due_time() {
    house.says(ANA, ASK);
    house.pass(Duration.ofDays(3));

    assertThat(house.toldTo(BEN)).as("his list as he begins to work, and the reminder").hasSize(2);
    assertThat(house.toldTo(BEN).get(1))
        .startsWith("2026-11-24T04:12:00")
        .contains("is waiting for an answer from you")
        .contains("asked Mon 23 Nov 18:00")
        .contains("due Wed 25 Nov 09:00");
    assertThat(house.toldTo(ANA))
        .singleElement()
        .satisfies(
            told ->
                assertThat(told)
                    .as("due at Lisbon midnight, told when she starts to work")
                    .startsWith("2026-11-25T09:00:00")
                    .contains("No answer yet from <@U0BEN>"));
  }

  @Test
  void nobody_is_reminded_as_it_falls_due() {
    house.turnTo("2026-11-24T00:00:00Z");
    house.says(ANA, ASK);
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(BEN))
        .as("asked as Ben's day begins, so 80 % have gone when it is due, at his next opening")
        .singleElement()
        .satisfies(told -> assertThat(told).as("his list").contains("Waiting for you"));
  }

  @Test
  void a_reply_of_the_responder_in_the_thread_settles_it() {
    Message ask = house.says(ANA, ASK);
    house.replies(BEN, ask, "done, two remarks");
    house.pass(Duration.ofDays(10));
    assertThat(house.messenger.said()).isEmpty();
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void a_reply_of_the_asker_or_a_bystander_does_not_settle_it() {
    Message ask = house.says(ANA, ASK);
    house.replies(ANA, ask, "it is the small one");
    house.replies(MAYA, ask, "I cannot say");
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void a_check_mark_of_responder_or_asker_settles_it_and_of_nobody_else() {
    Message ask = house.says(ANA, ASK);
    house
        .unhurry
        .hall()
        .reacted(new Reaction(ask.ref(), MAYA, "white_check_mark", true, house.time.instant()));
    house.unhurry.hall().reacted(new Reaction(ask.ref(), BEN, "eyes", true, house.time.instant()));
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);

    house
        .unhurry
        .hall()
        .reacted(new Reaction(ask.ref(), ANA, "white_check_mark", true, house.time.instant()));
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void deleting_the_message_withdraws_it() {
    Message ask = house.says(ANA, ASK);
    house.unhurry.hall().deleted(ask.ref());
    house.pass(Duration.ofDays(10));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void a_ping_and_the_ask_that_follows_are_one_request_dated_from_the_ask() {
    Message hey = house.says(ANA, "<@U0BEN> hey");
    house.pass(Duration.ofMinutes(1));
    Message ask = house.says(ANA, "can you review this?");
    house.pass(Duration.ofMinutes(5));

    Request request = onlyRequestOf(ANA);
    assertThat(request.ref()).isEqualTo(ask.ref());
    assertThat(request.also()).containsExactly(hey.ref().ts());
    assertThat(house.whisperedTo(ANA))
        .as("no hint, only when to expect an answer")
        .singleElement()
        .satisfies(card -> assertThat(card.text()).contains("expect an answer by"));

    house.replies(BEN, hey, "done");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void a_guest_of_another_workspace_who_speaks_in_between_ends_the_burst() {
    house.says(ANA, "<@U0BEN> hey");
    Message other = Town.says(MAYA, house.time.instant().plusSeconds(30), "can I help?");
    house.unhurry.hall().heard(external(other));
    house.pass(Duration.ofMinutes(1));
    house.says(ANA, "can you review this?");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  private static Message external(Message message) {
    return new Message(message.ref(), message.author(), true, message.text(), message.thread());
  }

  @Test
  void the_ask_is_found_when_the_grace_time_ends_even_if_only_slack_saw_it() {
    house.says(ANA, "<@U0BEN> hey");
    Message unheard =
        Town.says(ANA, house.time.instant().plusSeconds(30), "can you review <https://e.org/7>?");
    house.history.add(unheard);
    house.pass(Duration.ofMinutes(5));

    assertThat(onlyRequestOf(ANA).ref()).isEqualTo(unheard.ref());
  }

  @Test
  void thanks_after_an_ask_open_nothing_more() {
    house.says(ANA, ASK);
    house.says(ANA, "thanks!");
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void the_same_message_delivered_again_opens_nothing_more_even_after_it_was_settled() {
    Message ask = house.says(ANA, ASK);
    house.replies(BEN, ask, "done");
    house.unhurry.hall().heard(ask);
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void bots_and_people_of_other_workspaces_are_never_expected_to_answer() {
    UserId bot = new UserId("U0BOT");
    UserId guest = new UserId("U0EXT");
    house.directory.know(person(bot, Person.Standing.BOT));
    house.directory.know(person(guest, Person.Standing.EXTERNAL));
    house.says(ANA, "<@U0BOT> <@U0EXT> can you review <https://example.org/pr/7>?");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_guessed() {
    house.directory.away(true);
    assertThatThrownBy(() -> house.says(ANA, ASK)).isInstanceOf(DirectoryAway.class);
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void a_reminder_waits_until_slack_says_again_who_somebody_is() {
    house.says(ANA, ASK);
    house.directory.away(true);
    house.turnTo("2026-11-24T04:30:00Z");
    assertThat(house.toldTo(BEN)).isEmpty();

    house.directory.away(false);
    house.pass(Duration.ofMinutes(2));
    assertThat(house.toldTo(BEN)).hasSize(1);
    assertThat(house.toldTo(BEN).get(0))
        .as("the list, which should have come before, says it too")
        .contains("Waiting for you");
  }

  @Test
  void each_of_several_responders_has_an_own_due_time_and_the_asker_hears_at_the_earliest() {
    house.says(ANA, "<@U0BEN> <@U0MAYA> which of you can review <https://example.org/pr/7>?");
    house.turnTo("2026-11-25T09:00:01Z");

    assertThat(house.toldTo(ANA))
        .as("Maya's 24 h from Monday 04:00 in New York end before Ben's: told on Tuesday")
        .singleElement()
        .satisfies(
            told ->
                assertThat(told)
                    .startsWith("2026-11-24T14:00:00")
                    .as("Ben still has time")
                    .contains("No answer yet from <@U0MAYA> to"));
    assertThat(house.toldTo(MAYA))
        .as("80 % would be told at her due time, so it is not; her list came as her day began")
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("2026-11-23T14:00:00").contains("Waiting"));
    assertThat(house.toldTo(BEN)).as("his list and a reminder").hasSize(2);
  }

  @Test
  void another_day_gives_new_times_and_one_more_reminder() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-25T09:30:00Z");

    Reply reply = press("another_day", ANA);

    assertThat(((Reply.Replace) reply).card().text())
        .isEqualTo(
            "All right, another day for <@U0BEN> to answer"
                + " <https://town.example/archives/C0DESIGN/p1795424400000001|what you asked>."
                + " If there is no answer by Fri 27 Nov 00:00, I tell you.");
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(BEN)).as("the list had it before, so it comes no more").hasSize(3);
    assertThat(house.toldTo(ANA)).hasSize(2);
  }

  @Test
  void no_longer_needed_ends_it() {
    house.says(ANA, ASK);
    press("no_longer_needed", ANA);
    house.pass(Duration.ofDays(10));
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void only_the_asker_may_change_it_whatever_a_button_says() {
    house.says(ANA, ASK);
    assertThat(press("no_longer_needed", MAYA)).isInstanceOf(Reply.Whisper.class);
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void a_pointer_that_is_none_changes_nothing() {
    house.says(ANA, ASK);
    for (String forged : List.of("", ":", "C1", "C1:x", "C0DESIGN:1.000000")) {
      assertThat(click("no_longer_needed", ANA, forged)).isInstanceOf(Reply.Replace.class);
    }
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void reminders_that_were_switched_off_do_not_come() {
    click("quiet:reminders", BEN, "ALWAYS");
    house.says(ANA, ASK);
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(BEN)).isEmpty();
    assertThat(house.toldTo(ANA)).hasSize(1);
  }

  @Test
  void it_expires_a_week_after_it_was_due_and_says_so_once() {
    house.says(ANA, ASK);
    house.pass(Duration.ofDays(30));
    assertThat(house.toldTo(ANA)).hasSize(2);
    assertThat(house.toldTo(ANA).get(1))
        .startsWith("2026-12-02T09:00:00")
        .contains("A week has passed");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void after_an_outage_one_list_says_that_the_due_time_is_past() {
    house.says(ANA, ASK);
    house.time.pass(Duration.ofDays(3));
    house.pass(Duration.ofDays(1));
    assertThat(house.toldTo(BEN))
        .singleElement()
        .satisfies(told -> assertThat(told).contains("*was due Wed 25 Nov 09:00*"));
  }

  @Test
  void a_command_with_words_that_are_none_of_ours_is_answered_within_slacks_limit() {
    Command command =
        new Command(Town.actor(ANA), Town.DESIGN, "/async", "remind everybody & ".repeat(400));
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    assertThat(((Reply.Whisper) reply).card().text())
        .startsWith("I do not know `/async remind everybody &amp; ")
        .hasSizeLessThan(Layout.LONGEST_SECTION);
  }

  @Test
  void a_command_is_known_in_capitals_too() {
    Command command = new Command(Town.actor(ANA), Town.DESIGN, "/async", "Help");
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    assertThat(((Reply.Whisper) reply).card().text()).startsWith("*What I do*");
  }

  @Test
  void an_off_menu_without_a_topic_changes_nothing() {
    assertThat(click("quiet", BEN, "ALWAYS")).isEqualTo(Reply.QUIET);
  }

  private static Person person(UserId user, Person.Standing standing) {
    return new Person(new Actor(Town.TEAM, user), "Somebody", standing, Optional.empty());
  }

  private Request onlyRequestOf(UserId asker) {
    List<Request> requests = house.requests.askedBy(Town.actor(asker));
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  private Reply press(String action, UserId who) {
    return click(action, who, onlyRequestOf(ANA).ref().pointer());
  }

  private Reply click(String action, UserId who, String value) {
    return house
        .unhurry
        .desks()
        .forAction(action)
        .orElseThrow()
        .clicked(new Click(Town.actor(who), Town.DESIGN, action, value), house.time.instant());
  }
}
