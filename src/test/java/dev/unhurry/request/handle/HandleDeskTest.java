package dev.unhurry.request.handle;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.press.Choice;
import dev.unhurry.request.press.Place;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ana in Lisbon asks Ben in Tokyo on Monday; he reads his list on Tuesday at 9 there. */
class HandleDeskTest {
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String SERVER = " urgent: can you restart the build server?";
  private static final String BENS_TUESDAY = "2026-11-24T00:00:00Z";
  private static final String REVIEW_LINE =
      "• <@U0ANA> in <#C0DESIGN> · asked Mon 23 Nov 18:00 · *due Wed 25 Nov 09:00*";

  private final SmallHouse house = new SmallHouse();

  @BeforeEach
  void askers_need_no_answer_times() {
    for (UserId asker : List.of(ANA, BEN, MAYA)) {
      house.quiet.silence(
          Town.actor(asker),
          QuietBook.ANSWER_TIMES,
          house.time.instant().plus(Duration.ofDays(60)));
    }
  }

  private Message asked(String text) {
    return house.says(ANA, "<@U0BEN>" + text);
  }

  private Reply presses(UserId who, Place place, Choice choice, Message ask) {
    String action = (choice == Choice.ON_IT ? "on_it:" : "handle:") + place;
    return house.presses(who, action, choice + " " + ask.ref().pointer());
  }

  private Submission form(UserId who, Place place, Choice choice, Message ask, String typed) {
    boolean handOver = choice == Choice.HAND_OVER;
    return new Submission(
        Town.actor(who),
        handOver ? "hand_over" : "need_info",
        "V1",
        place + " " + choice + " " + ask.ref().pointer(),
        Map.of(handOver ? "person" : "line", typed.isEmpty() ? List.of() : List.of(typed)));
  }

  private Desk desk() {
    return house.unhurry.desks().forForm("hand_over").orElseThrow();
  }

  private Reply handsTo(UserId who, Message ask, UserId to) {
    return desk()
        .submitted(form(who, Place.LIST, Choice.HAND_OVER, ask, to.value()), house.time.instant());
  }

  private Reply asksBack(UserId who, Message ask, String line) {
    Submission form = form(who, Place.LIST, Choice.NEED_INFO, ask, line);
    Reply reply = desk().submitted(form, house.time.instant());
    if (reply instanceof Reply.Publish) {
      desk().published(form, Town.ref(house.time.instant()), house.time.instant());
    }
    return reply;
  }

  private static String whispered(Reply reply) {
    return ((Reply.Whisper) reply).card().text();
  }

  private static String replaced(Reply reply) {
    return ((Reply.Replace) reply).card().text();
  }

  private static String refused(Reply reply) {
    return String.join("", ((Reply.Refuse) reply).errors().values());
  }

  private Request open(Message ask) {
    return house.requests.find(ask.ref()).orElseThrow();
  }

  private List<String> turnsTo(UserId asker) {
    return house.toldTo(asker).stream().filter(told -> !told.contains("No answer")).toList();
  }

  @Test
  void on_it_in_a_list_stands_on_top_of_it_and_pauses_until_the_next_working_day() {
    Message review = asked(REVIEW);
    asked(SERVER);
    house.turnTo(BENS_TUESDAY);
    assertThat(replaced(presses(BEN, Place.LIST, Choice.ON_IT, review)))
        .isEqualTo(
            """
            All right, you are on it: nothing reminds you of what <@U0ANA> asked in <#C0DESIGN> until Wed 25 Nov 09:00.
            *Waiting for you*: 2 requests, the first due on top
            • <@U0ANA> in <#C0DESIGN> · urgent · asked Mon 23 Nov 18:00 · *due Tue 24 Nov 13:00*
            """
                + REVIEW_LINE
                + " · you are on it");
    house.replies(BEN, Town.says(ANA, house.time.instant(), ""), "elsewhere");
    house.turnTo("2026-11-24T23:59:00Z");
    assertThat(house.toldTo(BEN)).as("a list and the reminder of the urgent one").hasSize(2);
  }

