package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds what a duty is about, if that is still as it was when the duty was made. */
public final class Followed {
  private final RequestBook book;
  private final Recounting recounting;

  Followed(RequestBook book, Recounting recounting) {
    this.book = book;
    this.recounting = recounting;
  }

  /**
   * Counted anew before anything is said of it: somebody may have travelled, or their channel may
   * have other hours, and nobody tells the bot.
   */
  public Outcome whileOpen(
      Duty duty, Instant now, BiFunction<Request, Expected, Outcome> decision) {
    Optional<Request> request = book.find(ref(duty));
    if (request.isEmpty()) {
      return new Outcome.Drop("the request is settled");
    }
    return request
        .filter(held -> asPromised(held, duty).isPresent())
        .map(held -> recounting.afterDrift(held, now))
        .flatMap(
            counted -> asPromised(counted, duty).map(expected -> decision.apply(counted, expected)))
        .orElseGet(() -> new Outcome.Drop("the due time has changed"));
  }

  private static Optional<Expected> asPromised(Request request, Duty duty) {
    Instant due = Instant.parse(duty.fact("due"));
    return request
        .of(new UserId(duty.fact("responder")))
        .filter(expected -> expected.due().equals(due));
  }

  public static MessageRef ref(Duty duty) {
    return duty.message();
  }
}
