package dev.unhurry.status;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.urgency.StatusPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a channel's plan means in time, week by week; a week is named by its Monday.
 *
 * <p>Prompt Friday 10:00, deadline Monday 12:00, channel in Lisbon: Ana in Lisbon is asked on
 * Friday at 10:00, Ben in Tokyo nine hours before her, Sam who is off on Fridays on Thursday at
 * 10:00. The digest comes on Monday at 12:00 in Lisbon.
 *
 * @param hours what the channel's rules say of working time
 * @param channel the channel's own working time
 */
public record Timetable(StatusPlan plan, ChannelHours hours, WorkingTime channel) {
  /** Of the working time between prompt and deadline, how much passes before the reminder. */
  private static final int REMIND_AT_PERCENT = 80;

  /** How far a prompt or a deadline moves back over days off. */
  private static final int MOST_DAYS_BACK = 6;

  /** Where a day begins first. */
  private static final ZoneId FIRST = ZoneOffset.ofHours(14);

  /** The date of the prompt, whatever the zone. */
  public LocalDate promptDay(LocalDate week) {
    return week.with(TemporalAdjusters.nextOrSame(plan.prompt().day()));
  }

  /** When a round opens: before the first prompt that days off may bring forward, anywhere. */
  public Instant opens(LocalDate week) {
    return startsAnywhere(promptDay(week).minusDays(MOST_DAYS_BACK));
  }

  /** When the prompt day begins anywhere: who is in the channel then is in the round. */
  public Instant rollCall(LocalDate week) {
    return startsAnywhere(promptDay(week));
  }

  private static Instant startsAnywhere(LocalDate day) {
    return day.atStartOfDay(FIRST).toInstant();
  }

  /** When the prompt time comes in the channel's own zone. */
  public Instant begins(LocalDate week) {
    return channel.at(promptDay(week), plan.prompt().time());
  }

  /**
   * When somebody is asked: on the prompt day at the prompt time, or that day's working moment that
   * fits best; on a day off, the working day before. Empty where there is none within a week.
   */
  public Optional<Instant> prompt(LocalDate week, WorkingTime theirs) {
    LocalDate day = promptDay(week);
    return IntStream.rangeClosed(0, MOST_DAYS_BACK)
        .mapToObj(day::minusDays)
        .flatMap(date -> theirs.onDay(date, plan.prompt().time()).stream())
        .findFirst();
  }

  /** One instant for all. A day off of the channel moves it to the working day before. */
  public Instant deadline(LocalDate week) {
    LocalDate first = promptDay(week);
    boolean sameDay = plan.deadline().time().isAfter(plan.prompt().time());
    DayOfWeek day = plan.deadline().day();
    LocalDate planned =
        first.with(sameDay ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
    LocalDate worked =
        IntStream.rangeClosed(0, MOST_DAYS_BACK)
            .mapToObj(planned::minusDays)
            .filter(channel::worksOn)
            .findFirst()
            .orElse(planned);
    return channel.at(worked, plan.deadline().time());
  }

  /** When most of somebody's working time has gone; empty where that is the deadline or later. */
  public Optional<Instant> reminder(Instant prompted, LocalDate week, WorkingTime theirs) {
    Instant deadline = deadline(week);
    Duration whole = theirs.workedBetween(prompted, deadline);
    return theirs
        .add(prompted, whole.multipliedBy(REMIND_AT_PERCENT).dividedBy(100), Counting.WORKING_HOURS)
        .flatMap(theirs::nextWorking)
        .filter(at -> at.isBefore(deadline));
  }

  /** The first week whose deadline is still ahead. */
  public LocalDate coming(Instant now) {
    LocalDate today = now.atZone(channel.zone()).toLocalDate();
    LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(2);
    while (!deadline(week).isAfter(now)) {
      week = week.plusWeeks(1);
    }
    return week;
  }

  public boolean isOver(LocalDate week, Instant now) {
    return !now.isBefore(deadline(week));
  }
}
