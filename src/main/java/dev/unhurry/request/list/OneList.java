package dev.unhurry.request.list;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Promises;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells somebody, when they next read or their next working day begins, what waits for them: one
 * message, however many asked. It comes only with something that no list of theirs has shown.
 */
final class OneList implements Keeper {
  private final Promises promises;
  private final Listing listing;

  OneList(Promises promises, Listing listing) {
    this.promises = promises;
    this.listing = listing;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor person = person(duty);
    // The moment may have moved since: other hours, a leave, a block of focus.
    Optional<Instant> moment = promises.listTime(person).nextList(Instant.parse(duty.fact("from")));
    return moment
        .filter(now::isBefore)
        .<Outcome>map(later -> new Outcome.Wait(later, "their list comes then"))
        .orElseGet(() -> listing.tell(person, duty, now));
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    where.ifPresent(message -> listing.stands(person(duty), duty, message, now));
  }

  private static Actor person(Duty duty) {
    return new Actor(duty.team(), new UserId(duty.fact("person")));
  }
}
