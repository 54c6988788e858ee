package dev.unhurry.availability;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The workspace's working time, for whoever has none of their own, and how its people show that
 * they are off.
 *
 * @param zone for whom Slack names none
 * @param awayEmoji names of the emoji, without colons, that mean so in somebody's status
 */
public record AvailabilitySettings(Hours hours, ZoneId zone, Set<String> awayEmoji) {
  /** Of the five statuses that Slack itself offers, the two of people who do not work. */
  private static final Set<String> VACATIONING_OR_SICK =
      Set.of("palm_tree", "face_with_thermometer");

  public static final AvailabilitySettings DEFAULTS =
      new AvailabilitySettings(
          new Hours(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(9, 0),
              LocalTime.of(17, 0)),
          ZoneId.of("UTC"));

  public AvailabilitySettings {
    awayEmoji = Set.copyOf(awayEmoji);
  }

  /** The usual emoji. */
  public AvailabilitySettings(Hours hours, ZoneId zone) {
    this(hours, zone, VACATIONING_OR_SICK);
  }
}
