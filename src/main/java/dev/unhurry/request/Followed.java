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

  Followed(RequestBook book) {
    this.book = book;
  }

  public Outcome whileOpen(Duty duty, BiFunction<Request, Expected, Outcome> decision) {
    Optional<Request> request = book.find(ref(duty));
    if (request.isEmpty()) {
      return new Outcome.Drop("the request is settled");
    }
    return request
        .get()
        .of(new UserId(duty.fact("responder")))
        .filter(expected -> expected.due().equals(Instant.parse(duty.fact("due"))))
        .map(expected -> decision.apply(request.get(), expected))
        .orElseGet(() -> new Outcome.Drop("the due time has changed"));
  }

  public static MessageRef ref(Duty duty) {
    return duty.message();
  }
}
