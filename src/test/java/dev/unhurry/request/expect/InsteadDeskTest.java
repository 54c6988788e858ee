package dev.unhurry.request.expect;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana in Lisbon asks Dora there, who is on leave to Wednesday; Carl, there too, covers for her. */
class InsteadDeskTest {
  private static final UserId DORA = new UserId("U0DORA");
  private static final UserId CARL = new UserId("U0CARL");
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String CLOSED = "This one is closed already. There is nothing left to do.";

  private final SmallHouse house = new SmallHouse();

  @BeforeEach
  void carl_covers_for_dora() {
    know(DORA, "Dora");
    know(CARL, "Carl");
    present(ANA, BEN, MAYA, DORA, CARL);
    covered(DORA, CARL, "2026-11-25");
  }

  private void know(UserId user, String name) {
    Optional<ZoneId> zone = Optional.of(ZoneId.of("Europe/Lisbon"));
    house.directory.know(new Person(Town.actor(user), name, Person.Standing.MEMBER, zone));
  }

  private void present(UserId... members) {
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), members);
  }

  private void covered(UserId away, UserId cover, String back) {
    Leave leave = Leave.until(LocalDate.of(2026, 11, 23), LocalDate.parse(back));
    house.hours.change(Town.actor(away), own -> own.withLeave(List.of(leave.coveredBy(cover))));
  }

  private Message asks(String whom) {
    Message ask = house.says(ANA, whom + REVIEW);
    house.pass(Duration.ofMinutes(1));
    return ask;
  }

  private Card heard() {
    List<Card> heard = house.whisperedTo(ANA);
    return heard.get(heard.size() - 1);
  }

  private Reply presses(UserId who, Message ask, UserId from, UserId to) {
    return clicks(who, new Instead(ask.ref(), from, to).value());
  }

  private Reply clicks(UserId who, String value) {
    String action = ExpectCards.ASK_INSTEAD + ":" + DORA;
    return house
        .unhurry
        .desks()
        .forAction(action)
        .orElseThrow()
        .clicked(new Click(Town.actor(who), Town.DESIGN, action, value), house.time.instant());
  }

  private static String replaced(Reply reply) {
    return ((Reply.Replace) reply).card().text();
  }

  private Request open() {
    return house.requests.askedBy(Town.actor(ANA)).get(0);
  }

  @Test
  void a_press_hands_it_to_the_cover_and_counts_from_then() {
    Message ask = asks("<@U0DORA>");
    assertThat(heard().blocks().toString())
        .contains("Ask Carl instead", new Instead(ask.ref(), DORA, CARL).value());
    house.pass(Duration.ofHours(2));

    assertThat(replaced(presses(ANA, ask, DORA, CARL)))
        .isEqualTo("All right, <@U0CARL> has it now. Expect an answer by tomorrow 11:01.");

    assertThat(open().expected()).extracting(Expected::responder).containsExactly(CARL);
    assertThat(open().firstDue().due()).isEqualTo(Instant.parse("2026-11-24T11:01:00Z"));
    assertThat(house.requests.waitingFor(Town.actor(DORA))).isEmpty();
    house.pass(Duration.ofDays(4));
    assertThat(house.toldTo(DORA)).isEmpty();
    assertThat(house.toldTo(ANA))
        .singleElement()
        .asString()
        .contains("No answer yet from <@U0CARL>");
  }

  @Test
  void the_answer_of_the_cover_settles_it() {
    Message ask = asks("<@U0DORA>");
    presses(ANA, ask, DORA, CARL);
    house.replies(CARL, ask, "done");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void pressed_twice_it_is_handed_over_once() {
    Message ask = asks("<@U0DORA>");
    String first = replaced(presses(ANA, ask, DORA, CARL));
    Request handed = open();
    house.pass(Duration.ofHours(1));
    assertThat(replaced(presses(ANA, ask, DORA, CARL))).isEqualTo(first);
    assertThat(open()).isEqualTo(handed);
  }

  @Test
  void whoever_else_is_asked_stays() {
    Message ask = asks("<@U0DORA> <@U0MAYA>");
    assertThat(heard().text()).contains("so only the others are asked. <@U0CARL> covers for them.");
    Expected maya = open().of(MAYA).orElseThrow();
    presses(ANA, ask, DORA, CARL);
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(MAYA, CARL);
    assertThat(open().of(MAYA)).contains(maya);
  }

  @Test
  void only_the_asker_may_press_it() {
    Message ask = asks("<@U0DORA>");
    Reply.Whisper reply = (Reply.Whisper) presses(MAYA, ask, DORA, CARL);
    assertThat(reply.card().text())
        .isEqualTo("Only the person who asked can change this. Nothing was changed.");
    assertThat(open().of(DORA)).isPresent();
  }

  @Test
  void what_is_settled_is_not_handed_over() {
    Message ask = asks("<@U0DORA>");
    house.replies(DORA, ask, "done, from the beach");
    assertThat(replaced(presses(ANA, ask, DORA, CARL))).isEqualTo(CLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "a b", "C0DESIGN:1.000000 U0DORA U0CARL", "C1 U0A U0B", "C0DESIGN:x a b"})
  void what_no_button_of_ours_holds_changes_nothing(String value) {
    asks("<@U0DORA>");
    assertThat(replaced(clicks(ANA, value))).isEqualTo(CLOSED);
    assertThat(open().of(DORA)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"U0ANA", "U0NOBODY", "U0ELSEWHERE"})
  void nobody_gets_it_who_cannot_be_asked_here(String user) {
    know(new UserId("U0ELSEWHERE"), "Else");
    Message ask = asks("<@U0DORA>");
    Reply.Whisper reply = (Reply.Whisper) presses(ANA, ask, DORA, new UserId(user));
    assertThat(reply.card().text())
        .isEqualTo(
            "I cannot hand it to <@%s> from here, so nothing was changed. A mention of them in the channel reaches them."
                .formatted(user));
    assertThat(open().of(DORA)).isPresent();
  }

  @Test
  void a_cover_who_is_not_in_the_channel_is_named_and_not_offered() {
    present(ANA, DORA);
    asks("<@U0DORA>");
    assertThat(heard().text()).endsWith("<@U0CARL> covers for them.");
    assertThat(heard().blocks().toString()).doesNotContain("instead");
  }

  @Test
  void where_the_channel_cannot_be_seen_the_cover_is_offered() {
    present();
    asks("<@U0DORA>");
    assertThat(heard().blocks().toString()).contains("Ask Carl instead");
  }

  @Test
  void a_cover_who_is_away_is_offered_if_back_earlier() {
    covered(CARL, BEN, "2026-11-24");
    asks("<@U0DORA>");
    assertThat(heard().text())
        .endsWith("<@U0CARL> covers for them, and is on leave until tomorrow 09:00.");
    assertThat(heard().blocks().toString()).contains("Ask Carl instead");
  }

  @Test
  void a_cover_who_is_back_no_earlier_is_not_offered() {
    covered(CARL, BEN, "2026-11-25");
    asks("<@U0DORA>");
    assertThat(heard().text())
        .endsWith("<@U0CARL> covers for them, and is on leave until Wed 25 Nov 09:00.");
    assertThat(heard().blocks().toString()).doesNotContain("instead");
  }

  @Test
  void what_is_urgent_waits_for_no_window_of_the_cover_either() {
    house.hours.change(Town.actor(CARL), own -> own.withReads(List.of(LocalTime.of(16, 0))));
    house.says(ANA, "<@U0DORA> urgent: can you restart the build server?");
    house.pass(Duration.ofMinutes(1));
    assertThat(heard().text()).endsWith("<@U0CARL> covers for them.");
  }

  @Test
  void what_was_handed_over_settles_with_the_first_of_two_answers() {
    Message ask = asks("<@U0DORA> <@U0MAYA>");
    presses(ANA, ask, DORA, CARL);
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(MAYA, CARL);
    house.replies(MAYA, ask, "done, it reads well");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(replaced(presses(ANA, ask, DORA, CARL))).isEqualTo(CLOSED);
  }

  @Test
  void whoever_is_asked_already_or_has_answered_stays_so() {
    Message ask = asks("<@U0DORA>");
    Expected dora = open().expected().get(0);
    Expected carl = new Expected(CARL, dora.due(), dora.allowed());
    house.requests.revise(open().with(Life.ALL).with(List.of(dora, carl)), List.of());
    Request before = open();
    assertThat(presses(ANA, ask, DORA, CARL)).isInstanceOf(Reply.Whisper.class);
    assertThat(open()).isEqualTo(before);
  }
}
