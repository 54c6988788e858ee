package dev.unhurry.chat;

import java.time.Instant;

/**
 * A message to which its author gave another text.
 *
 * @param now as it reads since
 * @param before its text until then, to compare and forget
 * @param at when, as Slack dates it: of two edits of a message the newer holds
 */
public record Edit(Message now, String before, Instant at) {
  public Edit {
    at = at.isBefore(now.ref().posted()) ? now.ref().posted() : at;
  }

  /** The message as it was. */
  public Message old() {
    return new Message(now.ref(), now.author(), now.external(), before, now.thread());
  }
}
