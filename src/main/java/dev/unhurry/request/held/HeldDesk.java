package dev.unhurry.request.held;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;

/** Takes back what Slack holds. */
final class HeldDesk implements Desk {
  @Override
  public Takes takes() {
    return Takes.actions(HeldCards.DO_NOT_POST);
  }

  /** Only the asker was ever told the id that Slack takes it back by. */
  @Override
  public Reply clicked(Click click, Instant now) {
    return HeldPost.pointedAt(click.actor().team(), click.value())
        .<Reply>map(held -> new Reply.Release(held, HeldCards.RELEASED, HeldCards.TOO_LATE))
        .orElse(Reply.QUIET);
  }
}
