package dev.unhurry.request.expect;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Optional;

/** Hands a request from somebody on leave to whoever covers for them. */
final class InsteadDesk implements Desk {
  private final RequestBook book;
  private final Promises promises;
  private final Covers covers;
  private final ExpectCards cards;

  InsteadDesk(Following following, Covers covers, ExpectCards cards) {
    this.book = following.book();
    this.promises = following.promises();
    this.covers = covers;
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return Takes.actions(ExpectCards.ASK_INSTEAD);
  }

  /** The value came by way of the client: whose request it is, the book says. */
  @Override
  public Reply clicked(Click click, Instant now) {
    Optional<Instead> instead = Instead.read(click.actor().team(), click.value());
    Optional<Request> request = instead.map(Instead::ref).flatMap(book::find);
    if (request.isEmpty()) {
      return new Reply.Replace(cards.notOpen());
    }
    return request.get().askedBy().equals(click.actor())
        ? handOver(request.get(), instead.get(), now)
        : new Reply.Whisper(cards.notYours());
  }

  private Reply handOver(Request request, Instead instead, Instant now) {
    Optional<Expected> theirs = request.of(instead.to());
    if (theirs.isPresent() && request.of(instead.from()).isEmpty()) {
      return new Reply.Replace(cards.handedOver(request, theirs.get(), now));
    }
    return Optional.of(instead.to())
        .filter(user -> !user.equals(request.asker()) && covers.mayTakeOver(request.ref(), user))
        .flatMap(user -> promises.dueTimes().handedOver(request, instead.from(), user, now))
        .map(revised -> revise(revised, instead, now))
        .orElseGet(() -> new Reply.Whisper(cards.cannotTakeIt(instead.to())));
  }

  private Reply revise(Request revised, Instead instead, Instant now) {
    return new Reply.Replace(
        book.revise(revised, promises.of(revised))
            ? cards.handedOver(revised, revised.of(instead.to()).orElseThrow(), now)
            : cards.notOpen());
  }
}
