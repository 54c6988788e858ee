package dev.unhurry.status.round;

import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import java.time.Instant;

/** Deletes a round and what people wrote for it when its time is over, also when nobody writes. */
public record Forgetting(RoundBook book) implements Keeper {
  @Override
  public Outcome due(Duty duty, Instant now) {
    book.forget(StatusDuties.round(duty));
    return new Outcome.Drop("it was kept for " + RoundBook.KEPT_WEEKS + " weeks");
  }
}
