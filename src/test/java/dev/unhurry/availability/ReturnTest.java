package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.NIGHTS;
import static dev.unhurry.availability.NovemberWeek.at;
import static dev.unhurry.availability.NovemberWeek.away;
import static dev.unhurry.availability.NovemberWeek.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hours 9-17, Mon-Fri, where nothing else is said. */
class ReturnTest {
  private static final WorkingTime ALWAYS_THERE = away();

  private static List<Instant> back(WorkingTime theirs) {
    return Return.after(theirs, at("Mon 09:00")).stream().map(Return::back).toList();
  }

  private static Optional<Instant> dayBefore(WorkingTime theirs, WorkingTime others) {
    return Return.after(theirs, at("Mon 09:00")).get(0).dayBefore(others);
  }

  @Test
  void who_takes_a_whole_day_comes_back_when_they_next_work() {
    assertThat(back(away(Leave.through(date("Wed"), date("Thu")))))
        .containsExactly(at("Fri 09:00"));
    assertThat(back(away(Leave.through(date("Wed"), date("Fri")))))
        .containsExactly(at("next Mon 09:00"));
    assertThat(back(away(NIGHTS, Leave.through(date("Tue"), date("Tue")))))
        .containsExactly(at("Wed 22:00"));
  }

  @Test
  void part_of_a_day_a_free_day_and_what_is_over_are_nothing_to_come_back_from() {
    Leave afternoon = Leave.on(date("Wed"), LocalTime.of(13, 0), LocalTime.of(17, 0));
    assertThat(back(away(afternoon))).isEmpty();
    assertThat(back(away(Leave.through(date("Sat"), date("Sun"))))).isEmpty();
    WorkingTime earlier = away(Leave.through(date("Mon"), date("Mon")));
    assertThat(Return.after(earlier, at("Tue 09:00"))).isEmpty();
    assertThat(Return.after(earlier, at("Tue 08:59"))).hasSize(1);
  }

  @Test
  void leaves_without_work_between_them_end_once() {
    Leave friday = Leave.through(date("Fri"), date("Fri"));
    Leave monday = Leave.through(date("next Mon"), date("next Mon"));
    Leave wednesday = Leave.through(date("Wed"), date("Wed"));
    assertThat(Return.after(away(friday, monday, wednesday), at("Mon 09:00")))
        .extracting(Return::end, Return::back)
        .containsExactly(
            tuple(monday.back(), at("next Tue 09:00")), tuple(wednesday.back(), at("Thu 09:00")));
  }

  @Test
  void others_are_told_24_hours_before_or_when_they_work_next() {
    WorkingTime theirs = away(Leave.through(date("Wed"), date("Thu")));
    assertThat(dayBefore(theirs, ALWAYS_THERE)).contains(at("Thu 09:00"));
    WorkingTime later =
        new WorkingTime(
            new Hours(NIGHTS.days(), LocalTime.of(11, 0), LocalTime.of(19, 0)),
            ALWAYS_THERE.zone());
    assertThat(dayBefore(theirs, later)).contains(at("Thu 11:00"));
  }

  @Test
  void who_does_not_work_until_then_is_told_on_an_earlier_day_but_not_before_the_leave() {
    assertThat(dayBefore(away(Leave.through(date("Wed"), date("Fri"))), ALWAYS_THERE))
        .contains(at("Fri 09:00"));
    WorkingTime mondays =
        new WorkingTime(
            new Hours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
            ALWAYS_THERE.zone());
    assertThat(dayBefore(away(Leave.through(date("Wed"), date("Fri"))), mondays)).isEmpty();
  }
}
