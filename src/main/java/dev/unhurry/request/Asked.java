package dev.unhurry.request;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Ask;
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

  static Asked of(Ask ask) {
    Message last = ask.burst().last();
    return new Asked(
        last.ref(), last.author(), ask.to(), ask.burst().earlierParts(), ask.burst().text());
  }
}
