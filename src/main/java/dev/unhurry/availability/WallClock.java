package dev.unhurry.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** What clocks on the wall show in a zone, and when. */
record WallClock(ZoneId zone) {
  /**
   * When clocks first show this time. A time they skip is when they go on; java.time itself would
   * push it on by the length of the gap.
   */
  Instant momentOf(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }

  /** From one time to another, past midnight if that is not later; empty if clocks skip it. */
  Optional<Interval> span(LocalDate date, LocalTime from, LocalTime to) {
    LocalDate last = to.isAfter(from) ? date : date.plusDays(1);
    return shows(date)
        ? Interval.between(momentOf(date.atTime(from)), momentOf(last.atTime(to)))
        : Optional.empty();
  }

  /** Whole dates have been left out where a zone moved across the date line. */
  boolean shows(LocalDate date) {
    return dateOf(startOf(date)).equals(date);
  }
}
