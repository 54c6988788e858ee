package dev.unhurry.availability;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

/**
 * The workspace's working time, for whoever has none of their own.
 *
 * @param zone for whom Slack names none
 */
public record AvailabilitySettings(Hours hours, ZoneId zone) {
  public static final AvailabilitySettings DEFAULTS =
      new AvailabilitySettings(
          new Hours(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(9, 0),
              LocalTime.of(17, 0)),
          ZoneId.of("UTC"));
}
