package dev.unhurry.replay;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A private message that the bot would have sent.
 *
 * @param kind of the duty it keeps
 * @param about the message it is about; empty for a list, which is about several
 * @param rule which rule of reading decided, for a hint; else blank
 */
record Sent(String kind, Optional<MessageRef> about, Instant at, String rule) {
  boolean isIn(Predicate<ChannelId> where) {
    return about.map(MessageRef::channel).filter(where).isPresent();
  }
}
