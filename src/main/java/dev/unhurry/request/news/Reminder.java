package dev.unhurry.request.news;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.list.Listing;
import dev.unhurry.request.look.Looking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reminds a responder, in private and while they work, when 80 % of the time has gone, unless their
 * list has shown it since. Of a list and a reminder that come together only the list is said: one
 * that is at hand is waited for, and one that should have come by now is said in its place.
 */
final class Reminder implements Keeper {
  private static final Duration TOGETHER = Duration.ofMinutes(1);

  private final Following following;
  private final Looking looking;
  private final Promises promises;
  private final Listener listener;
  private final NewsCards cards;
  private final Listing listing;

  Reminder(Following following, Looking looking, NewsCards cards, Listing listing) {
    this.following = following;
    this.looking = looking;
    this.promises = following.promises();
    this.listener = following.listener();
    this.cards = cards;
    this.listing = listing;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return looking.whileAwaited(
        duty, now, (request, expected) -> remind(duty, request, expected, now));
  }

  private Outcome remind(Duty duty, Request request, Expected expected, Instant now) {
    Actor responder = request.responder(expected);
    if (listing.isOf(responder, duty)) {
      return listing.tell(responder, duty, now);
    }
    if (wasHeldUntilDue(request, expected, now)) {
      return new Outcome.Drop("somebody was at it, and now its asker decides");
    }
    Optional<Instant> mark = promises.mostHasGone(request, expected);
    if (mark.filter(now::isBefore).isPresent()) {
      return new Outcome.Wait(mark.get(), "their time has changed, and more of it is left");
    }
    Optional<Instant> listed = listed(responder, request);
    return listed.isPresent() && isSince(listed.get(), mark)
        ? new Outcome.Drop("their list has shown it since")
        : besideLists(duty, request, expected, listed.isPresent(), now);
  }

  private static boolean wasHeldUntilDue(Request request, Expected expected, Instant now) {
    return !now.isBefore(expected.due())
        && request.standing().seenToBy(expected.responder()).isPresent();
  }

  private Outcome besideLists(
      Duty duty, Request request, Expected expected, boolean wasListed, Instant now) {
    Actor responder = request.responder(expected);
    Optional<Instant> after = listAtHand(responder, now);
    if (after.isPresent()) {
      return new Outcome.Wait(after.get(), "their list comes first");
    }
    return !wasListed && isLate(responder, expected, now)
        ? listing.tell(responder, duty, now)
        : say(request, expected, now);
  }

  private static boolean isSince(Instant listed, Optional<Instant> mark) {
    return mark.filter(listed.plus(TOGETHER)::isBefore).isEmpty();
  }

  private Optional<Instant> listed(Actor responder, Request request) {
    RequestBook book = following.book();
    return Optional.ofNullable(book.listed(responder).get(request.ref()));
  }

  /** Whether a list should have shown it by now. */
  private boolean isLate(Actor responder, Expected expected, Instant now) {
    return promises
        .listTime(responder)
        .nextList(expected.allowed().since())
        .filter(at -> !at.isAfter(now))
        .isPresent();
  }

  /** When a list with something new, which comes about now, has come. */
  private Optional<Instant> listAtHand(Actor responder, Instant now) {
    return promises
        .listTime(responder)
        .nextList(now.minus(TOGETHER))
        .filter(at -> !at.isAfter(now.plus(TOGETHER)))
        .map(at -> at.plus(TOGETHER))
        .filter(now::isBefore)
        .filter(after -> listing.hasNews(responder));
  }

  private Outcome say(Request request, Expected expected, Instant now) {
    return listener.tell(
        request.responder(expected),
        request.ref().channel(),
        cards.reminder(request, expected, now),
        now);
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Actor responder = new Actor(duty.team(), new UserId(duty.fact("responder")));
    where.ifPresent(message -> listing.stands(responder, duty, message, now));
  }

  @Override
  public List<Duty> setAside(Duty duty, Instant now) {
    return looking.after(duty, now);
  }
}
