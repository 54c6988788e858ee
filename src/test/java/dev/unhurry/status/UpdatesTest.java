package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static dev.unhurry.status.StatusHouse.SAM;
import static dev.unhurry.status.StatusHouse.WEEK_48;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.RadioButtonsElement;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.urgency.StatusPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write, when, and what becomes of it. */
class UpdatesTest {
  private static final ChannelId PRIVATE = new ChannelId("D0ANA");

  private final StatusHouse house = new StatusHouse();

  @BeforeEach
  void open() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
  }

  private static String words(Reply reply) {
    return reply instanceof Reply.Whisper whisper
        ? whisper.card().text()
        : ((Reply.Replace) reply).card().text();
  }

  private static String complaint(Reply reply, String field) {
    return ((Reply.Refuse) reply).errors().get(field);
  }

  private Update updateOf(UserId who) {
    return house.small.rounds.notes(WEEK_48).updates().get(who);
  }

  private static List<String> weeks(Form form) {
    return form.blocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getElement())
        .filter(RadioButtonsElement.class::isInstance)
        .flatMap(radio -> ((RadioButtonsElement) radio).getOptions().stream())
        .map(option -> option.getValue())
        .toList();
  }

  @Test
  void what_was_written_is_there_to_be_changed() {
    house.sends(ANA, Map.of("q0", "Frames 12 to 19", "q1", "The icons"));
    Form again = house.form(ANA);
    assertThat(StatusHouse.prefilled(again))
        .containsEntry("q0", List.of("Frames 12 to 19"))
        .containsEntry("q1", List.of("The icons"))
        .containsEntry("q2", List.of());
    house.sends(ANA, Map.of("q1", "The icons and the date picker"));
    assertThat(updateOf(ANA).answers()).hasSize(2);
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(house.digest().text()).contains("The icons and the date picker");
  }

  @Test
  void an_empty_form_gets_one_clear_sentence_and_a_quiet_week_is_an_answer() {
    assertThat(((Reply.Refuse) house.sends(ANA, Map.of())).errors())
        .containsOnly(
            Map.entry("q0", "Write a line in any of these, or tick the quiet week below."));
    house.sends(ANA, Map.of("quiet", "yes"));
    assertThat(updateOf(ANA).isQuiet()).isTrue();
  }

  @Test
  void a_tick_for_a_quiet_week_does_not_hide_words() {
    house.sends(ANA, Map.of("quiet", "yes", "q0", "Well, one thing"));
    assertThat(updateOf(ANA).isQuiet()).isFalse();
  }

  @Test
  void that_nothing_is_in_the_way_is_no_blocker() {
    house.sends(ANA, Map.of("q0", "Frames", "q2", "Nothing."));
    assertThat(updateOf(ANA).to(Update.Kind.BLOCKED)).isEmpty();
  }

  @Test
  void last_weeks_plan_and_open_blocker_are_filled_in() {
    house.sends(ANA, Map.of("q0", "Frames", "q1", "The icons", "q2", "The key is missing"));
    house.turnTo("2026-12-04T12:00:00Z");
    Form form = house.form(ANA);
    assertThat(form.pointer()).startsWith(WEEK_48.after().pointer());
    assertThat(StatusHouse.prefilled(form))
        .containsEntry("q0", List.of("The icons"))
        .containsEntry("q1", List.of())
        .containsEntry("q2", List.of("The key is missing"));
    assertThat(house.told(ANA).toString()).doesNotContain("The icons");
  }

  @Test
  void after_the_deadline_one_may_choose_the_week() {
    house.sends(BEN, Map.of("q0", "Icons"));
    house.turnTo("2026-12-01T12:00:00Z");
    assertThat(weeks(house.form(ANA))).containsExactly("2026-11-23", "2026-11-30");
    assertThat(weeks(house.form(BEN))).isEmpty();
    house.sends(ANA, Map.of("q0", "Late but here"));
    house.sends(BEN, Map.of("q0", "For the next one"));
    house.turnTo("2026-12-01T12:01:00Z");
    assertThat(house.digest().text())
        .contains("Heard from 2 of 4.", "Late but here", "Icons")
        .doesNotContain("next one");
    assertThat(house.posts()).hasSize(1);
    house.turnTo("2026-12-04T12:00:00Z");
    assertThat(weeks(house.form(ANA))).isEmpty();
  }

  private Form last(UserId who) {
    return ((Reply.Open) house.command(who, DESIGN, "last")).form();
  }

  @Test
  void what_stands_in_the_last_digest_is_changed_in_its_own_words_and_the_coming_one_apart() {
    house.sends(BEN, Map.of("q0", "Icons", "q1", "The date picker"));
    house.turnTo("2026-12-01T12:00:00Z");
    assertThat(StatusHouse.prefilled(last(BEN)))
        .containsEntry("q0", List.of("Icons"))
        .containsEntry("q1", List.of("The date picker"));
    assertThat(StatusHouse.prefilled(house.form(BEN)))
        .containsEntry("q0", List.of("The date picker"));
    house.sends(BEN, last(BEN), Map.of("q1", "The footer"), List.of());
    assertThat(updateOf(BEN).answers())
        .extracting(Update.Answer::text)
        .containsExactly("Icons", "The footer");
  }

  @Test
  void before_the_first_digest_there_is_no_last_one() {
    assertThat(words(house.command(BEN, DESIGN, "last")))
        .isEqualTo(
            "There is no digest of <#C0DESIGN> yet that yours could join."
                + " `/async-status` there writes for the coming one.");
  }

  @Test
  void every_further_edit_joins_the_digest() {
    house.sends(ANA, Map.of("q0", "One"));
    house.turnTo("2026-12-01T12:00:00Z");
    for (String words : List.of("Two", "Three", "Two")) {
      house.sends(ANA, last(ANA), Map.of("q0", words), List.of());
      house.turnTo(house.small.time.instant().plusSeconds(60).toString());
      assertThat(house.digest().text()).contains("_Done_ " + words);
    }
    assertThat(house.posts()).hasSize(1);
  }

  @Test
  void a_long_update_is_whole_in_the_thread_and_stays_so() {
    String longOne = "The long story of the date picker. ".repeat(30);
    house.sends(ANA, Map.of("q0", longOne));
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(house.digest().text()).hasSizeLessThan(800).contains("…");
    assertThat(house.posts()).hasSize(2);
    assertThat(house.posts().get(1)).contains("*Ana*, all of it");
    house.turnTo("2026-12-01T12:00:00Z");
    house.sends(ANA, Map.of("q0", "Short now", "week", "2026-11-23"));
    house.turnTo("2026-12-01T12:01:00Z");
    assertThat(house.posts()).hasSize(2);
    assertThat(house.posts().get(1)).contains("Short now").doesNotContain("long story");
  }

  @Test
  void what_is_written_while_the_digest_is_on_its_way_is_not_lost() {
    house.sends(BEN, Map.of("q0", "Icons"));
    house.turnTo("2026-11-30T11:59:00Z");
    Form open = house.form(ANA);
    house.small.messenger.whenAccepted(
        () -> house.sends(ANA, open, Map.of("q0", "Just in time"), List.of()));
    house.turnTo("2026-11-30T12:05:00Z");
    assertThat(house.digest().text()).contains("Icons", "Just in time");
    assertThat(house.posts()).hasSize(1);
  }

  @Test
  void whoever_is_blocked_asks_with_a_tick_and_the_request_is_followed() {
    Map<String, String> words = Map.of("q0", "Frames", "q2", "Which font? <!here>", "ask", "yes");
    house.sends(ANA, house.form(ANA), words, List.of("U0BEN"));
    house.sends(ANA, house.form(ANA), words, List.of("U0BEN"));
    house.turnTo("2026-11-27T12:05:00Z");
    assertThat(house.posts())
        .containsExactly(
            "2026-11-27T12:00:00Z <@U0ANA> is blocked and asks <@U0BEN>: Which font? &lt;!here&gt;");
    assertThat(house.small.requests.waitingFor(Town.actor(BEN)))
        .extracting(Request::asker)
        .containsExactly(ANA);
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(house.digest().text()).contains("• *Ana*: Which font? &lt;!here&gt; (asked: Ben)");
  }

  @Test
  void an_ask_whose_sender_died_is_found_and_followed_though_the_digest_came_between() {
    house.turnTo("2026-11-30T11:59:50Z");
    house.sends(ANA, house.form(ANA), Map.of("q2", "Which font?", "ask", "yes"), List.of("U0BEN"));
    house.small.messenger.failNext(Fault.ACCEPT_THEN_THROW);
    house.turnTo("2026-11-30T12:00:10Z");
    house.small.diary.lapseLeases();
    house.turnTo("2026-11-30T12:05:00Z");
    assertThat(house.posts()).hasSize(2);
    assertThat(house.small.requests.waitingFor(Town.actor(BEN))).hasSize(1);
  }

  @Test
  void the_same_ask_is_not_asked_again_days_later() {
    Map<String, String> words = Map.of("q2", "Which font?", "ask", "yes");
    house.sends(ANA, house.form(ANA), words, List.of("U0BEN"));
    house.turnTo("2026-11-30T11:00:00Z");
    house.sends(ANA, house.form(ANA), Map.of("q0", "Frames"), List.of("U0BEN"));
    house.sends(ANA, house.form(ANA), words, List.of("U0BEN"));
    house.turnTo("2026-11-30T11:30:00Z");
    assertThat(house.posts()).hasSize(1);
  }

  @Test
  void asked_late_it_stands_in_the_digests_thread_and_an_answer_there_settles_it() {
    house.sends(MAYA, Map.of("q0", "Pricing"));
    house.turnTo("2026-12-01T12:00:00Z");
    house.sends(ANA, house.form(ANA), Map.of("q2", "Which font?", "ask", "yes"), List.of("U0BEN"));
    house.turnTo("2026-12-01T12:05:00Z");
    assertThat(house.small.requests.waitingFor(Town.actor(BEN))).hasSize(1);
    house
        .small
        .unhurry
        .hall()
        .heard(Town.replies(BEN, house.digest().where(), house.small.time.instant(), "Inter."));
    assertThat(house.small.requests.waitingFor(Town.actor(BEN))).isEmpty();
  }

  @Test
  void a_tick_without_people_or_without_words_is_sent_back() {
    Form form = house.form(ANA);
    assertThat(
            complaint(house.sends(ANA, form, Map.of("q2", "x", "ask", "yes"), List.of()), "help"))
        .isEqualTo("Pick whom to ask, or take the tick below away.");
    assertThat(
            complaint(
                house.sends(ANA, form, Map.of("q0", "x", "ask", "yes"), List.of("U0BEN")), "q2"))
        .isEqualTo("Say what is in the way, so that they can help.");
    assertThat(
            complaint(
                house.sends(ANA, form, Map.of("q2", "x", "ask", "yes"), List.of("U0ANA")), "help"))
        .isEqualTo("I can only ask other people of this workspace.");
  }

  @Test
  void a_press_for_a_quiet_week_never_takes_the_place_of_words() {
    house.sends(ANA, Map.of("q0", "Frames"));
    assertThat(words(house.clicks(ANA, PromptCards.QUIET_WEEK, WEEK_48.pointer())))
        .contains("stays as it is");
    assertThat(updateOf(ANA).isQuiet()).isFalse();
  }

  @Test
  void the_button_of_a_prompt_opens_its_round_and_of_an_old_one_says_so() {
    assertThat(house.clicks(ANA, PromptCards.WRITE, WEEK_48.pointer()))
        .isInstanceOf(Reply.Open.class);
    house.turnTo("2026-12-09T12:00:00Z");
    assertThat(words(house.clicks(ANA, PromptCards.WRITE, WEEK_48.pointer())))
        .startsWith("The week of 23 November is over.");
    assertThat(words(house.clicks(ANA, PromptCards.QUIET_WEEK, WEEK_48.pointer())))
        .startsWith("The week of 23 November is over.");
  }

  @Test
  void a_forged_pointer_reaches_no_channel_and_no_week_of_others() {
    UserId eve = new UserId("U0EVE");
    house.small.directory.know(
        new Person(Town.actor(eve), "Eve", Person.Standing.MEMBER, Optional.empty()));
    Form form = house.form(ANA);
    assertThat(house.sends(eve, form, Map.of("q0", "Hello"), List.of()))
        .isInstanceOf(Reply.Refuse.class);
    Form old =
        new Form(form.id(), "C0DESIGN:2026-10-05", form.title(), form.submit(), form.blocks());
    assertThat(house.sends(ANA, old, Map.of("q0", "Hello"), List.of()))
        .isInstanceOf(Reply.Refuse.class);
    Form odd = new Form(form.id(), "nonsense", form.title(), form.submit(), form.blocks());
    assertThat(house.sends(ANA, odd, Map.of("q0", "Hello"), List.of()))
        .isInstanceOf(Reply.Refuse.class);
    assertThat(house.clicks(ANA, PromptCards.WRITE, "nonsense")).isEqualTo(Reply.QUIET);
  }

  @Test
  void in_private_it_is_the_only_channel_there_can_be() {
    assertThat(house.command(ANA, PRIVATE, "")).isInstanceOf(Reply.Open.class);
    assertThat(words(house.command(ANA, PRIVATE, "off"))).contains("<#C0DESIGN>");
    assertThat(house.small.rounds.optedOut(TEAM, DESIGN)).containsExactly(ANA);
    house.members(BEN, SAM);
    assertThat(words(house.command(ANA, PRIVATE, ""))).contains("no channel's weekly status");
  }

  @Test
  void where_there_is_no_weekly_status_it_says_how_to_set_one() {
    assertThat(words(house.command(ANA, new ChannelId("C0RANDOM"), "")))
        .isEqualTo("There is no weekly status in <#C0RANDOM>. `/async-rules` there sets one up.");
    assertThat(words(house.command(ANA, DESIGN, "please"))).startsWith("I know `/async-status`");
  }

  @Test
  void where_the_bot_is_not_any_more_it_takes_no_update_and_says_why() {
    house.small.directory.botLeaves(DESIGN);
    assertThat(words(house.command(ANA, DESIGN, "")))
        .isEqualTo(
            "I am not in <#C0DESIGN> now, so its weekly status rests and nobody is asked."
                + " Inviting me again with `/invite @Unhurry` brings it back.");
  }

  @Test
  void an_answer_never_stands_under_another_question() {
    Form form = house.form(ANA);
    house.plan(
        new StatusPlan(
            List.of("Mood", "Blocked", "Done"),
            StatusPlan.USUAL.prompt(),
            StatusPlan.USUAL.deadline(),
            Optional.empty(),
            Set.of()));
    assertThat(
            complaint(house.sends(ANA, form, Map.of("q1", "The icons are next"), List.of()), "q0"))
        .startsWith("The questions changed while you wrote.");
    assertThat(house.small.rounds.notes(WEEK_48).updates()).isEmpty();
  }

  @Test
  void what_is_sent_as_the_deadline_passes_is_promised_for_no_time_that_has_gone() {
    Form form = house.form(ANA);
    house.small.time.turnTo(Instant.parse("2026-11-30T12:00:00Z"));
    assertThat(words(house.sends(ANA, form, Map.of("q0", "Frames"), List.of())))
        .isEqualTo("Noted. It joins the digest of the week of 23 November in a moment.");
  }

  @Test
  void whoever_wants_no_more_questions_is_not_waited_for() {
    house.clicks(ANA, PromptCards.OFF_MENU, "never " + WEEK_48.pointer());
    house.command(BEN, DESIGN, "off");
    house.sends(MAYA, Map.of("q0", "Pricing"));
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(house.digest().text()).contains("Heard from 1 of 2.");
  }

  @Test
  void whoever_is_not_picked_does_not_write() {
    house.plan(
        new StatusPlan(
            StatusPlan.USUAL.questions(),
            StatusPlan.USUAL.prompt(),
            StatusPlan.USUAL.deadline(),
            Optional.empty(),
            Set.of(BEN)));
    assertThat(words(house.command(ANA, DESIGN, ""))).contains("do not take part");
    assertThat(house.command(BEN, DESIGN, "")).isInstanceOf(Reply.Open.class);
  }

  @Test
  void whoever_wants_no_questions_may_still_write() {
    house.command(ANA, DESIGN, "off");
    house.sends(ANA, Map.of("q0", "All the same"));
    house.turnTo("2026-11-30T12:00:00Z");
    assertThat(house.digest().text()).contains("All the same");
  }
}
