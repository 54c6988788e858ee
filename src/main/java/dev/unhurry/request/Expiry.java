package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.util.Optional;

/** Lets a request go seven days after its due time, and says so once. */
public final class Expiry implements Keeper {
  public static final String KIND = "expiry";

  private final RequestBook book;
  private final Followed followed;
  private final Listener listener;
  private final RequestCards cards;

  Expiry(RequestBook book, Followed followed, Listener listener, RequestCards cards) {
    this.book = book;
    this.followed = followed;
    this.listener = listener;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return followed.whileOpen(
        duty,
        (request, last) -> {
          Outcome outcome =
              listener.tell(
                  request.askedBy(), request.ref().channel(), cards.expired(request, now), now);
          closeUnheard(outcome, request);
          return outcome;
        });
  }

  /** Whoever has reminders off is not told, but the request ends all the same. */
  private void closeUnheard(Outcome outcome, Request request) {
    if (outcome instanceof Outcome.Drop) {
      book.close(request.ref());
    }
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    book.close(Followed.ref(duty));
  }
}
