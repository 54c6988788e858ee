package dev.unhurry.request.recount;

import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tokyo is nine hours ahead; Ben never says anything again. */
class ForgettingTest {
  private static final Leave TUESDAY =
      Leave.through(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24));
  private static final Leave IN_DECEMBER =
      Leave.through(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31));
  private static final Focus TODAY =
      new Focus(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0), LocalTime.of(12, 0));

  private final SmallHouse house = new SmallHouse();

  private OwnTime bens() {
    return house.hours.of(Town.actor(BEN));
  }

  @Test
  void past_leave_is_deleted_31_days_after_its_end_and_what_is_ahead_stays() {
    house.changesTime(BEN, own -> own.withLeave(List.of(TUESDAY, IN_DECEMBER)));
    house.turnTo("2026-12-25T14:59:59.999Z");
    assertThat(bens().leave()).containsExactly(TUESDAY, IN_DECEMBER);
    house.turnTo("2026-12-25T15:00:00Z");
    assertThat(bens().leave()).containsExactly(IN_DECEMBER);
    house.turnTo("2027-01-31T15:00:00Z");
    assertThat(bens()).isEqualTo(OwnTime.NONE);
    assertThat(house.diary.open(Town.TEAM)).isEmpty();
    assertThat(house.messenger.said()).isEmpty();
  }

  @Test
  void focus_is_deleted_when_its_day_and_the_next_are_over() {
    house.changesTime(BEN, own -> own.withFocus(List.of(TODAY)));
    house.turnTo("2026-11-25T14:59:59.999Z");
    assertThat(bens().focus()).containsExactly(TODAY);
    house.turnTo("2026-11-25T15:00:00Z");
    assertThat(bens().focus()).isEmpty();
  }

  @Test
  void who_moved_west_keeps_it_for_as_long_on_their_own_clocks() {
    house.changesTime(BEN, own -> own.withLeave(List.of(TUESDAY)));
    house.directory.know(
        new Person(
            Town.actor(BEN),
            "Ben",
            Person.Standing.MEMBER,
            Optional.of(ZoneId.of("America/New_York"))));
    house.turnTo("2026-12-26T04:59:59.999Z");
    assertThat(bens().leave()).containsExactly(TUESDAY);
    house.turnTo("2026-12-26T05:00:00Z");
    assertThat(bens().leave()).isEmpty();
  }
}
