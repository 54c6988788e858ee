package dev.unhurry.nudge;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;

/** Takes "fine as it is"; the form and the off menu under a hint belong to other desks. */
public final class NudgeDesk implements Desk {
  private final NudgeCards cards;

  public NudgeDesk(NudgeCards cards) {
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return Takes.actions(NudgeCards.FINE);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return new Reply.Replace(cards.leftAsItIs());
  }
}
