package dev.unhurry.chat;

import java.time.Instant;

/**
 * An emoji that somebody put on a message or took away.
 *
 * @param on false where it was taken away
 * @param at when, as Slack dates it: of two about the same the newer holds, whichever is heard last
 */
public record Reaction(MessageRef item, UserId by, String emoji, boolean on, Instant at) {
  /** The same, dated by somebody else. */
  public Reaction at(Instant other) {
    return new Reaction(item, by, emoji, on, other);
  }
}
