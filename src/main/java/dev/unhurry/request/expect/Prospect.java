package dev.unhurry.request.expect;

import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What can be said to an asker of one whom they asked.
 *
 * @param due empty for whoever is left out, or does not work within 60 days
 * @param others whether somebody else is expected to answer
 * @param cover of somebody on leave
 */
record Prospect(
    UserId who, Optional<Instant> due, Presence presence, boolean others, Optional<Cover> cover) {

  /** Whether they are left out because they are on leave and others are there. */
  boolean isLeftOut() {
    return due.isEmpty() && others && presence.state() == Presence.State.ON_LEAVE;
  }

  /** Whether nothing is to be said of them but their due time. */
  boolean isOnlyDue(WorkingTime reader, Instant now) {
    return due.isPresent() && presence.inWords(reader, now).isEmpty();
  }

  /** Whether it helps the asker to hear of them. */
  boolean helps(WorkingTime reader, Instant now) {
    return !isOnlyDue(reader, now) || !isToday(due.get(), reader, now);
  }

  private static boolean isToday(Instant moment, WorkingTime reader, Instant now) {
    return moment
        .atZone(reader.zone())
        .toLocalDate()
        .equals(now.atZone(reader.zone()).toLocalDate());
  }
}
