package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody whose days are asked about.
 *
 * @param from nothing is asked about moments before
 */
record Person(Hours hours, ZoneId zone, Absences absences, Attention attention, Instant from) {
  WorkingTime time() {
    return new WorkingTime(hours, zone, absences, attention);
  }
}
