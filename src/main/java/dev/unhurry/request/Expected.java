package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who is expected to answer, and by when.
 *
 * @param due to the millisecond, as the book keeps it, and never earlier than it was given
 * @param allowed what it follows from
 */
public record Expected(UserId responder, Instant due, Allowed allowed) {
  public Expected {
    Instant whole = due.truncatedTo(ChronoUnit.MILLIS);
    due = whole.equals(due) ? due : whole.plusMillis(1);
  }

  /** The same person, with another due time that follows from the same. */
  public Expected due(Instant other) {
    return new Expected(responder, other, allowed);
  }
}
