package dev.unhurry.request.asker;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ana in Lisbon asks Ben in Tokyo on Monday at nine; it is due on Wednesday 00:00, and Sam, who is
 * in Lisbon too, could answer as well.
 */
class AskerDeskTest {
  private static final UserId SAM = new UserId("U0SAM");
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String WEDNESDAY_TEN = "2026-11-25T10:00:00Z";

  private final SmallHouse house = new SmallHouse();
  private Message ask;

  @BeforeEach
  void ana_asks_ben() {
    know(SAM, Person.Standing.MEMBER);
    house.directory.know(
        new Channel(Town.DESIGN, "design", Optional.of(ANA), false), ANA, BEN, MAYA, SAM);
    ask = house.says(ANA, "<@U0BEN>" + REVIEW);
  }

  private void know(UserId user, Person.Standing standing) {
    Optional<ZoneId> zone = Optional.of(ZoneId.of("Europe/Lisbon"));
    house.directory.know(new Person(Town.actor(user), user.value(), standing, zone));
  }

  private List<Request> all() {
    return house.requests.askedBy(Town.actor(ANA));
  }

  private Request open() {
    return all().get(0);
  }

  private Reply presses(String action) {
    return house.presses(ANA, action, ask.ref().pointer());
  }

  private Reply chooses(Choice choice) {
    return house.presses(ANA, AskerCards.MENU, Chosen.value(choice, ask.ref()));
  }

  private Reply sends(UserId who, String pointer, UserId chosen) {
    return house
        .unhurry
        .desks()
        .forForm(ElseForm.ID)
        .orElseThrow()
        .submitted(
            new Submission(
                Town.actor(who),
                ElseForm.ID,
                "V1",
                pointer,
                Map.of(ElseForm.PERSON, List.of(chosen.value()))),
            house.time.instant());
  }

  private Reply asksInstead(UserId chosen) {
    return sends(ANA, ask.ref().pointer(), chosen);
  }

  private static String replaced(Reply reply) {
    return ((Reply.Replace) reply).card().text();
  }

  private static String whispered(Reply reply) {
    return ((Reply.Whisper) reply).card().text();
  }

  private static String undo(Reply reply) {
    return ((Reply.Whisper) reply)
        .card()
        .blocks()
        .toString()
        .replaceAll("(?s).*value=([A-Z].*?), .*", "$1");
  }

  private List<String> reminders() {
    return house.toldTo(BEN).stream().filter(told -> told.contains("is waiting for")).toList();
  }

  @Test
  void settled_ends_it() {
    house.turnTo(WEDNESDAY_TEN);
    assertThat(replaced(presses("yes_settled")))
        .matches("Good, <\\S+\\|what you asked> of <@U0BEN> is settled. Nobody is reminded of it.");
    assertThat(all()).isEmpty();
    assertThat(replaced(presses("yes_settled")))
        .isEqualTo("This one is closed already. There is nothing left to do.");
  }

  @Test
  void no_rush_takes_the_clock_away_and_it_ends_after_thirty_days() {
    assertThat(replaced(presses("no_rush")))
        .startsWith("All right, no rush. Nobody is reminded of <")
        .endsWith("of <@U0BEN>; if no answer comes, I stop following it Wed 23 Dec 09:00.");
    assertThat(open().urgency()).isEqualTo(Urgency.WHENEVER);
    house.turnTo("2026-12-24T12:00:00Z");
    assertThat(reminders()).isEmpty();
    assertThat(house.toldTo(ANA))
        .singleElement()
        .asString()
        .startsWith("2026-12-23T09:00")
        .endsWith(
            "No answer came from <@U0BEN> to what you asked in <#C0DESIGN>, Mon 23 Nov 09:00."
                + " There was no rush, and thirty days have passed, so I stop following it.");
    assertThat(all()).isEmpty();
  }

