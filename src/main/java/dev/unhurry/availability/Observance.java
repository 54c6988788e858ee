package dev.unhurry.availability;

import java.util.Set;

/**
 * Whose public holidays somebody keeps. Calendars also hold days that are not off, so people say
 * which they work on.
 *
 * @param region country and part of it as ISO 3166 names them, in small letters: "pt", "us-ny"
 * @param worked the holidays of that region on which they work, by the calendar's names for them
 */
public record Observance(String region, Set<String> worked) {
  public Observance {
    if (!region.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("region (" + region + ") must be like pt or us-ny");
    }
    worked = Set.copyOf(worked);
  }
}
