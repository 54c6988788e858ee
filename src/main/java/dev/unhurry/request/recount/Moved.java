package dev.unhurry.request.recount;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Recounting;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells somebody, once and in one message, which of their requests to one person are due on another
 * day now. What was changed back in the meantime is not mentioned.
 */
final class Moved implements Keeper {
  static final String KIND = "moved";

  /** Whoever undoes a change at once troubles nobody. */
  private static final Duration SETTLES = Duration.ofMinutes(5);

  private final RequestBook book;
  private final Recounting recounting;
  private final Listener listener;
  private final HoursBook hours;
  private final Directory directory;
  private final Untold untold;
  private final MovedCards cards;

  Moved(Following following, Untold untold, MovedCards cards) {
    this.book = following.book();
    this.recounting = following.recounting();
    this.listener = following.listener();
    this.hours = following.hours().hours();
    this.directory = following.directory();
    this.untold = untold;
    this.cards = cards;
  }

  /** All changes of a night or a weekend make one, due when the asker's day begins. */
  static Duty duty(Actor asker, UserId responder, Instant changed, HoursBook hours) {
    Instant settled = changed.plus(SETTLES);
    Instant at = hours.of(asker).nextTelling(settled).orElse(settled);
    String subject = String.join("|", asker.user().value(), responder.value(), at.toString());
    Map<String, String> facts =
        Map.of("asker", asker.user().value(), "responder", responder.value());
    return Duty.about(subject, asker.team(), KIND, at, facts);
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    List<Request> moved = moved(duty, now);
    if (moved.isEmpty()) {
      return new Outcome.Drop("nothing is due on another day than they know of");
    }
    Request first = moved.get(0);
    return listener.tell(first.askedBy(), first.ref().channel(), card(duty, moved), now);
  }

  private List<Request> moved(Duty duty, Instant now) {
    UserId responder = new UserId(duty.fact("responder"));
    return book.askedBy(new Actor(duty.team(), new UserId(duty.fact("asker")))).stream()
        .filter(request -> request.of(responder).isPresent())
        .map(request -> recounting.counted(request, now))
        .filter(request -> untold.matters(request, now))
        .toList();
  }

  private Card card(Duty duty, List<Request> moved) {
    UserId responder = new UserId(duty.fact("responder"));
    List<MovedCards.Line> lines =
        moved.stream().map(one -> new MovedCards.Line(one, untold.due(one))).toList();
    return cards.moved(responder, lines, cover(responder, moved));
  }

  /** Who covers the leave in which the first of them would have been due. */
  private Optional<UserId> cover(UserId responder, List<Request> moved) {
    Request first = moved.get(0);
    return first
        .told()
        .flatMap(hours.of(new Actor(first.ref().team(), responder))::leaveAt)
        .flatMap(Leave::cover)
        .filter(cover -> !cover.equals(first.asker()) && first.of(cover).isEmpty())
        .filter(
            cover ->
                directory
                    .person(new Actor(first.ref().team(), cover))
                    .filter(Person::isAddressable)
                    .isPresent());
  }

  /** Also what was counted among the others: their list has it. */
  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    for (Request request : moved(duty, now)) {
      book.revise(request.told(untold.due(request)), List.of());
    }
  }
}