  @Test
  void what_was_chosen_beside_a_line_can_be_taken_back() {
    Request before = open();
    Reply reply = chooses(Choice.NO_RUSH);
    assertThat(whispered(reply)).startsWith("All right, no rush.");
    Reply back = house.presses(ANA, AskerCards.UNDO, undo(reply));
    assertThat(replaced(back)).endsWith("of <@U0BEN> has the usual time, until Wed 25 Nov 00:00.");
    assertThat(open()).isEqualTo(before);
    house.turnTo(WEDNESDAY_TEN);
    assertThat(reminders()).as("as if nothing had been").hasSize(1);
    assertThat(house.toldTo(ANA)).hasSize(1);
  }

  @Test
  void what_was_urgent_is_so_no_more_and_again() {
    house.requests.close(ask.ref());
    ask = house.says(ANA, "<@U0BEN> urgent: can you restart the build server?");
    Instant urgent = open().firstDue().due();
    Reply reply = chooses(Choice.STANDARD);
    assertThat(open().urgency()).isEqualTo(Urgency.STANDARD);
    assertThat(open().firstDue().due()).isAfter(urgent);
    assertThat(replaced(house.presses(ANA, AskerCards.UNDO, undo(reply))))
        .contains("is urgent, until");
    assertThat(open().firstDue().due()).isEqualTo(urgent);
  }

  @Test
  void chosen_twice_there_is_nothing_to_take_back() {
    chooses(Choice.NO_RUSH);
    assertThat(((Reply.Whisper) chooses(Choice.NO_RUSH)).card().blocks()).isEmpty();
  }

  @Test
  void withdrawn_beside_a_line_the_list_stays_and_it_is_gone() {
    assertThat(whispered(chooses(Choice.NOT_NEEDED))).contains("is off the list");
    assertThat(all()).isEmpty();
    assertThat(whispered(chooses(Choice.NOT_NEEDED))).startsWith("This one is closed already.");
  }

  @Test
  void somebody_else_takes_it_with_a_time_of_their_own() {
    house.turnTo(WEDNESDAY_TEN);
    Reply.Open form = (Reply.Open) presses("ask_else");
    assertThat(form.form().blocks().toString()).contains("in the place of <@U0BEN>");
    assertThat(whispered(asksInstead(SAM)))
        .isEqualTo("All right, <@U0SAM> has it now. Expect an answer by tomorrow 10:00.");
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(SAM);
    house.pass(Duration.ofDays(2));
    assertThat(house.toldTo(SAM)).isNotEmpty();
    assertThat(house.toldTo(ANA)).last().asString().contains("No answer yet from <@U0SAM>");
  }

  @Test
  void those_whose_time_is_up_are_all_replaced_and_the_others_stay() {
    house.requests.close(ask.ref());
    ask = house.says(ANA, "<@U0BEN> <@U0MAYA>" + REVIEW);
    house.turnTo(WEDNESDAY_TEN);
    assertThat(open().expected()).as("both are late").allMatch(one -> one.due().isBefore(now()));
    asksInstead(SAM);
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(SAM);
    house.pass(Duration.ofDays(2));
    assertThat(house.toldTo(ANA)).last().asString().contains("No answer yet from <@U0SAM>");
  }

  private Instant now() {
    return house.time.instant();
  }

  @Test
  void of_those_whose_time_is_not_up_all_are_replaced_while_none_is_late() {
    house.requests.close(ask.ref());
    ask = house.says(ANA, "<@U0BEN> <@U0MAYA>" + REVIEW);
    asksInstead(SAM);
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(SAM);
  }

