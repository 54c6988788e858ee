package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static dev.unhurry.status.StatusHouse.SAM;
import static dev.unhurry.status.StatusHouse.WEEK_48;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans, people and channels that change while a round runs; all start on Monday 23 November. */
class ChangesTest {
  private final StatusHouse house = new StatusHouse();

  private static WeekTime at(DayOfWeek day, String time) {
    return new WeekTime(day, LocalTime.parse(time));
  }

  private static StatusPlan plan(WeekTime prompt, WeekTime deadline) {
    return new StatusPlan(
        StatusPlan.USUAL.questions(), prompt, deadline, Optional.empty(), Set.of());
  }

  private ChannelId digestToNews() {
    ChannelId news = new ChannelId("C0NEWS");
    house.small.directory.know(new Channel(news, "news", Optional.empty(), false), ANA);
    house.plan(
        new StatusPlan(
            StatusPlan.USUAL.questions(),
            StatusPlan.USUAL.prompt(),
            StatusPlan.USUAL.deadline(),
            Optional.of(news),
            Set.of()));
    return news;
  }

  @Test
  void people_come_and_go_until_the_prompt_day_begins() {
    house.members(ANA, BEN);
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-25T12:00:00Z");
    house.members(ANA, MAYA);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(BEN)).isEmpty();
    assertThat(house.told(MAYA)).hasSize(2);
  }

  @Test
  void a_plan_that_is_set_after_its_prompt_starts_a_week_later() {
    house.turnTo("2026-11-27T10:00:00Z");
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-03T12:00:00Z");
    assertThat(house.told(ANA)).isEmpty();
    assertThat(house.posts()).isEmpty();
    house.turnTo("2026-12-05T12:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-12-04T10:00");
  }

  @Test
  void a_plan_that_is_gone_ends_the_round_quietly() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.sends(BEN, Map.of("q0", "Icons"));
    house.noPlan();
    house.turnTo("2026-12-20T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
    assertThat(house.told(MAYA)).isEmpty();
    assertThat(house.posts()).isEmpty();
    assertThat(house.small.rounds.notes(WEEK_48).people())
        .as("who took part is kept for the round only")
        .isEqualTo(Notes.NONE.people());
  }

  @Test
  void an_archived_channel_ends_its_rounds_quietly() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.small.directory.know(
        new Channel(DESIGN, "design", Optional.of(ANA), true), ANA, BEN, MAYA, SAM);
    house.turnTo("2026-12-20T00:00:00Z");
    assertThat(house.told(MAYA)).isEmpty();
    assertThat(house.told(ANA)).hasSize(1);
    assertThat(house.posts()).isEmpty();
    assertThat(house.small.diary.open(TEAM))
        .extracting(Duty::kind)
        .as("the channel may be taken out of the archive")
        .containsOnly("round", "round-forget");
  }

  @Test
  void out_of_the_channel_the_bot_asks_nobody_and_invited_again_it_goes_on() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-26T12:00:00Z");
    house.small.directory.botLeaves(DESIGN);
    house.turnTo("2026-12-09T12:00:00Z");
    assertThat(house.told(ANA)).isEmpty();
    assertThat(house.posts()).isEmpty();
    house.small.directory.botComesBack(DESIGN);
    house.turnTo("2026-12-15T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-12-11T10:00", "2026-12-14T10:00");
    assertThat(house.digests()).isEqualTo(1);
  }

  @Test
  void whoever_left_the_channel_is_not_reminded() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.members(BEN, MAYA, SAM);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.told(ANA)).hasSize(1);
  }

  @Test
  void switched_off_while_the_next_round_opens_it_goes_on_once_it_is_on_again() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T09:59:00Z");
    house.noPlan();
    house.turnTo("2026-11-27T12:00:00Z");
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-20T00:00:00Z");
    assertThat(house.times(ANA))
        .containsExactly(
            "2026-11-27T12:00",
            "2026-11-30T10:24",
            "2026-12-04T10:00",
            "2026-12-07T10:00",
            "2026-12-11T10:00",
            "2026-12-14T10:00",
            "2026-12-18T10:00");
    assertThat(house.digests()).isEqualTo(3);
  }

  @Test
  void a_later_deadline_holds_for_the_round_that_is_open() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.plan(plan(StatusPlan.USUAL.prompt(), at(DayOfWeek.MONDAY, "16:00")));
    house.turnTo("2026-11-30T15:59:00Z");
    assertThat(house.posts()).isEmpty();
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.digests()).isEqualTo(1);
    assertThat(house.told(ANA)).hasSize(2);
    assertThat(house.times(ANA).get(1)).isEqualTo("2026-11-30T13:12");
    assertThat(house.told(MAYA)).hasSize(2);
  }

  @Test
  void an_earlier_deadline_holds_for_the_round_that_is_open() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.plan(plan(StatusPlan.USUAL.prompt(), at(DayOfWeek.MONDAY, "11:00")));
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.posts()).singleElement().asString().startsWith("2026-11-30T11:00:00Z");
  }

  @Test
  void an_earlier_prompt_day_asks_earlier_and_nobody_twice() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-25T12:00:00Z");
    house.plan(plan(at(DayOfWeek.THURSDAY, "10:00"), StatusPlan.USUAL.deadline()));
    house.turnTo("2026-11-28T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-11-26T10:00", "2026-11-27T16:24");
  }

  @Test
  void a_later_prompt_asks_later_and_nobody_twice() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T02:00:00Z");
    house.plan(plan(at(DayOfWeek.FRIDAY, "14:00"), StatusPlan.USUAL.deadline()));
    house.turnTo("2026-11-28T00:00:00Z");
    assertThat(house.times(ANA)).containsExactly("2026-11-27T14:00");
    assertThat(house.times(BEN)).containsExactly("2026-11-27T01:00");
  }

  @Test
  void changed_there_and_back_it_is_one_round() {
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-11-27T12:00:00Z");
    house.plan(plan(StatusPlan.USUAL.prompt(), at(DayOfWeek.MONDAY, "16:00")));
    house.turnTo("2026-11-30T13:00:00Z");
    house.plan(StatusPlan.USUAL);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.digests()).isEqualTo(1);
    assertThat(house.times(ANA)).containsExactly("2026-11-27T10:00");
  }

  @Test
  void the_digest_goes_where_the_plan_says_and_home_where_that_is_archived() {
    ChannelId news = digestToNews();
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.digest().where().channel()).isEqualTo(news);
    house.small.directory.know(new Channel(news, "news", Optional.empty(), true), ANA);
    house.turnTo("2026-12-08T00:00:00Z");
    assertThat(house.digest().where().channel()).isEqualTo(DESIGN);
  }

  @Test
  void the_digest_comes_home_from_a_channel_that_the_bot_was_taken_out_of() {
    ChannelId news = digestToNews();
    house.small.directory.botLeaves(news);
    house.turnTo("2026-12-01T00:00:00Z");
    assertThat(house.digest().where().channel()).isEqualTo(DESIGN);
  }

  /** The bot is in the channel by its new id alone. */
  @Test
  void under_a_new_id_it_goes_on_and_whoever_is_not_to_be_asked_is_not() {
    ChannelId shared = new ChannelId("C0SHARED");
    house.plan(StatusPlan.USUAL);
    house.small.rounds.optOut(Town.actor(MAYA), DESIGN);
    house.small.directory.know(
        new Channel(shared, "design", Optional.of(ANA), false), ANA, BEN, MAYA);
    house.small.directory.botLeaves(DESIGN);
    Instant now = house.small.time.instant();
    house.small.unhurry.hall().renumbered(new NewChannelId(TEAM, DESIGN, shared, now));
    house.turnTo("2026-12-01T00:00:00Z");

    assertThat(house.small.keptRules.of(TEAM, DESIGN)).isEmpty();
    assertThat(house.small.keptRules.of(TEAM, shared)).isPresent();
    assertThat(house.told(BEN)).hasSize(2).first().asString().contains("<#C0SHARED>");
    assertThat(house.told(MAYA)).isEmpty();
  }
}
