package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing;
import java.time.Instant;
import java.util.List;

/**
 * Something asked of somebody, before it is a request.
 *
 * @param ref the message that holds the ask
 * @param also other messages that lead to it
 * @param text read for its urgency and forgotten
 * @param since when it was asked: as the message was posted, or as an edit made an ask of it
 * @param all whether everybody must answer, and not only one of them
 */
public record Asked(
    MessageRef ref,
    UserId asker,
    List<UserId> to,
    List<MessageTs> also,
    String text,
    Instant since,
    boolean all) {

  /** Asked as the message was posted; one answer is enough. */
  public Asked(MessageRef ref, UserId asker, List<UserId> to, List<MessageTs> also, String text) {
    this(ref, asker, to, also, text, ref.posted(), false);
  }

  /** The same, asked at another moment. */
  public Asked since(Instant other) {
    return new Asked(ref, asker, to, also, text, other, all);
  }

  /** The same, of others. */
  public Asked of(List<UserId> others) {
    return new Asked(ref, asker, others, also, text, since, all);
  }

  /** The same, where everybody must answer, or one is enough. */
  public Asked ofAll(boolean everybody) {
    return new Asked(ref, asker, to, also, text, since, everybody);
  }

  /** Without the whole channel: only its rules ask that, and no id that somebody made up. */
  Asked byName() {
    return of(to.stream().filter(user -> !user.equals(Standing.CHANNEL)).toList());
  }
}
