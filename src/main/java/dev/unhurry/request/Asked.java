package dev.unhurry.request;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Ask;
import java.time.Instant;
import java.util.List;

/**
 * Something asked of somebody, before it is a request.
 *
 * @param ref the message that holds the ask
 * @param also other messages that lead to it
 * @param text read for its urgency and forgotten
 * @param since when it was asked: as the message was posted, or as an edit made an ask of it
 */
public record Asked(
    MessageRef ref,
    UserId asker,
    List<UserId> to,
    List<MessageTs> also,
    String text,
    Instant since) {

  /** Asked as the message was posted. */
  public Asked(MessageRef ref, UserId asker, List<UserId> to, List<MessageTs> also, String text) {
    this(ref, asker, to, also, text, ref.posted());
  }

  /** The same, asked at another moment. */
  public Asked since(Instant other) {
    return new Asked(ref, asker, to, also, text, other);
  }

  /** The same, of others. */
  public Asked of(List<UserId> others) {
    return new Asked(ref, asker, others, also, text, since);
  }

  static Asked of(Ask ask) {
    Message last = ask.burst().last();
    return new Asked(
        last.ref(), last.author(), ask.to(), ask.burst().earlierParts(), ask.burst().text());
  }
}
