package dev.unhurry.request.news;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Ana in Lisbon asks Ben in Tokyo on Monday, 23 November; he has until Wednesday 09:00 of his time,
 * and it would be let go on the Wednesday after.
 */
class EndingTest {
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final SmallHouse house = new SmallHouse();

  private void shows(UserId user, DoorSign.Status status) {
    house.directory.shows(user, new DoorSign(Optional.of(status), Optional.empty()));
  }

  private List<Request> open() {
    return house.requests.askedBy(Town.actor(ANA));
  }

  private void leaves(Person person) {
    house.directory.know(
        new Person(person.actor(), person.name(), Person.Standing.DEACTIVATED, person.zone()));
  }

  private Leave threeMonths() {
    return Leave.until(MONDAY, MONDAY.plusDays(90));
  }

  private String anotherDay() {
    Reply reply = house.presses(ANA, "another_day", open().get(0).ref().pointer());
    return reply instanceof Reply.Replace replaced
        ? replaced.card().text()
        : ((Reply.Whisper) reply).card().text();
  }

  @Test
  void an_asker_whose_status_has_no_end_does_not_keep_it_open_for_ever() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    shows(ANA, new DoorSign.Status("palm_tree", Optional.empty()));
    house.pass(Duration.ofDays(60));

    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(open()).isEmpty();
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
  }

  @Test
  void an_asker_who_does_not_want_to_be_disturbed_for_months_does_not_either() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    Instant now = house.time.instant();
    DoorSign.DoNotDisturb wish = new DoorSign.DoNotDisturb(now, now.plus(Duration.ofDays(59)));
    house.directory.shows(ANA, new DoorSign(Optional.empty(), Optional.of(wish)));
    house.pass(Duration.ofDays(58));
    assertThat(open()).isEmpty();
  }

  @Test
  void it_ends_also_where_slack_refuses_to_say_so() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    house.turnTo("2026-12-02T08:50:00Z");
    assertThat(open()).hasSize(1);
    house.messenger.failNext(FakeMessenger.Fault.REFUSED);
    house.pass(Duration.ofHours(1));
    assertThat(house.diary.parked(Town.TEAM)).hasSize(1);
    assertThat(open()).isEmpty();
  }

  @Test
  void an_asker_who_is_on_leave_hears_of_the_end_when_they_are_back() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    Leave leave = Leave.until(MONDAY.plusDays(1), MONDAY.plusDays(22));
    house.changesTime(ANA, own -> own.withLeave(List.of(leave)));
    house.pass(Duration.ofDays(30));

    assertThat(house.toldTo(ANA))
        .last()
        .asString()
        .startsWith("2026-12-15T09:00")
        .contains("No answer came from <@U0BEN>", "It was due Wed 25 Nov 00:00. A week has passed");
    assertThat(open()).isEmpty();
  }

  @Test
  void whoever_has_left_the_workspace_is_not_written_to_and_what_they_asked_ends() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    leaves(Town.ANA_IN_LISBON);
    house.pass(Duration.ofDays(20));
    assertThat(house.toldTo(ANA)).isEmpty();
    assertThat(open()).isEmpty();
  }

  @Test
  void a_responder_who_has_left_is_not_written_to_and_the_asker_hears_once_it_is_noticed() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    leaves(Town.BEN_IN_TOKYO);
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(BEN)).isEmpty();
    assertThat(house.toldTo(ANA))
        .singleElement()
        .asString()
        .startsWith(
            "2026-11-24T09:00:00Z <@U0BEN> is not in this workspace any more, so this waits");
  }

  @Test
  void no_other_day_is_promised_of_somebody_who_works_no_more() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    house.turnTo("2026-11-25T10:00:00Z");
    house.changesTime(BEN, own -> own.withLeave(List.of(threeMonths())));
    house.pass(Duration.ofMinutes(10));

    assertThat(anotherDay())
        .isEqualTo(
            "I cannot see when <@U0BEN> works next, so nothing was changed. You may want to ask"
                + " somebody else.");
    assertThat(open()).hasSize(1);
  }

  @Test
  void another_day_counts_for_those_who_work() {
    house.says(ANA, "<@U0BEN> <@U0MAYA>" + REVIEW);
    house.turnTo("2026-11-25T10:00:00Z");
    house.changesTime(BEN, own -> own.withLeave(List.of(threeMonths())));
    house.turnTo("2026-11-25T15:00:00Z");

    assertThat(anotherDay()).contains("If there is no answer by Thu 26 Nov 15:00, I tell you.");
    assertThat(open().get(0).expected()).extracting(Expected::responder).contains(BEN, MAYA);
    house.turnTo("2026-11-26T16:00:00Z");
    assertThat(house.toldTo(ANA))
        .last()
        .asString()
        .startsWith("2026-11-26T15:00")
        .contains("It was due Thu 26 Nov 15:00");
  }
}
