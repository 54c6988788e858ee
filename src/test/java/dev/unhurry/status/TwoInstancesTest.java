package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static dev.unhurry.status.StatusHouse.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.duty.Runner;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two instances share the books, and each message is said while the other one is awake. */
class TwoInstancesTest {
  private final StatusHouse house = new StatusHouse();
  private final Runner first = house.small.unhurry.runner();
  private final Runner second = second(house.small);

  private static Runner second(SmallHouse small) {
    AvailabilitySettings settings = AvailabilitySettings.DEFAULTS;
    HoursBook hours = new ZonedHours(small.directory, small.hours, HolidayCalendar.NONE, settings);
    RulesInForce rules = new RulesInForce(small.keptRules, UrgencySettings.DEFAULTS);
    WeeklyStatus status =
        new WeeklyStatus(new Plans(rules, hours, settings), small.rounds, small.directory);
    return new Runner(
        small.diary,
        small.messenger,
        status.staff(small.diary, small.quiet, small.keptRules, blocker -> {}).keepers(),
        small.time);
  }

  private void bothUntil(String instant) {
    Optional<Instant> next = first.nextDue(TEAM);
    while (next.filter(at -> !at.isAfter(Instant.parse(instant))).isPresent()) {
      house.small.time.turnTo(next.get());
      house.small.messenger.whenAccepted(() -> second.turn(TEAM));
      while (second.turn(TEAM) + first.turn(TEAM) > 0) {
        house.small.messenger.whenAccepted(() -> first.turn(TEAM));
      }
      next = first.nextDue(TEAM);
    }
    house.small.time.turnTo(Instant.parse(instant));
  }

  @Test
  void everybody_hears_it_once() {
    house.plan(StatusPlan.USUAL);
    bothUntil("2026-11-27T12:00:00Z");
    house.sends(ANA, Map.of("q0", "Frames ".repeat(150)));
    bothUntil("2026-12-01T12:00:00Z");
    house.sends(ANA, Map.of("q1", "The icons", "week", "2026-11-23"));
    bothUntil("2026-12-02T12:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
    assertThat(house.told(BEN)).hasSize(2);
    assertThat(house.told(MAYA)).hasSize(2);
    assertThat(house.told(SAM)).hasSize(2);
    assertThat(house.posts()).hasSize(2);
    assertThat(house.posts().get(1)).contains("The icons");
  }
}
