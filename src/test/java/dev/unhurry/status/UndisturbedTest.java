package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Focus;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.Town;
import dev.unhurry.urgency.StatusPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Ana is asked on Friday at 10:00 and reminded on Monday at 10:00, two hours before the deadline,
 * where she wants messages then.
 */
class UndisturbedTest {
  private final StatusHouse house = new StatusHouse();

  private void anaWantsQuiet(String from, String to) {
    DoorSign.DoNotDisturb wish = new DoorSign.DoNotDisturb(Instant.parse(from), Instant.parse(to));
    house.small.directory.shows(ANA, new DoorSign(Optional.empty(), Optional.of(wish)));
  }

  private void anaShows(String emoji, Optional<Instant> until) {
    DoorSign.Status status = new DoorSign.Status(emoji, until);
    house.small.directory.shows(ANA, new DoorSign(Optional.of(status), Optional.empty()));
  }

  private void theWeekPasses() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-01T00:00:00Z");
  }

  @Test
  void the_question_waits_for_the_end_of_do_not_disturb() {
    anaWantsQuiet("2026-11-27T09:00:00Z", "2026-11-27T11:30:00Z");
    theWeekPasses();
    assertThat(house.times(ANA)).first().isEqualTo("2026-11-27T11:30");
    assertThat(house.times(BEN)).as("his own time").hasSize(2);
  }

  @Test
  void the_reminder_waits_too() {
    anaWantsQuiet("2026-11-30T09:30:00Z", "2026-11-30T10:45:00Z");
    theWeekPasses();
    assertThat(house.times(ANA)).containsExactly("2026-11-27T10:00", "2026-11-30T10:45");
  }

  @Test
  void a_reminder_that_would_come_after_the_deadline_does_not_come() {
    anaWantsQuiet("2026-11-30T09:30:00Z", "2026-11-30T12:00:00Z");
    theWeekPasses();
    assertThat(house.times(ANA)).containsExactly("2026-11-27T10:00");
  }

  @Test
  void whoever_is_on_vacation_all_the_time_is_not_asked() {
    anaShows("palm_tree", Optional.empty());
    theWeekPasses();
    assertThat(house.times(ANA)).isEmpty();
    assertThat(house.posts()).as("the digest names nobody").hasSize(1);
  }

  @Test
  void whoever_is_back_on_monday_morning_is_asked_then() {
    anaShows("palm_tree", Optional.of(Instant.parse("2026-11-30T00:00:00Z")));
    theWeekPasses();
    assertThat(house.times(ANA)).first().isEqualTo("2026-11-30T09:00");
  }

  @Test
  void the_question_waits_for_the_end_of_focus() {
    Focus focus =
        new Focus(LocalDate.parse("2026-11-27"), LocalTime.of(9, 30), LocalTime.of(11, 0));
    house.small.hours.change(Town.actor(ANA), said -> said.withFocus(List.of(focus)));
    theWeekPasses();
    assertThat(house.times(ANA)).first().isEqualTo("2026-11-27T11:00");
  }
}
