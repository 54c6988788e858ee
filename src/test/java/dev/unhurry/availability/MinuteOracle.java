package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts working time the slow way: minute after minute, looking at the clock on the wall.
 *
 * <p>Shares no arithmetic with what it checks. Whole minutes only, and zones whose clocks change at
 * whole minutes. A shift begins in the first minute whose wall clock is not before its opening, and
 * ends before the first whose wall clock is not before its closing.
 */
final class MinuteOracle {
  private static final int MINUTES_OF_LEAD = 3 * 24 * 60;

  /** A minute on the wall: the working day it is counted for, and whether somebody works in it. */
  private record Minute(Instant instant, boolean workDay, boolean working) {}

  private final WorkingTime time;
  private final Instant first;
  private final List<Minute> minutes = new ArrayList<>();

  MinuteOracle(WorkingTime time, Instant start, int days) {
    this.time = time;
    this.first = start.truncatedTo(ChronoUnit.MINUTES);
    walk(days * 24 * 60);
  }

  Instant workingHours(Duration duration) {
    long left = duration.toMinutes();
    for (Minute minute : minutes) {
      if (minute.working() && --left == 0) {
        return minute.instant().plus(1, ChronoUnit.MINUTES);
      }
    }
    throw new IllegalStateException("walked too short a way");
  }

  Instant workingDays(Duration duration) {
    long left = duration.toMinutes();
    for (Minute minute : minutes) {
      if (minute.workDay() && --left == 0) {
        return nextWorking(minute.instant().plus(1, ChronoUnit.MINUTES)).orElseThrow();
      }
    }
    throw new IllegalStateException("walked too short a way");
  }

  Optional<Instant> nextWorking(Instant moment) {
    return minutes.stream()
        .filter(minute -> minute.working() && !minute.instant().isBefore(moment))
        .map(Minute::instant)
        .findFirst();
  }

  private void walk(int length) {
    LocalDate today = LocalDate.MIN;
    LocalDateTime closing = LocalDateTime.MIN;
    boolean open = false;
    boolean opened = false;
    for (int i = -MINUTES_OF_LEAD; i < length; i++) {
      Instant instant = first.plus(i, ChronoUnit.MINUTES);
      LocalDateTime wall = LocalDateTime.ofInstant(instant, time.zone());
      if (open && !wall.isBefore(closing)) {
        open = false;
      }
      if (wall.toLocalDate().isAfter(today)) {
        today = wall.toLocalDate();
        opened = false;
      }
      boolean workDay = time.hours().days().contains(today.getDayOfWeek());
      if (workDay && !opened && !wall.toLocalTime().isBefore(time.hours().from())) {
        closing = closingOf(today);
        opened = true;
        open = wall.isBefore(closing);
      }
      if (i >= 0) {
        minutes.add(new Minute(instant, workDay, open));
      }
    }
  }

  private LocalDateTime closingOf(LocalDate day) {
    boolean overnight = !time.hours().from().isBefore(time.hours().to());
    return LocalDateTime.of(overnight ? day.plusDays(1) : day, time.hours().to());
  }
}
