package dev.unhurry.request.news;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;

/** Takes the press of what only opens a message; Slack itself opens it. */
final class NewsDesk implements Desk {
  @Override
  public Takes takes() {
    return Takes.actions(NewsCards.OPEN);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Reply.QUIET;
  }
}
