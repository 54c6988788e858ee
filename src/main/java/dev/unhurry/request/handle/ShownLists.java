package dev.unhurry.request.handle;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import java.time.Instant;
import java.util.Optional;

/** Shows somebody their lists as they are now, with a line on top of what was just done. */
public interface ShownLists {
  /** The list that is told unasked; empty where nothing waits and so it is taken back. */
  Optional<Card> told(Actor reader, String done, Instant now);

  /** The answer to {@code /async}. */
  Card answered(Actor reader, String done, Instant now);
}