  @Test
  void the_answer_to_async_shows_both_lists_after_a_press() {
    Message review = asked(REVIEW);
    assertThat(replaced(presses(BEN, Place.ANSWER, Choice.ON_IT, review)))
        .startsWith("All right, you are on it")
        .contains("09:00.\n\n*Waiting for you*\n• <@U0ANA> in <#C0DESIGN> · asked today 18:00")
        .contains(" · you are on it · <https")
        .endsWith("You are not waiting for anything.");
  }

  @Test
  void a_reminder_says_what_was_done_and_keeps_what_is_left() {
    Message review = asked(REVIEW);
    Card card = ((Reply.Replace) presses(BEN, Place.REMINDER, Choice.ON_IT, review)).card();
    assertThat(card.text()).startsWith("All right, you are on it");
    assertThat(card.blocks().toString()).contains("Answer", "Hand over").doesNotContain("On it");
    Reply closed = presses(BEN, Place.REMINDER, Choice.NOT_A_REQUEST, review);
    assertThat(((Reply.Replace) closed).card().blocks().toString()).doesNotContain("Answer");
  }

  @Test
  void not_a_request_closes_it_and_its_asker_hears_it_once_as_they_work() {
    Message review = asked(REVIEW);
    house.turnTo(BENS_TUESDAY);
    assertThat(whispered(presses(BEN, Place.LIST, Choice.NOT_A_REQUEST, review)))
        .as("the list goes, so it cannot stand there")
        .isEqualTo("All right, what <@U0ANA> asked in <#C0DESIGN> is closed. I let <@U0ANA> know.");
    assertThat(whispered(presses(BEN, Place.LIST, Choice.NOT_A_REQUEST, review)))
        .isEqualTo("This one is closed already. There is nothing left to do.");
    house.turnTo("2026-11-24T08:59:59Z");
    assertThat(house.toldTo(BEN)).as("the list is taken back").isEmpty();
    assertThat(house.toldTo(ANA)).isEmpty();
    house.pass(Duration.ofDays(14));
    assertThat(house.toldTo(ANA))
        .containsExactly(
            "2026-11-24T09:00:00Z <@U0BEN> reads what you asked in <#C0DESIGN>, Mon 23 Nov 09:00, as something that needs no answer, so I do not follow it any more. If you do need one, a new message that says what for is followed again.");
  }

  @Test
  void not_urgent_makes_it_standard_from_its_opening() {
    Message server = asked(SERVER);
    house.turnTo(BENS_TUESDAY);
    assertThat(replaced(presses(BEN, Place.LIST, Choice.NOT_URGENT, server)))
        .startsWith(
            "All right, what <@U0ANA> asked in <#C0DESIGN> is not urgent, and due Wed 25 Nov 09:00. I let <@U0ANA> know.\n*Waiting")
        .endsWith(REVIEW_LINE);
    assertThat(open(server).urgency()).isEqualTo(Urgency.STANDARD);
    assertThat(whispered(presses(BEN, Place.LIST, Choice.NOT_URGENT, server)))
        .isEqualTo("This one is not urgent any more. Nothing was changed.");
    house.turnTo("2026-11-24T12:00:00Z");
    assertThat(house.toldTo(ANA))
        .containsExactly(
            "2026-11-24T09:00:00Z <@U0BEN> can answer what you asked in <#C0DESIGN>, Mon 23 Nov 09:00, without hurry, so it has the usual time: expect an answer by Wed 25 Nov 00:00. If it cannot wait, say in the thread what depends on it.");
  }

  @Test
  void handed_over_it_is_theirs_from_now_on_and_the_asker_hears_who_has_it() {
    Message review = asked(REVIEW);
    house.turnTo("2026-11-24T14:30:00Z");
    assertThat(presses(BEN, Place.LIST, Choice.HAND_OVER, review)).isInstanceOf(Reply.Open.class);
    assertThat(whispered(handsTo(BEN, review, MAYA)))
        .isEqualTo(
            "<@U0MAYA> has what <@U0ANA> asked in <#C0DESIGN> now, with the whole time for it. I let <@U0ANA> know.");
    assertThat(open(review).expected()).extracting(Expected::responder).containsExactly(MAYA);
    assertThat(whispered(handsTo(BEN, review, MAYA))).as("sent twice").contains("U0MAYA> has");
    house.turnTo("2026-11-24T15:00:00Z");
    assertThat(turnsTo(ANA))
        .containsExactly(
            "2026-11-24T14:30:00Z <@U0BEN> handed what you asked in <#C0DESIGN>, Mon 23 Nov 09:00, to <@U0MAYA>; expect an answer by Wed 25 Nov 14:30.");
    assertThat(house.toldTo(BEN))
        .as("nothing waits for him any more")
        .noneMatch(told -> told.contains("Waiting for you"));
    house.turnTo("2026-11-25T14:00:00Z");
    assertThat(house.toldTo(MAYA)).singleElement().asString().contains("*Waiting for you*: 1");
  }

