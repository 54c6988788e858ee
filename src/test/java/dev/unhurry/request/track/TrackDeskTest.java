package dev.unhurry.request.track;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ana wrote something on Monday at 09:00 in Lisbon, and somebody has it followed. */
class TrackDeskTest {
  private static final UserId APP = new UserId("U0APP");
  private static final UserId KIM = new UserId("U0KIM");
  private static final String PLAIN = "The header overlaps on small screens.";

  private SmallHouse house = new SmallHouse();

  private Desk desk() {
    return house.unhurry.desks().forShortcut(TrackDesk.SHORTCUT).orElseThrow();
  }

  private Reply chooses(UserId who, Message about) {
    Shortcut shortcut = new Shortcut(Town.actor(who), TrackDesk.SHORTCUT, Optional.of(about));
    return ((Reply.Loading) desk().chosen(shortcut, house.time.instant())).whole().get();
  }

  private List<String> proposed(UserId who, Message about) {
    Form form = ((Reply.Open) chooses(who, about)).form();
    InputBlock people = (InputBlock) form.blocks().get(1);
    List<String> initial = ((MultiUsersSelectElement) people.getElement()).getInitialUsers();
    return initial == null ? List.of() : initial;
  }

  private Reply sends(UserId who, Message about, Urgency urgency, UserId... to) {
    return sends(who, Spot.of(about).print(), urgency, false, to);
  }

  private Reply sends(UserId who, String pointer, Urgency urgency, boolean all, UserId... to) {
    Map<String, List<String>> values = new HashMap<>();
    values.put(TrackForm.PEOPLE, List.of(to).stream().map(UserId::value).toList());
    values.put(TrackForm.URGENCY, List.of(urgency.name()));
    values.put("ask:everybody", all ? List.of("everybody") : List.of());
    Submission form = new Submission(Town.actor(who), TrackForm.ID, "V1", pointer, values);
    return desk().submitted(form, house.time.instant());
  }

  private static String said(Reply reply) {
    return reply instanceof Reply.Refuse refuse
        ? refuse.errors().get(TrackForm.PEOPLE)
        : ((Reply.Whisper) reply).card().text();
  }

  private Request open(MessageRef ref) {
    return house.requests.find(ref).orElseThrow();
  }

  private void knows(UserId user, Person.Standing standing) {
    house.directory.know(
        new Person(Town.actor(user), "Kim", standing, Optional.of(ZoneOffset.UTC)));
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nobody",
      textBlock =
          """
          The header overlaps.                  | U0BEN | U0BEN
          The header overlaps.                  | U0ANA | nobody
          <@U0MAYA> the header overlaps.        | U0BEN | U0MAYA
          <@U0BEN> <@U0MAYA> it overlaps.       | U0ANA | U0BEN U0MAYA
          <@U0ANA> and <@U0KIM>: it overlaps.   | U0BEN | U0BEN
          """)
  void those_it_mentions_are_chosen_else_whoever_takes_it_on(String text, String by, String to) {
    knows(KIM, Person.Standing.EXTERNAL);
    Message message = house.says(ANA, text);
    assertThat(proposed(new UserId(by), message))
        .isEqualTo(to == null ? List.of() : List.of(to.split(" ")));
  }

  @Test
  void it_is_dated_from_the_message_and_its_author_is_who_asks() {
    Message message = house.says(ANA, PLAIN);
    house.pass(Duration.ofHours(5));
    String words = said(sends(MAYA, message, Urgency.STANDARD, BEN, MAYA));
    Request request = open(message.ref());
    assertThat(request.asker()).isEqualTo(ANA);
    assertThat(request.of(BEN).map(Expected::due))
        .as("24 h from Monday 18:00 in Tokyo, moved to Wednesday 09:00")
        .contains(Instant.parse("2026-11-25T00:00:00Z"));
    assertThat(words)
        .isEqualTo(
            """
            I follow it now.
            <@U0BEN> has until tomorrow 19:00 your time, Wed 25 Nov 09:00 theirs.
            You have until tomorrow 09:00.
            One answer is enough.
            If no answer comes by then, I tell <@U0ANA>.""");
  }

