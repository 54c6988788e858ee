package dev.unhurry.status.round;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Timetable;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.StatusPlanner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a plan means in time.
 *
 * <p>A new plan starts with the first prompt that is still ahead; a round that is open already goes
 * on with the new times.
 */
public final class Planner implements StatusPlanner {
  /** Longer than other instances may take to see changed rules (5 s). */
  private static final Duration SEEN_BY_ALL = Duration.ofSeconds(10);

  private final Plans plans;
  private final RoundBook book;
  private final Objection objection;

  public Planner(Plans plans, RoundBook book, Objection objection) {
    this.plans = plans;
    this.book = book;
    this.objection = objection;
  }

  @Override
  public Optional<String> objection(
      TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
    return plans.of(rules).flatMap(table -> objection.to(next(team, channel, table, now), table));
  }

  @Override
  public List<Duty> duties(TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
    return plans.of(rules).stream().flatMap(table -> openings(team, channel, table, now)).toList();
  }

  /**
   * Up to the first week that has not begun. A round enters the duty that opens the next; but what
   * opens a week that has begun may have been finished while there was no plan, and is not taken
   * again for two days.
   */
  private Stream<Duty> openings(TeamId team, ChannelId channel, Timetable table, Instant now) {
    Round coming = new Round(team, channel, table.coming(now));
    Round first = book.notes(coming).isOpened() ? coming : next(team, channel, table, now);
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return Stream.iterate(
            first,
            round -> round.equals(first) || !round.before().week().isAfter(today),
            Round::after)
        .map(round -> opening(round, table, now));
  }

  private static Duty opening(Round round, Timetable table, Instant now) {
    Instant soon = now.plus(SEEN_BY_ALL);
    Instant opens = table.opens(round.week());
    return StatusDuties.changedRound(round, now, opens.isAfter(soon) ? opens : soon);
  }

  /** The first round whose prompt is still ahead. */
  private static Round next(TeamId team, ChannelId channel, Timetable table, Instant now) {
    LocalDate week = table.coming(now);
    return new Round(team, channel, table.begins(week).isAfter(now) ? week : week.plusWeeks(1));
  }
}
