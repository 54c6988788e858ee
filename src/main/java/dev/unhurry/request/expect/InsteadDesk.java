package dev.unhurry.request.expect;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.TakingOver;
import dev.unhurry.request.asker.AskerCards;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands a request from somebody on leave to whoever covers for them. */
final class InsteadDesk implements Desk {
  private final RequestBook book;
  private final Handling handling;
  private final TakingOver takingOver;
  private final AskerCards cards;

  InsteadDesk(Following following) {
    this.book = following.book();
    this.handling = following.handling();
    this.takingOver = new TakingOver(following.directory());
    this.cards = new AskerCards(following.directory(), following.hours());
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
        .filter(user -> !user.equals(request.asker()))
        .filter(user -> takingOver.isPossible(request.ref(), user))
        .flatMap(user -> taken(request, instead, now))
        .<Reply>map(Reply.Replace::new)
        .orElseGet(() -> unchanged(request, instead));
  }

  private Optional<Card> taken(Request request, Instead it, Instant now) {
    return handling
        .handedOver(request, List.of(it.from()), it.to(), request.asker(), now)
        .map(revised -> cards.handedOver(revised, revised.of(it.to()).orElseThrow(), now));
  }

  private Reply unchanged(Request request, Instead instead) {
    return book.find(request.ref()).isPresent()
        ? new Reply.Whisper(ExpectCards.cannotTakeIt(instead.to()))
        : new Reply.Replace(cards.notOpen());
  }
}