  @Test
  void nothing_opens_that_is_late_already() {
    Message message = house.says(ANA, PLAIN);
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(said(sends(ANA, message, Urgency.STANDARD, BEN)))
        .isEqualTo(
            """
            I follow it now.
            <@U0BEN> has until Wed 2 Dec 00:00 your time, 09:00 theirs.
            If no answer comes by then, I tell you.""");
    assertThat(open(message.ref()).ref().posted()).isEqualTo(message.ref().posted());
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.toldTo(BEN)).singleElement().asString().contains("Waiting for you");
  }

  @Test
  void without_rush_nobody_has_a_clock() {
    Message message = house.says(ANA, PLAIN);
    assertThat(said(sends(ANA, message, Urgency.WHENEVER, BEN)))
        .isEqualTo(
            """
            I follow it now.
            <@U0BEN> is asked. There is no rush, so nobody is reminded.""");
    assertThat(open(message.ref()).urgency()).isEqualTo(Urgency.WHENEVER);
  }

  @Test
  void everybody_must_answer_where_that_is_ticked() {
    Message message = house.says(ANA, PLAIN);
    Reply reply = sends(ANA, Spot.of(message).print(), Urgency.URGENT, true, BEN, MAYA);
    assertThat(said(reply)).contains("Everybody must answer.");
    assertThat(open(message.ref()).life()).isEqualTo(Life.ALL);
    assertThat(open(message.ref()).urgency()).isEqualTo(Urgency.URGENT);
  }

  @Test
  void a_reply_in_a_thread_is_followed_there() {
    Message first = house.says(ANA, "Notes on the header");
    Message reply = house.replies(ANA, first, PLAIN);
    assertThat(said(sends(BEN, reply, Urgency.STANDARD, BEN))).startsWith("I follow it now.");
    house.replies(BEN, first, "Fixed.");
    assertThat(house.requests.find(reply.ref())).isEmpty();
  }

  @Test
  void what_was_said_before_it_was_tracked_is_no_answer() {
    Message message = house.says(ANA, PLAIN);
    house.replies(BEN, message, "I will have a look on Friday");
    house.pass(Duration.ofMinutes(1));
    sends(ANA, message, Urgency.STANDARD, BEN);
    assertThat(open(message.ref()).awaits(BEN)).isTrue();
  }

  @Test
  void thanks_for_what_was_answered_before_settle_nothing_that_is_tracked_after() {
    Message first = house.says(ANA, "Notes on the header");
    house.replies(BEN, first, "It is blue now.");
    house.replies(ANA, first, "thanks!");
    Message reply = house.replies(ANA, first, PLAIN);
    house.pass(Duration.ofMinutes(1));
    sends(ANA, reply, Urgency.STANDARD, BEN);
    assertThat(open(reply.ref()).awaits(BEN)).isTrue();
    house.pass(Duration.ofMinutes(1));
    house.replies(MAYA, first, "It wraps now.");
    house.replies(ANA, first, "thanks!");
    assertThat(house.requests.find(reply.ref())).isEmpty();
  }

  @Test
  void of_what_an_app_or_somebody_of_another_workspace_wrote_the_one_who_tracks_it_waits() {
    knows(APP, Person.Standing.BOT);
    knows(KIM, Person.Standing.EXTERNAL);
    Message app = house.says(APP, "<@U0BEN> the build is red");
    Message external = house.says(KIM, "the export misses a column");
    assertThat(proposed(ANA, app)).containsExactly("U0BEN");
    assertThat(proposed(ANA, external)).isEmpty();
    sends(ANA, app, Urgency.STANDARD, BEN);
    sends(MAYA, external, Urgency.STANDARD, ANA);
    assertThat(open(app.ref()).asker()).isEqualTo(ANA);
    assertThat(open(external.ref()).asker()).isEqualTo(MAYA);
  }

  @Test
  void who_is_on_leave_is_named_as_left_out() {
    Leave leave = Leave.until(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 24));
    house.changesTime(BEN, own -> own.withLeave(List.of(leave)));
    Message message = house.says(ANA, PLAIN);
    assertThat(said(sends(ANA, message, Urgency.STANDARD, BEN, MAYA)))
        .contains("<@U0BEN> is away, so only the others are asked.");
  }

  @Test
  void what_is_followed_already_says_until_when() {
    Message ask = house.says(ANA, "<@U0BEN> can you review <https://example.org/pr/7>?");
    assertThat(said(chooses(MAYA, ask)))
        .isEqualTo(
            """
            I follow this one already.
            <@U0BEN> has until tomorrow 19:00 your time, Wed 25 Nov 09:00 theirs.""");
    assertThat(said(sends(MAYA, ask, Urgency.URGENT, MAYA))).startsWith("I follow this one");
    assertThat(open(ask.ref()).urgency()).isEqualTo(Urgency.STANDARD);
  }

  @Test
  void what_was_settled_lately_is_not_opened_again() {
    Message ask = house.says(ANA, "<@U0BEN> can you review <https://example.org/pr/7>?");
    house.replies(BEN, ask, "done, two remarks");
    assertThat(sends(MAYA, ask, Urgency.STANDARD, BEN))
        .isEqualTo(new Reply.Whisper(TrackCards.SETTLED));
  }

  @Test
  void whom_nobody_can_ask_is_refused_in_words() {
    knows(KIM, Person.Standing.EXTERNAL);
    knows(APP, Person.Standing.BOT);
    Message message = house.says(ANA, PLAIN);
    assertThat(said(sends(ANA, message, Urgency.STANDARD, KIM))).isEqualTo(TrackCards.ONLY_OURS);
    assertThat(said(sends(ANA, message, Urgency.STANDARD, BEN, APP)))
        .isEqualTo(TrackCards.ONLY_OURS);
    assertThat(said(sends(ANA, message, Urgency.STANDARD))).isEqualTo(TrackCards.NAME_SOMEBODY);
    assertThat(said(sends(BEN, message, Urgency.STANDARD, ANA)))
        .isEqualTo(TrackCards.NAME_SOMEBODY);
    assertThat(house.requests.find(message.ref())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"OFF", "OBSERVE"})
  void where_nothing_is_followed_the_channel_says_so(Mode mode) {
    house = new SmallHouse(mode, Level.STRICT);
    Message message = house.says(ANA, PLAIN);
    String why = mode == Mode.OFF ? TrackCards.OFF : TrackCards.OBSERVED;
    assertThat(said(chooses(BEN, message))).isEqualTo(why);
    assertThat(said(sends(BEN, message, Urgency.STANDARD, BEN))).isEqualTo(why);
  }

  @Test
  void where_the_bot_is_not_it_asks_to_be_invited() {
    Message message = house.says(ANA, PLAIN);
    house.directory.botLeaves(Town.DESIGN);
    assertThat(said(chooses(BEN, message))).isEqualTo(TrackCards.INVITE_ME);
  }

  @Test
  void private_conversations_archived_channels_and_those_of_others_are_no_place() {
    MessageRef there =
        new MessageRef(Town.TEAM, new ChannelId("D0PRIVATE"), Town.ref(house.time.instant()).ts());
    assertThat(said(chooses(BEN, new Message(there, ANA, false, PLAIN, Optional.empty()))))
        .isEqualTo(TrackCards.IN_CHANNELS);
    Message message = house.says(ANA, PLAIN);
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), ANA, BEN);
    assertThat(said(sends(MAYA, message, Urgency.STANDARD, BEN))).isEqualTo(TrackCards.NOT_THERE);
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), true), ANA, BEN);
    assertThat(said(chooses(BEN, message))).isEqualTo(TrackCards.ARCHIVED);
  }

  @Test
  void what_a_client_says_of_the_message_is_not_believed() {
    Message message = house.says(ANA, PLAIN);
    assertThat(said(sends(BEN, "nothing of ours", Urgency.STANDARD, false, BEN)))
        .isEqualTo(TrackCards.GONE);
    assertThat(said(sends(BEN, "C0DESIGN:1.000000", Urgency.STANDARD, false, BEN)))
        .isEqualTo(TrackCards.GONE);
    assertThat(said(sends(BEN, message.ref().pointer() + "|x", Urgency.STANDARD, false, BEN)))
        .isEqualTo(TrackCards.GONE);
    house.history.answerInstead(new History.Unread("timeout"));
    assertThat(said(sends(BEN, message, Urgency.STANDARD, BEN))).isEqualTo(TrackCards.GONE);
  }

  @Test
  void who_is_asked_finds_it_in_their_next_list_and_not_at_once() {
    house.changesTime(BEN, own -> own.withReads(List.of(LocalTime.of(9, 0), LocalTime.of(13, 0))));
    house.turnTo("2026-11-24T00:30:00Z");
    Message message = house.says(ANA, PLAIN);
    house.turnTo("2026-11-24T05:00:00Z");
    sends(ANA, message, Urgency.STANDARD, BEN);
    house.turnTo("2026-11-24T23:59:00Z");
    assertThat(house.toldTo(BEN)).isEmpty();
    house.turnTo("2026-11-25T00:01:00Z");
    assertThat(house.toldTo(BEN)).hasSize(1);
  }
}
