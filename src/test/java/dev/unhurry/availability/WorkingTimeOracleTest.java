package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WorkingTime against somebody who counts the minutes on the wall. */
class WorkingTimeOracleTest {
  private static final int CASES = 750;
  private static final int LONGEST_HOURS = 40;
  private static final int WALKED_DAYS = 28;
  private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted().toList();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void agrees_with_the_minutes_on_the_wall(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      compare(new WorkingTime(hours(random), zone), start(random, zone), random);
    }
  }

  @Test
  void the_cases_meet_changes_of_clock_in_many_zones() {
    assertThat(ZONES.stream().map(ZoneId::of).filter(z -> changeAfter(z, FROM) != null))
        .hasSizeGreaterThan(100);
  }

  private static void compare(WorkingTime time, Instant start, Random random) {
    Duration duration = Duration.ofMinutes(1 + random.nextInt(LONGEST_HOURS * 60));
    MinuteOracle oracle = new MinuteOracle(time, start, walked(time));
    String row = time + " from " + start + " for " + duration;
    assertThat(time.add(start, duration, Counting.WORKING_HOURS))
        .as("working hours: " + row)
        .contains(oracle.workingHours(duration));
    assertThat(time.add(start, duration, Counting.WORKING_DAYS))
        .as("working days: " + row)
        .contains(oracle.workingDays(duration));
    assertThat(time.nextWorking(start))
        .as("next working: " + row)
        .isEqualTo(oracle.nextWorking(start));
  }

  /** Few and short shifts need a longer walk. */
  private static int walked(WorkingTime time) {
    LocalTime from = time.hours().from();
    LocalTime to = time.hours().to();
    int minutes = Math.floorMod(to.toSecondOfDay() / 60 - from.toSecondOfDay() / 60 - 1, 1440) + 1;
    int weekly = Math.max(60, minutes - 60) * time.hours().days().size();
    return Math.max(WALKED_DAYS, 7 * (LONGEST_HOURS * 60 / weekly + 3));
  }

  /** Shifts of three hours and more, one in three past midnight. */
  private static Hours hours(Random random) {
    int from = random.nextInt(1440);
    int length = 180 + random.nextInt(1440 - 180 + 1);
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextBoolean()) {
        days.add(day);
      }
    }
    LocalTime opens = LocalTime.MIDNIGHT.plusMinutes(from);
    return new Hours(days, opens, opens.plusMinutes(length));
  }

  /** Every second start lies within two days of a change of clocks, where the zone has any. */
  private static Instant start(Random random, ZoneId zone) {
    long minutes = Duration.between(FROM, UNTIL).toMinutes();
    Instant anywhere = FROM.plus((long) (random.nextDouble() * minutes), ChronoUnit.MINUTES);
    ZoneOffsetTransition change = changeAfter(zone, anywhere);
    return change == null || random.nextBoolean()
        ? anywhere
        : change.getInstant().plus(random.nextInt(4 * 1440) - 2 * 1440L, ChronoUnit.MINUTES);
  }

  private static ZoneOffsetTransition changeAfter(ZoneId zone, Instant moment) {
    return zone.getRules().nextTransition(moment);
  }
}
