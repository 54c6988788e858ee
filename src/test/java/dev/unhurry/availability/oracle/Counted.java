package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Somebody's time as the minutes on their wall tell it, for stories that are held against it. */
public final class Counted {
  private final MinuteOracle minutes;
  private final ZoneId zone;

  /**
   * @param from nothing is asked about moments before
   */
  public Counted(Hours hours, ZoneId zone, Absences absences, Attention attention, Instant from) {
    this.minutes = new MinuteOracle(new Person(hours, zone, absences, attention, from));
    this.zone = zone;
  }

  public ZoneId zone() {
    return zone;
  }

  public Instant due(Instant asked, Duration duration, Counting counting) {
    return minutes.add(asked, duration, counting).orElseThrow();
  }

  public Instant dueOnceRead(Instant asked, Duration duration, Counting counting) {
    return minutes.addOnceRead(asked, duration, counting).orElseThrow();
  }

  public boolean mayBeTold(Instant moment) {
    return minutes.mayBeTold(moment);
  }

  public Instant nextWorking(Instant moment) {
    return minutes.nextWorking(moment).orElseThrow();
  }

  public Instant nextTelling(Instant moment) {
    return minutes.nextTelling(moment).orElseThrow();
  }

  /** When they read next; who has no times for that reads when they work. */
  public Instant nextWindow(Instant moment) {
    return minutes.nextWindow(moment).orElseThrow();
  }

  public Instant nextList(Instant moment) {
    return minutes.nextList(moment).orElseThrow();
  }
}
