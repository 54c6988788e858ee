package dev.unhurry.request.news;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Followed;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets a request go seven days after its due time, and says so once. */
final class Expiry implements Keeper {
  /**
   * The end waits for an asker on leave, and no longer: a status that nobody takes away, or a
   * do-not-disturb without end, would keep the request open for ever.
   */
  private static final Duration HEARD_WITHIN = Duration.ofDays(30);

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
    Instant longest = Promises.ends(request).plus(HEARD_WITHIN);
    return listener
        .tell(request.askedBy(), request.ref().channel(), cards.expired(request), now)
        .match(
            say -> say,
            wait -> wait.until().isAfter(longest) ? unheard(request, wait.why()) : wait,
            drop -> unheard(request, drop.why()));
  }

  /** Whoever is not told of the end has it all the same. */
  private Outcome unheard(Request request, String why) {
    book.close(request.ref());
    return new Outcome.Drop(why);
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    book.close(Followed.ref(duty));
  }

  @Override
  public List<Duty> setAside(Duty duty, Instant now) {
    book.find(Followed.ref(duty))
        .filter(request -> !now.isBefore(Promises.ends(request)))
        .ifPresent(request -> book.close(request.ref()));
    return List.of();
  }
}
