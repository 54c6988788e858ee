package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static dev.unhurry.status.StatusHouse.SAM;
import static dev.unhurry.status.StatusHouse.WEEK_48;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Hours;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.urgency.StatusPlan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds from the plan to the digest; every house starts on Monday 23 November at 9 in Lisbon. */
class RoundsTest {
  private final StatusHouse house = new StatusHouse();

  @Test
  void everybody_is_asked_once_and_reminded_once_in_their_own_time() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-11-27T10:00", "2026-11-30T10:00");
    assertThat(house.times(BEN)).containsExactly("2026-11-27T01:00", "2026-11-30T05:00");
    assertThat(house.times(MAYA)).containsExactly("2026-11-27T15:00", "2026-11-27T20:36");
    assertThat(house.times(SAM)).containsExactly("2026-11-27T04:30", "2026-11-30T08:30");
    assertThat(house.posts())
        .containsExactly(
            "2026-11-30T12:00:00Z No updates for the week of 23 November."
                + " `/async-status last` still adds yours here.");
  }

  @Test
  void whoever_answered_hears_nothing_more_that_week() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.sends(ANA, Map.of("q0", "The empty states"));
    house.clicks(BEN, PromptCards.QUIET_WEEK, WEEK_48.pointer());
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
    assertThat(house.told(BEN)).hasSize(1);
    assertThat(house.told(SAM)).hasSize(2);
    assertThat(house.digest().text()).contains("Heard from 2 of 4.");
  }

  @Test
  void whoever_wrote_early_is_not_even_asked() {
    house.plan(StatusPlan.USUAL);
    house.sends(ANA, Map.of("q0", "Done already"));
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).isEmpty();
    assertThat(house.digest().text()).contains("Done already");
  }

  @Test
  void three_weeks_are_three_prompts_and_three_digests() {
    house.plan(StatusPlan.USUAL);
    for (int week = 0; week < 3; week++) {
      house.turnTo(
          "2026-%s:00Z".formatted(List.of("11-28T12:00", "12-05T12:00", "12-12T12:00").get(week)));
      house.sends(ANA, Map.of("q0", "Week number " + week));
    }
    house.turnTo("2026-12-15T00:00:00Z");
    assertThat(house.times(ANA))
        .containsExactly("2026-11-27T10:00", "2026-12-04T10:00", "2026-12-11T10:00");
    assertThat(house.posts())
        .extracting(post -> post.substring(0, 20))
        .containsExactly("2026-11-30T12:00:00Z", "2026-12-07T12:00:00Z", "2026-12-14T12:00:00Z");
  }

  @Test
  void whoever_is_off_on_the_prompt_day_is_asked_the_day_before() {
    house.small.hours.set(
        Town.actor(ANA),
        new Hours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0)));
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-28T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-11-26T10:00");
  }

  @Test
  void bots_externals_and_people_elsewhere_are_not_asked() {
    UserId eve = new UserId("U0EVE");
    UserId bot = new UserId("U0BOT");
    house.small.directory.know(
        new Person(Town.actor(eve), "Eve", Person.Standing.EXTERNAL, Optional.empty()));
    house.small.directory.know(
        new Person(Town.actor(bot), "Bot", Person.Standing.BOT, Optional.empty()));
    house.members(ANA, eve, bot);
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(eve)).isEmpty();
    assertThat(house.told(bot)).isEmpty();
    assertThat(house.told(BEN)).isEmpty();
    assertThat(house.told(ANA)).hasSize(2);
  }

  @Test
  void only_the_picked_are_asked() {
    house.plan(
        new StatusPlan(
            StatusPlan.USUAL.questions(),
            StatusPlan.USUAL.prompt(),
            StatusPlan.USUAL.deadline(),
            Optional.empty(),
            Set.of(BEN)));
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).isEmpty();
    assertThat(house.told(BEN)).hasSize(2);
  }

  @Test
  void a_week_that_is_skipped_stays_silent_and_the_next_one_asks_again() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.clicks(ANA, PromptCards.OFF_MENU, "skip " + WEEK_48.pointer());
    house.sends(BEN, Map.of("q0", "Icons"));
    house.turnTo("2026-11-30T13:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
    assertThat(house.digest().text()).contains("Heard from 1 of 3.");
    house.turnTo("2026-12-05T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(2);
  }

  @Test
  void whoever_opts_out_while_a_round_is_open_is_not_counted_in_it() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.command(ANA, DESIGN, "off");
    house.sends(BEN, Map.of("q0", "Icons"));
    house.turnTo("2026-11-30T13:00:00Z");
    assertThat(house.digest().text()).contains("Heard from 1 of 3.");
    house.sends(MAYA, house.form(MAYA), Map.of("q0", "Calls"), List.of());
    house.turnTo("2026-11-30T13:05:00Z");
    assertThat(house.digest().text()).contains("Heard from 2 of 3.");
  }

  @Test
  void whoever_wants_no_more_questions_gets_none_until_they_say_so() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.clicks(ANA, PromptCards.OFF_MENU, "never " + WEEK_48.pointer());
    house.turnTo("2026-12-08T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
    house.command(ANA, DESIGN, "on");
    house.turnTo("2026-12-12T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(2);
  }

  @Test
  void reminders_that_are_off_stay_off() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.small.quiet.silence(
        Town.actor(ANA), "reminders", house.small.time.instant().plusSeconds(864_000));
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
  }

  @Test
  void after_three_weeks_away_only_the_round_at_hand_is_asked_for() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-24T00:00:00Z");
    house.small.time.turnTo(Instant.parse("2026-12-15T12:00:00Z"));
    house.turnTo("2026-12-17T00:00:00Z");
    assertThat(house.told(ANA)).isEmpty();
    assertThat(house.posts()).isEmpty();
    house.turnTo("2026-12-22T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-12-18T10:00", "2026-12-21T10:00");
    assertThat(house.digests()).isEqualTo(1);
  }

  @Test
  void back_on_the_weekend_the_prompt_waits_for_working_time() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-26T12:00:00Z");
    house.small.time.turnTo(Instant.parse("2026-11-28T12:00:00Z"));
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-11-30T09:00", "2026-11-30T11:24");
    assertThat(house.times(MAYA)).isEmpty();
  }

  @Test
  void a_digest_that_is_late_still_comes_if_anybody_wrote() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.sends(ANA, Map.of("q0", "Frames"));
    house.small.time.turnTo(Instant.parse("2026-12-10T12:00:00Z"));
    house.turnTo("2026-12-10T13:00:00Z");
    assertThat(house.posts()).singleElement().asString().contains("Frames");
  }

  @Test
  void a_directory_that_is_away_only_delays() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T00:00:00Z");
    house.small.directory.away(true);
    house.turnTo("2026-11-27T10:30:00Z");
    assertThat(house.told(ANA)).isEmpty();
    house.small.directory.away(false);
    house.turnTo("2026-11-27T10:40:00Z");
    assertThat(house.told(ANA)).hasSize(1);
  }

  @Test
  void after_26_weeks_nothing_is_left_though_nobody_writes() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.sends(ANA, Map.of("q0", "Frames"));
    house.turnTo("2026-12-01T00:00:00Z");
    house.noPlan();
    house.turnTo("2027-05-23T23:59:59Z");
    assertThat(house.small.rounds.notes(WEEK_48).updates()).containsKey(ANA);
    house.turnTo("2027-05-24T00:00:00Z");
    assertThat(house.small.rounds.notes(WEEK_48)).isEqualTo(Notes.NONE);
    house.turnTo("2027-06-01T00:00:00Z");
    assertThat(house.small.diary.open(TEAM)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatever_breaks_nobody_is_asked_twice(Fault fault) {
    house.plan(StatusPlan.USUAL);
    house.members(ANA);
    house.turnTo("2026-11-27T09:59:59Z");
    house.small.messenger.failNext(fault);
    house.turnTo("2026-11-27T10:00:00Z");
    house.small.diary.lapseLeases();
    house.turnTo("2026-11-27T10:02:00Z");
    house.small.diary.lapseLeases();
    house.turnTo("2026-11-28T10:00:00Z");
    assertThat(house.told(ANA)).hasSize(fault == Fault.REFUSED ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatever_breaks_the_digest_stands_once(Fault fault) {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T16:00:00Z");
    house.sends(ANA, Map.of("q0", "x".repeat(900)));
    house.turnTo("2026-11-30T11:59:59Z");
    house.small.messenger.failNext(fault);
    house.turnTo("2026-11-30T12:00:00Z");
    house.small.diary.lapseLeases();
    house.turnTo("2026-11-30T12:02:00Z");
    house.small.diary.lapseLeases();
    house.turnTo("2026-11-30T13:00:00Z");
    assertThat(house.digests()).isEqualTo(fault == Fault.REFUSED ? 0 : 1);
    assertThat(house.posts()).hasSize(fault == Fault.REFUSED ? 0 : 2);
  }

  @Test
  void an_opening_that_breaks_off_is_taken_up_again_without_a_trace() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-26T09:59:59Z");
    List<Duty> before = house.small.diary.open(TEAM);
    house.turnTo("2026-11-26T10:00:00Z");
    house.small.diary.register(TEAM, before);
    house.small.diary.lapseLeases();
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(2);
    assertThat(house.digests()).isEqualTo(1);
  }
}
