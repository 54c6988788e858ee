package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a shared channel people of other workspaces are never followed, addressed or heard. */
class ExternalPeopleTest {
  private static final UserId EVE = new UserId("U0EVE");
  private static final String TO_BEN = "<@U0BEN> can you review <https://example.org/7>?";
  private static final String TO_ALL = "Which of the two blues do we keep for links?";

  private final SmallHouse house =
      new SmallHouse(new Conduct(Mode.PRIVATE, Level.STRICT, Set.of(), Offer.ALL, true));

  @BeforeEach
  void eveIsOfAnotherWorkspace() {
    house.directory.know(
        new Person(Town.actor(EVE), "Eve", Person.Standing.EXTERNAL, Optional.empty()));
  }

  private void eveSays(String text, Optional<MessageTs> thread) {
    MessageRef ref = house.lastPost();
    house.unhurry.hall().heard(new Message(ref, EVE, true, text, thread));
  }

  private boolean isOpen(Message ask) {
    return house.requests.find(ask.ref()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {TO_BEN, TO_ALL, "<!here> " + TO_ALL})
  void what_they_ask_is_not_followed(String ask) {
    eveSays(ask, Optional.empty());
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
    assertThat(house.requests.askedBy(Town.actor(EVE))).isEmpty();
  }

  @Test
  void what_is_asked_of_them_is_not_followed() {
    house.says(ANA, "<@U0EVE> can you review <https://example.org/7>?");
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void beside_others_they_are_not_asked() {
    Message ask = house.says(ANA, "<@U0EVE> " + TO_BEN);
    assertThat(house.requests.find(ask.ref()).orElseThrow().expected())
        .extracting(Expected::responder)
        .containsExactly(BEN);
    house.pass(Duration.ofMinutes(1));
    assertThat(house.whisperedTo(ANA))
        .singleElement()
        .satisfies(card -> assertThat(card.text()).doesNotContain(EVE.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The darker one.", "On which page?", "thanks!"})
  void their_replies_neither_settle_nor_put_off(String reply) {
    Message toAll = house.says(ANA, TO_ALL);
    house.pass(Duration.ofMinutes(5));
    Message toBen = house.says(ANA, TO_BEN);
    house.turnTo("2026-11-24T04:00:00Z");
    eveSays(reply, Optional.of(toAll.ref().ts()));
    eveSays(reply, Optional.of(toBen.ref().ts()));
    house.turnTo("2026-11-24T09:30:00Z");
    assertThat(isOpen(toAll)).isTrue();
    assertThat(isOpen(toBen)).isTrue();
    assertThat(house.toldTo(BEN)).as("his list, and the reminder").hasSize(2);
    assertThat(house.toldTo(ANA)).as("nobody answered her first").hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Person.Standing.class,
      names = {"EXTERNAL", "BOT"})
  void their_marks_neither_settle_nor_put_off(Person.Standing standing) {
    house.directory.know(new Person(Town.actor(EVE), "Eve", standing, Optional.empty()));
    Message ask = house.says(ANA, "Urgent: which of the two blues goes to print?");
    house.turnTo("2026-11-23T12:00:00Z");
    for (String emoji : Set.of("white_check_mark", "eyes")) {
      house.unhurry.hall().reacted(new Reaction(ask.ref(), EVE, emoji, true, house.time.instant()));
    }
    house.turnTo("2026-11-23T13:30:00Z");
    assertThat(isOpen(ask)).isTrue();
    assertThat(house.toldTo(ANA)).hasSize(1);
  }

  @Test
  void a_guest_of_this_workspace_is_heard_like_everybody() {
    house.directory.know(
        new Person(Town.actor(EVE), "Eve", Person.Standing.GUEST, Optional.empty()));
    Message ask = house.says(ANA, TO_ALL);
    house.replies(EVE, ask, "The darker one.");
    assertThat(isOpen(ask)).isFalse();
  }

  @Test
  void nothing_is_handed_to_them() {
    Message ask = house.says(ANA, TO_BEN);
    Request open = house.requests.find(ask.ref()).orElseThrow();
    String value = String.join(" ", ask.ref().pointer(), BEN.value(), EVE.value());
    house.presses(ANA, "ask_instead:" + BEN, value);
    assertThat(house.requests.find(ask.ref())).contains(open);
    house.presses(ANA, "ask_instead:" + BEN, value.replace(EVE.value(), "channel"));
    assertThat(house.requests.find(ask.ref())).contains(open);
    house.presses(ANA, "ask_instead:" + BEN, value.replace(EVE.value(), MAYA.value()));
    assertThat(house.requests.find(ask.ref()).orElseThrow().awaits(MAYA)).isTrue();
  }
}
