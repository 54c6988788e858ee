package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who is expected to answer, and by when.
 *
 * @param responder a person, or {@link Standing#CHANNEL}
 * @param due to the millisecond, as the book keeps it, and never earlier than it was given
 * @param allowed what it follows from
 * @param from since when they are asked: the asking, or the hand-over to them
 */
public record Expected(UserId responder, Instant due, Allowed allowed, Instant from) {
  public Expected {
    Instant whole = due.truncatedTo(ChronoUnit.MILLIS);
    due = whole.equals(due) ? due : whole.plusMillis(1);
    from = from.truncatedTo(ChronoUnit.MICROS);
  }

  /** Of somebody whose clock starts as they are asked. */
  public Expected(UserId responder, Instant due, Allowed allowed) {
    this(responder, due, allowed, allowed.since());
  }

  /** The same person, with another due time that follows from the same. */
  public Expected due(Instant other) {
    return new Expected(responder, other, allowed, from);
  }

  /** The same, asked since then. */
  public Expected from(Instant other) {
    return new Expected(responder, due, allowed, other);
  }

  /** Whether anybody in the channel may answer; it is in nobody's list then. */
  public boolean isChannel() {
    return responder.equals(Standing.CHANNEL);
  }
}
