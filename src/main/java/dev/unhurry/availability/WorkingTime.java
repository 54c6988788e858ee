package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One person's working time. */
public record WorkingTime(Hours hours, ZoneId zone) {
  /** When the duration has passed; empty where no working moment comes within 60 days. */
  public Optional<Instant> add(Instant start, Duration duration, Counting counting) {
    return Optional.of(start.plus(duration));
  }

  /** The same moment if it is a working one, else the next opening; empty beyond 60 days. */
  public Optional<Instant> nextWorking(Instant moment) {
    return Optional.of(moment);
  }

  public boolean isWorking(Instant moment) {
    return true;
  }

  /** The moment in words for this person: "today 13:00", "tomorrow 09:00", "Tue 24 Nov 09:00". */
  public String describe(Instant moment, Instant now) {
    return moment.toString();
  }
}
