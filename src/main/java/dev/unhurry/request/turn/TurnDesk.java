package dev.unhurry.request.turn;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;

/** Takes the press of a button that only opens a message. */
final class TurnDesk implements Desk {
  @Override
  public Takes takes() {
    return Takes.actions(TurnCards.OPEN);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Reply.QUIET;
  }
}
