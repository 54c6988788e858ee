package dev.unhurry.request.news;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Takes what people press under the bot's messages about requests. */
final class NewsDesk implements Desk {
  private final RequestBook book;
  private final Promises promises;
  private final NewsCards cards;

  NewsDesk(RequestBook book, Promises promises, NewsCards cards) {
    this.book = book;
    this.promises = promises;
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return Takes.actions(NewsCards.ANOTHER_DAY, NewsCards.NO_LONGER_NEEDED, NewsCards.OPEN);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return switch (click.action()) {
      case NewsCards.ANOTHER_DAY -> ofMine(click, request -> anotherDay(request, now));
      case NewsCards.NO_LONGER_NEEDED -> ofMine(click, this::withdraw);
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
    return promises
        .dueTimes()
        .anotherDay(request, now)
        .map(this::revise)
        .orElseGet(() -> new Reply.Whisper(cards.noOtherDay(request)));
  }

  private Reply revise(Request revised) {
    boolean open = book.revise(revised, promises.of(revised));
    return new Reply.Replace(open ? cards.anotherDay(revised) : cards.notOpen());
  }

  private Reply withdraw(Request request) {
    return new Reply.Replace(
        book.close(request.ref()) ? cards.withdrawn(request) : cards.notOpen());
  }
}
