package dev.unhurry.request.news;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Followed;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Optional;

/** Lets a request go seven days after its due time, and says so once. */
final class Expiry implements Keeper {
  private final RequestBook book;
  private final Followed followed;
  private final Listener listener;
  private final NewsCards cards;

  Expiry(Following following, NewsCards cards) {
    this.book = following.book();
    this.followed = following.followed();
    this.listener = following.listener();
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return followed.whileOpen(duty, now, (request, last) -> end(request, last, now));
  }

  private Outcome end(Request request, Expected last, Instant now) {
    if (request.lastDue().due().isAfter(last.due())) {
      return new Outcome.Drop("somebody else has longer");
    }
    Outcome outcome =
        listener.tell(request.askedBy(), request.ref().channel(), cards.expired(request, now), now);
    closeUnheard(outcome, request);
    return outcome;
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