  @Test
  void of_two_hand_overs_in_a_night_the_asker_hears_the_last() {
    UserId carl = new UserId("U0CARL");
    know(carl, Person.Standing.MEMBER);
    present(ANA, BEN, MAYA, carl);
    Message review = asked(REVIEW);
    house.turnTo(BENS_TUESDAY);
    handsTo(BEN, review, MAYA);
    handsTo(MAYA, review, carl);
    house.turnTo("2026-11-24T09:10:00Z");
    assertThat(turnsTo(ANA))
        .singleElement()
        .asString()
        .contains("<@U0MAYA> handed", "to <@U0CARL>");
  }

  private void know(UserId user, Person.Standing standing) {
    Optional<ZoneId> zone = Optional.of(ZoneId.of("Europe/Lisbon"));
    house.directory.know(new Person(Town.actor(user), "Some", standing, zone));
  }

  private void present(UserId... members) {
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), members);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Choose somebody.",
    "U0ANA, They are the one who asked. Choose somebody else.",
    "U0BEN, You have it already. Choose somebody else.",
    "U0NOBODY, 'They are not in the channel, or not of this workspace. Choose somebody else.'",
    "U0BOT, 'They are not in the channel, or not of this workspace. Choose somebody else.'",
    "U0EXTERNAL, 'They are not in the channel, or not of this workspace. Choose somebody else.'",
    "U0GONE, 'They are not in the channel, or not of this workspace. Choose somebody else.'",
    "U0ABSENT, 'They are not in the channel, or not of this workspace. Choose somebody else.'"
  })
  void nobody_gets_it_who_cannot_be_asked_here(String to, String why) {
    know(new UserId("U0BOT"), Person.Standing.BOT);
    know(new UserId("U0EXTERNAL"), Person.Standing.EXTERNAL);
    know(new UserId("U0GONE"), Person.Standing.DEACTIVATED);
    know(new UserId("U0ABSENT"), Person.Standing.MEMBER);
    present(ANA, BEN, MAYA, new UserId("U0BOT"), new UserId("U0EXTERNAL"), new UserId("U0GONE"));
    Message review = asked(REVIEW);
    Submission form = form(BEN, Place.LIST, Choice.HAND_OVER, review, to);
    assertThat(refused(desk().submitted(form, house.time.instant()))).isEqualTo(why);
    assertThat(open(review).of(BEN)).isPresent();
  }

  @Test
  void what_is_missing_is_asked_in_the_thread_and_the_clock_stands() {
    Message review = asked(REVIEW);
    house.turnTo(BENS_TUESDAY);
    assertThat(presses(BEN, Place.LIST, Choice.NEED_INFO, review)).isInstanceOf(Reply.Open.class);
    Reply.Publish publish = (Reply.Publish) asksBack(BEN, review, "which <branch>?");
    Utterance.Post post = (Utterance.Post) publish.what();
    assertThat(post.card().text()).isEqualTo("<@U0BEN> asks <@U0ANA>: which &lt;branch&gt;?");
    assertThat(post.thread()).contains(review.ref().ts());
    assertThat(publish.id()).isEqualTo("V1");
    assertThat(open(review).isWaiting()).isTrue();
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(BEN)).as("the list, no reminder").hasSize(1);
    assertThat(house.toldTo(ANA)).isEmpty();
  }

  @Test
  void noted_down_twice_it_is_asked_once() {
    Message review = asked(REVIEW);
    Submission form = form(BEN, Place.HOME, Choice.NEED_INFO, review, "which branch?");
    MessageRef post = Town.ref(house.time.instant().plusSeconds(60));
    desk().published(form, post, house.time.instant());
    Request once = open(review);
    desk().published(form, post, house.time.instant().plusSeconds(9));
    assertThat(open(review)).isEqualTo(once);
  }

  @Test
  void nothing_is_asked_without_words_or_from_outside_the_channel() {
    Message review = asked(REVIEW);
    assertThat(refused(asksBack(BEN, review, "  "))).isEqualTo("A few words on what is missing.");
    present(ANA, MAYA);
    assertThat(refused(asksBack(BEN, review, "which?")))
        .isEqualTo("You are not in the channel, so I cannot ask there for you.");
    assertThat(open(review).isWaiting()).isFalse();
  }

  @Test
  void what_stands_beneath_a_form_shows_what_became_of_it() {
    Message review = asked(REVIEW);
    Message other = asked(REVIEW);
    house.turnTo(BENS_TUESDAY);
    Submission back = form(BEN, Place.LIST, Choice.NEED_INFO, review, "which?");
    assertThat(desk().beneath(back, house.time.instant())).as("nothing was done yet").isEmpty();
    asksBack(BEN, review, "which?");
    assertThat(desk().beneath(back, house.time.instant()).orElseThrow().text())
        .isEqualTo(
            "You asked back in the thread, so what <@U0ANA> asked in <#C0DESIGN> waits for <@U0ANA>.\n*Waiting for you*: 1 request\n"
                + REVIEW_LINE);
    handsTo(BEN, other, MAYA);
    Submission over = form(BEN, Place.LIST, Choice.HAND_OVER, other, MAYA.value());
    assertThat(desk().beneath(over, house.time.instant()).orElseThrow().text())
        .startsWith("<@U0MAYA> has what <@U0ANA> asked")
        .endsWith("\nNothing waits for you now.");
    Submission home = form(BEN, Place.HOME, Choice.HAND_OVER, other, MAYA.value());
    assertThat(desk().beneath(home, house.time.instant())).as("laid out anew anyway").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void only_who_is_asked_may_press_anything(Choice choice) {
    Message server = asked(SERVER);
    Request before = open(server);
    for (UserId other : List.of(ANA, MAYA)) {
      assertThat(whispered(presses(other, Place.LIST, choice, server)))
          .isEqualTo("This one is not yours, or somebody else has it by now. Nothing was changed.");
    }
    assertThat(whispered(handsTo(MAYA, server, ANA))).startsWith("This one is not yours");
    assertThat(whispered(asksBack(MAYA, server, "why?"))).startsWith("This one is not yours");
    assertThat(open(server)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void what_is_answered_is_closed_for_every_press(Choice choice) {
    Message server = asked(SERVER);
    house.replies(BEN, server, "done, it was the disk");
    assertThat(whispered(presses(BEN, Place.HOME, choice, server)))
        .isEqualTo("This one is closed already. There is nothing left to do.");
    assertThat(whispered(handsTo(BEN, server, MAYA))).startsWith("This one is closed already");
    assertThat(whispered(asksBack(BEN, server, "why?"))).startsWith("This one is closed already");
  }

  @Test
  void an_asker_with_reminders_off_hears_nothing_of_it() {
    Instant late = house.time.instant().plus(Duration.ofDays(30));
    house.quiet.silence(Town.actor(ANA), QuietBook.REMINDERS, late);
    Message review = asked(REVIEW);
    presses(BEN, Place.HOME, Choice.NOT_A_REQUEST, review);
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(ANA)).isEmpty();
  }

  @Test
  void whoever_is_asked_already_keeps_their_time_and_their_answer() {
    Message review = house.says(ANA, "<@U0BEN> <@U0MAYA>" + REVIEW);
    house.requests.revise(open(review).with(Life.ALL), List.of());
    house.replies(MAYA, review, "it reads well");
    Request before = open(review);
    house.pass(Duration.ofHours(1));
    assertThat(refused(handsTo(BEN, review, MAYA)))
        .isEqualTo("They are asked already. Choose somebody else.");
    assertThat(open(review)).isEqualTo(before);
    assertThat(open(review).awaits(MAYA)).isFalse();
  }
}
