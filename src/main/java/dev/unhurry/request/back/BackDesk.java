package dev.unhurry.request.back;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Optional;

/** Takes what somebody says is still needed, or is not. */
final class BackDesk implements Desk {
  private final RequestBook book;
  private final Handling handling;
  private final BackCards cards;

  BackDesk(Following following, BackCards cards) {
    this.book = following.book();
    this.handling = following.handling();
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return Takes.actions(BackCards.STILL_NEEDED, BackCards.NOT_NEEDED);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Questions.read(click.actor().team(), click.value())
        .map(pressed -> answer(pressed, click))
        .orElse(Reply.QUIET);
  }

  /** Whose request it is, the book says. */
  private Reply answer(Questions.Pressed pressed, Click click) {
    Optional<Request> request = book.find(pressed.ref());
    if (request.isEmpty()) {
      return shown(pressed, Questions.Said.CLOSED, click.actor());
    }
    if (!request.get().askedBy().equals(click.actor())) {
      return new Reply.Whisper(BackCards.NOT_YOURS);
    }
    if (click.action().equals(BackCards.STILL_NEEDED)) {
      return shown(pressed, Questions.Said.NEEDED, click.actor());
    }
    boolean withdrawn = handling.withdrawn(request.get());
    return shown(
        pressed, withdrawn ? Questions.Said.NOT_NEEDED : Questions.Said.CLOSED, click.actor());
  }

  private Reply shown(Questions.Pressed pressed, Questions.Said said, Actor reader) {
    return new Reply.Replace(cards.ask(pressed.answered(said), reader));
  }
}
