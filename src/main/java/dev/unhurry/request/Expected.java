package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who is expected to answer, and by when.
 *
 * @param due to the millisecond, as the book keeps it, and never earlier than it was given
 */
public record Expected(UserId responder, Instant due) {
  public Expected {
    Instant whole = due.truncatedTo(ChronoUnit.MILLIS);
    due = whole.equals(due) ? due : whole.plusMillis(1);
  }
}
