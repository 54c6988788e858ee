package dev.unhurry.request.turn;

import dev.unhurry.chat.Card;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.Turn;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the asker what became of their request, when they next work, if it is still so: of two
 * hand-overs in a night they hear the last.
 */
final class TurnNews implements Keeper {
  private final RequestBook book;
  private final Listener listener;
  private final TurnCards cards;

  TurnNews(RequestBook book, Listener listener, TurnCards cards) {
    this.book = book;
    this.listener = listener;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Turn turn = Turn.in(duty);
    return card(turn, now)
        .map(card -> listener.tell(turn.askedBy(), turn.ref().channel(), card, now))
        .orElseGet(() -> new Outcome.Drop("it has gone on since"));
  }

  private Optional<Card> card(Turn turn, Instant now) {
    Optional<Request> request = book.find(turn.ref());
    return switch (turn.what()) {
      case REFUSED -> request.isEmpty() ? Optional.of(cards.refused(turn)) : Optional.empty();
      case HANDED_OVER -> request.flatMap(open -> handedOver(turn, open, now));
      case RELABELLED ->
          request
              .filter(open -> open.urgency() == Urgency.STANDARD)
              .filter(open -> open.firstDue().due().isAfter(now))
              .map(open -> cards.standard(turn, open));
    };
  }

  private Optional<Card> handedOver(Turn turn, Request open, Instant now) {
    Optional<Expected> theirs = turn.to().flatMap(open::of);
    return theirs.map(one -> cards.handedOver(turn, open, one, now));
  }
}
