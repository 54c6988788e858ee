package dev.unhurry.request.list;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Takes {@code /async}, and what is pressed on a list. */
final class ListDesk implements Desk {
  private final RequestBook book;
  private final ListCards cards;

  ListDesk(RequestBook book, ListCards cards) {
    this.book = book;
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async", "what waits for you, and what you wait for"),
        Set.of(ListCards.OPEN),
        Set.of());
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor actor = command.actor();
    return new Reply.Whisper(cards.lists(actor, book.waitingFor(actor), book.askedBy(actor), now));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Reply.QUIET;
  }
}
