package dev.unhurry.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What part of the export is replayed.
 *
 * @param channels by name; empty for all
 * @param from the first day, where one is given
 * @param to the last day, where one is given
 * @param zone whose days they are
 */
record Wanted(Set<String> channels, Optional<LocalDate> from, Optional<LocalDate> to, ZoneId zone) {
  Wanted {
    channels = Set.copyOf(channels);
  }

  boolean includes(String channel) {
    return channels.isEmpty() || channels.contains(channel);
  }

  boolean includes(Instant posted) {
    LocalDate day = LocalDate.ofInstant(posted, zone);
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }

  /** Whose days a file's name counts in is not known, so the neighbouring ones are read too. */
  boolean mayInclude(LocalDate fileOf) {
    return from.filter(first -> fileOf.isBefore(first.minusDays(1))).isEmpty()
        && to.filter(last -> fileOf.isAfter(last.plusDays(1))).isEmpty();
  }
}
