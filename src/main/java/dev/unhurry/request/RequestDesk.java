package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes {@code /async} and what people press under the bot's messages about requests. */
final class RequestDesk implements Desk {
  private final RequestBook book;
  private final Promises promises;
  private final RequestCards cards;
  private final ListCards lists;

  RequestDesk(RequestBook book, Promises promises, RequestCards cards, ListCards lists) {
    this.book = book;
    this.promises = promises;
    this.cards = cards;
    this.lists = lists;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async", "what waits for you, and what you wait for"),
        Set.of(RequestCards.ANOTHER_DAY, RequestCards.NO_LONGER_NEEDED, RequestCards.OPEN),
        Set.of());
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor actor = command.actor();
    return new Reply.Whisper(lists.lists(actor, book.waitingFor(actor), book.askedBy(actor), now));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return switch (click.action()) {
      case RequestCards.ANOTHER_DAY -> ofMine(click, request -> anotherDay(request, now));
      case RequestCards.NO_LONGER_NEEDED -> ofMine(click, this::withdraw);
      default -> Reply.QUIET;
    };
  }

  /** The pointer came by way of the client: whose request it is, the book says. */
  private Reply ofMine(Click click, Function<Request, Reply> change) {
    Optional<Request> request =
        MessageRef.pointedAt(click.actor().team(), click.value()).flatMap(book::find);
    if (request.isEmpty()) {
      return new Reply.Replace(cards.notOpen());
    }
    return request.get().askedBy().equals(click.actor())
        ? change.apply(request.get())
        : new Reply.Whisper(cards.notYours());
  }

  private Reply anotherDay(Request request, Instant now) {
    Request revised = promises.anotherDay(request, now);
    boolean open = book.revise(revised, promises.ofAnotherDay(revised, now));
    return new Reply.Replace(open ? cards.anotherDay(revised) : cards.notOpen());
  }

  private Reply withdraw(Request request) {
    return new Reply.Replace(
        book.close(request.ref()) ? cards.withdrawn(request) : cards.notOpen());
  }
}
