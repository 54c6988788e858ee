package dev.unhurry.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A block of one day in which the bot holds its messages; it takes no working time away. One that
 * ends at or before its start goes past midnight. Half-open: at {@code to} sharp it is over.
 */
public record Focus(LocalDate day, LocalTime from, LocalTime to) {
  /**
   * The shortest block of whole minutes that holds all of this time, which is less than a day.
   *
   * <p>Of an hour that clocks show twice only the first can be named, so a block that ends in the
   * second goes on until it is over.
   */
  public static Focus of(Instant start, Instant end, ZoneId zone) {
    LocalDateTime from = LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.MINUTES), zone);
    return new Focus(
        from.toLocalDate(), from.toLocalTime(), named(wholeMinute(end), zone).toLocalTime());
  }

  private static Instant wholeMinute(Instant moment) {
    Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }

  private static LocalDateTime named(Instant moment, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    return new WallClock(zone).momentOf(local).equals(moment)
        ? local
        : zone.getRules().getTransition(local).getDateTimeBefore();
  }

  public Instant start(ZoneId zone) {
    return new WallClock(zone).momentOf(day.atTime(from));
  }

  public Instant end(ZoneId zone) {
    LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
    return new WallClock(zone).momentOf(last.atTime(to));
  }

  /** Whether the moment lies in it. */
  public boolean holds(Instant moment, ZoneId zone) {
    return !moment.isBefore(start(zone)) && moment.isBefore(end(zone));
  }
}