  @ParameterizedTest
  @CsvSource({
    "U0ANA, That is you. Pick a colleague.",
    "U0BEN, They are asked already. Pick somebody else.",
    "U0BOT, I can follow this only for people of this workspace. Pick somebody else.",
    "U0GONE, I can follow this only for people of this workspace. Pick somebody else.",
    "U0EXTERNAL, I can follow this only for people of this workspace. Pick somebody else.",
    "U0NOBODY, I can follow this only for people of this workspace. Pick somebody else.",
    "U0OUTSIDE, 'They are not in the channel where you asked. Invite them there first, or pick somebody else.'"
  })
  void nobody_gets_it_who_cannot_be_asked(String chosen, String why) {
    know(new UserId("U0BOT"), Person.Standing.BOT);
    know(new UserId("U0GONE"), Person.Standing.DEACTIVATED);
    know(new UserId("U0EXTERNAL"), Person.Standing.EXTERNAL);
    know(new UserId("U0OUTSIDE"), Person.Standing.MEMBER);
    Request before = open();
    Reply.Refuse refused = (Reply.Refuse) asksInstead(new UserId(chosen));
    assertThat(refused.errors()).isEqualTo(Map.of(ElseForm.PERSON, why));
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void only_the_asker_may_whatever_a_button_says() {
    Request before = open();
    String ours = ask.ref().pointer();
    for (String action : List.of("yes_settled", "no_rush", "ask_else", "no_longer_needed")) {
      assertThat(whispered(house.presses(BEN, action, ours)))
          .isEqualTo("Only the person who asked can change this. Nothing was changed.");
    }
    String menu = Chosen.value(Choice.NOT_NEEDED, ask.ref());
    assertThat(house.presses(BEN, AskerCards.MENU, menu)).isInstanceOf(Reply.Whisper.class);
    assertThat(house.presses(BEN, AskerCards.UNDO, menu)).isInstanceOf(Reply.Whisper.class);
    assertThat(whispered(sends(BEN, ours, SAM))).startsWith("Only the person who asked");
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void another_day_is_not_given_while_the_clock_stands_for_the_askers_reply() {
    house.turnTo(WEDNESDAY_TEN);
    house.replies(BEN, ask, "which branch?");
    Request before = open();
    assertThat(before.isWaiting()).isTrue();
    assertThat(whispered(presses("another_day")))
        .matches(
            "<@U0BEN> asked something back about <\\S+\\|what you asked>\\. The clock starts anew"
                + " with your reply in the thread\\.");
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void what_has_no_rush_any_more_is_not_over_after_another_day() {
    house.turnTo(WEDNESDAY_TEN);
    chooses(Choice.NO_RUSH);
    Request before = open();
    assertThat(whispered(presses("another_day")))
        .matches("There is no rush on <\\S+\\|what you asked>, so it needs no other day\\.");
    assertThat(open()).isEqualTo(before);
  }

  @Test
  void another_day_takes_no_time_from_whoever_has_more() {
    Expected ben = open().expected().get(0);
    Expected longer = ben.due(Instant.parse("2026-12-02T10:00:00Z"));
    Expected sam = new Expected(SAM, ben.due(), ben.allowed());
    house.requests.revise(open().with(Life.ALL).with(List.of(longer, sam)), List.of());
    house.turnTo(WEDNESDAY_TEN);
    presses("another_day");
    assertThat(open().of(BEN).map(Expected::due)).contains(longer.due());
    assertThat(open().of(SAM).map(Expected::due)).contains(Instant.parse("2026-11-26T10:00:00Z"));
  }

  @Test
  void with_a_due_time_again_it_has_a_whole_one_where_it_would_be_over_at_once() {
    chooses(Choice.NO_RUSH);
    house.turnTo("2026-12-08T10:00:00Z");
    assertThat(whispered(chooses(Choice.STANDARD)))
        .endsWith("of <@U0BEN> has the usual time, until Thu 10 Dec 00:00.");
    house.pass(Duration.ofHours(1));
    assertThat(all()).hasSize(1);
  }

  @Test
  void of_what_has_no_rush_no_time_is_promised_when_somebody_else_has_it() {
    chooses(Choice.NO_RUSH);
    assertThat(whispered(asksInstead(SAM)))
        .isEqualTo("All right, <@U0SAM> has it now. There is no rush.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NO_RUSH", "NO_RUSH x", "BURN C0DESIGN:1.000000", "C0DESIGN:x"})
  void what_no_menu_of_ours_holds_changes_nothing(String value) {
    Request before = open();
    assertThat(whispered(house.presses(ANA, AskerCards.MENU, value)))
        .isEqualTo("This one is closed already. There is nothing left to do.");
    assertThat(open()).isEqualTo(before);
  }
}
