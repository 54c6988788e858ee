package dev.unhurry.status.digest;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import java.util.List;

/** Where a blocker goes that somebody is asked to remove. */
@FunctionalInterface
public interface BlockerAsked {
  /** May be told twice of the same post. */
  void asked(Blocker blocker);

  /**
   * Somebody is blocked and asks others.
   *
   * @param post where they are asked
   * @param also the thread it may stand in, to which replies belong then
   * @param text what is in the way, escaped
   */
  record Blocker(
      MessageRef post, UserId asker, List<UserId> to, List<MessageTs> also, String text) {}
}
