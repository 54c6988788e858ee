package dev.unhurry.request.list;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.handle.ShownLists;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lists of somebody, read anew. */
record Shown(RequestBook book, ListCards cards) implements ShownLists {
  @Override
  public Optional<Card> told(Actor reader, String done, Instant now) {
    List<Request> waiting = book.waitingFor(reader);
    List<Request> shows = waiting.stream().filter(one -> one.needs(reader.user())).toList();
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(cards.listAfter(done, reader, shows, now));
  }

  @Override
  public Card answered(Actor reader, String done, Instant now) {
    return cards.listsAfter(done, reader, book.waitingFor(reader), book.askedBy(reader), now);
  }
}
