package dev.unhurry.request.recount;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.request.Recounting;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Whether somebody has to hear that what they asked is due on another day than they know of. */
record Untold(Recounting recounting, HoursBook hours) {
  boolean matters(Request request, Instant now) {
    ZoneId zone = hours.of(request.askedBy()).zone();
    Optional<Instant> due = due(request);
    // Who asked hears at the due time itself what they can do; that says it all.
    return due.filter(at -> !at.isAfter(now)).isEmpty()
        && !day(due, zone).equals(day(request.told(), zone));
  }

  /** When its first answer can be expected. */
  Optional<Instant> due(Request request) {
    return recounting.isHopeless(request)
        ? Optional.empty()
        : Optional.of(request.firstDue().due());
  }

  private static Optional<LocalDate> day(Optional<Instant> due, ZoneId zone) {
    return due.map(at -> at.atZone(zone).toLocalDate());
  }
}
