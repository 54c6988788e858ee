package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing;
import java.util.List;

/**
 * Something asked of somebody, before it is a request.
 *
 * @param ref the message that holds the ask
 * @param also other messages that lead to it
 * @param text read for its urgency and forgotten
 * @param all whether everybody must answer, and not only one of them
 */
public record Asked(
    MessageRef ref, UserId asker, List<UserId> to, List<MessageTs> also, String text, boolean all) {

  /** One answer is enough. */
  public Asked(MessageRef ref, UserId asker, List<UserId> to, List<MessageTs> also, String text) {
    this(ref, asker, to, also, text, false);
  }

  /** The same of others. */
  Asked of(List<UserId> others) {
    return new Asked(ref, asker, others, also, text);
  }

  /** Without the whole channel: only its rules ask that, and no id that somebody made up. */
  Asked byName() {
    return of(to.stream().filter(user -> !user.equals(Standing.CHANNEL)).toList());
  }
}
