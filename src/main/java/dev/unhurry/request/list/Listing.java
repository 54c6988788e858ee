package dev.unhurry.request.list;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what waits for somebody in one message, whichever duty calls for it, and takes the one of
 * before back.
 *
 * <p>Where a duty perhaps said it already and nobody wrote that down, it shows the same again, so
 * that it is looked for and found.
 */
public final class Listing {
  private final RequestBook book;
  private final Promises promises;
  private final Listener listener;
  private final ListCards cards;

  Listing(Following following, ListCards cards) {
    this.book = following.book();
    this.promises = following.promises();
    this.listener = following.listener();
    this.cards = cards;
  }

  /** The list, if it holds something that none of theirs has shown. */
  public Outcome tell(Actor person, Duty duty, Instant now) {
    List<Request> shows = shows(person, duty);
    if (shows.isEmpty()) {
      return new Outcome.Drop("nothing waits that no list has shown");
    }
    Outcome outcome =
        listener.tell(person, promises.listTime(person), cards.list(person, shows, now), now);
    if (outcome instanceof Outcome.Say) {
      book.plan(person, duty.id(), shows.stream().map(Request::ref).toList());
    }
    return outcome;
  }

  private List<Request> shows(Actor person, Duty duty) {
    Optional<Set<MessageRef>> planned = book.planned(person, duty.id());
    if (planned.isPresent()) {
      return book.waitingFor(person).stream()
          .filter(one -> planned.get().contains(one.ref()))
          .toList();
    }
    List<Request> waiting = needing(person);
    return isNews(waiting, book.listed(person)) ? waiting : List.of();
  }

  /** What waits for them and not for its asker, or for others who are to answer too. */
  private List<Request> needing(Actor person) {
    return book.waitingFor(person).stream().filter(one -> one.needs(person.user())).toList();
  }

  private static boolean isNews(List<Request> waiting, Map<MessageRef, Instant> listed) {
    return waiting.stream()
        .anyMatch(one -> isNews(one, Optional.ofNullable(listed.get(one.ref()))));
  }

  /** Also where it was listed before its asker replied to what was asked back. */
  private static boolean isNews(Request request, Optional<Instant> listed) {
    return listed.isEmpty()
        || request.standing().asked().filter(listed.get()::isBefore).isPresent();
  }

  /** Whether this duty says the list, or was about to. */
  public boolean isOf(Actor person, Duty duty) {
    return book.planned(person, duty.id()).isPresent();
  }

  /** Whether the next list has something to show. */
  public boolean hasNews(Actor person) {
    return isNews(needing(person), book.listed(person));
  }

  /** The list stands there; nothing happens where this duty said something else. */
  public void stands(Actor person, Duty duty, MessageRef where, Instant now) {
    if (isOf(person, duty)) {
      book.stands(person, OldList.of(where, duty.id(), now), now);
    }
  }
}
