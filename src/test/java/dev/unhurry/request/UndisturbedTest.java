package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Ana asks Ben on Monday at 9 in Lisbon: his list comes on Tuesday as his day begins, 00:00 in UTC,
 * a reminder at 04:12, and he has until his day begins on Wednesday. Ana hears at 9.
 */
class UndisturbedTest {
  private static final String ASK =
      "<@U0BEN> can you check whether the export keeps umlauts? The release goes out Thursday.";

  private final SmallHouse house = new SmallHouse();

  private void shows(UserId user, Optional<Instant> until) {
    DoorSign.Status status = new DoorSign.Status("palm_tree", until);
    house.directory.shows(user, new DoorSign(Optional.of(status), Optional.empty()));
  }

  private void wantsQuiet(UserId user, String from, String to) {
    DoorSign.DoNotDisturb wish = new DoorSign.DoNotDisturb(Instant.parse(from), Instant.parse(to));
    house.directory.shows(user, new DoorSign(Optional.empty(), Optional.of(wish)));
  }

  private List<String> times(UserId user) {
    return house.toldTo(user).stream().map(line -> line.substring(0, 16)).toList();
  }

  private Instant due() {
    return house.requests.waitingFor(Town.actor(BEN)).get(0).firstDue().due();
  }

  @Test
  void without_a_sign_both_hear_at_the_usual_times() {
    house.says(ANA, ASK);
    house.turnTo("2026-11-25T10:00:00Z");
    assertThat(times(BEN)).containsExactly("2026-11-24T00:00", "2026-11-24T04:12");
    assertThat(times(ANA)).containsExactly("2026-11-25T09:00");
  }

  @Test
  void the_list_waits_for_the_end_of_do_not_disturb_and_no_due_time_moves() {
    house.says(ANA, ASK);
    Instant due = due();
    wantsQuiet(BEN, "2026-11-24T00:00:00Z", "2026-11-24T06:00:00Z");
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(times(BEN)).containsExactly("2026-11-24T06:00");
    assertThat(due()).isEqualTo(due);
  }

  @Test
  void a_reminder_alone_waits_too() {
    house.says(ANA, ASK);
    wantsQuiet(BEN, "2026-11-24T04:00:00Z", "2026-11-24T06:00:00Z");
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(times(BEN)).containsExactly("2026-11-24T00:00", "2026-11-24T06:00");
  }

  @Test
  void whoever_asked_hears_when_they_want_messages_again() {
    house.says(ANA, ASK);
    shows(ANA, Optional.of(Instant.parse("2026-11-26T13:00:00Z")));
    house.turnTo("2026-11-27T00:00:00Z");
    assertThat(times(ANA)).containsExactly("2026-11-26T13:00");
  }

  @Test
  void what_is_held_past_the_due_time_says_so() {
    house.says(ANA, ASK);
    shows(BEN, Optional.of(Instant.parse("2026-11-25T03:00:00Z")));
    house.turnTo("2026-11-25T04:00:00Z");
    assertThat(house.toldTo(BEN))
        .singleElement()
        .asString()
        .startsWith("2026-11-25T03:00:00Z")
        .contains("*was due Wed 25 Nov 09:00*");
  }

  @Test
  void what_is_settled_meanwhile_is_not_said_afterwards() {
    house.says(ANA, ASK);
    wantsQuiet(BEN, "2026-11-24T00:00:00Z", "2026-11-24T06:00:00Z");
    house.turnTo("2026-11-24T05:00:00Z");
    house.requests.waitingFor(Town.actor(BEN)).stream()
        .map(Request::ref)
        .forEach(house.requests::close);
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(times(BEN)).isEmpty();
  }

  @Test
  void a_status_that_is_gone_the_next_morning_holds_no_longer() {
    house.says(ANA, ASK);
    shows(ANA, Optional.empty());
    house.turnTo("2026-11-25T12:00:00Z");
    assertThat(times(ANA)).isEmpty();
    house.directory.shows(ANA, DoorSign.NONE);
    house.turnTo("2026-11-26T10:00:00Z");
    assertThat(times(ANA)).containsExactly("2026-11-26T09:00");
  }

  @Test
  void a_status_that_is_taken_away_before_its_end_holds_no_longer_either() {
    house.says(ANA, ASK);
    shows(ANA, Optional.of(Instant.parse("2027-06-20T09:00:00Z")));
    house.turnTo("2026-11-25T12:00:00Z");
    assertThat(times(ANA)).isEmpty();
    house.directory.shows(ANA, DoorSign.NONE);
    house.turnTo("2026-11-26T10:00:00Z");
    assertThat(times(ANA)).containsExactly("2026-11-26T09:00");
  }
}
