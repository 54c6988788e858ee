package dev.unhurry.replay;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.slack.Incoming;
import java.time.Instant;
import java.util.List;

/**
 * One message of the export.
 *
 * @param incoming what the street makes of it; nothing for bots, joins and the like
 * @param inChannel whether it stands in the channel itself and not only in a thread
 */
record PastMessage(
    Message message, Incoming incoming, boolean inChannel, List<Reaction> reactions) {
  PastMessage {
    reactions = List.copyOf(reactions);
  }

  MessageRef ref() {
    return message.ref();
  }

  boolean isReplyTo(MessageRef root, Instant since) {
    return message.thread().filter(root.ts()::equals).isPresent()
        && !ref().posted().isBefore(since);
  }

  /** Whether a person posted it. */
  boolean isHeard() {
    return incoming instanceof Incoming.Said;
  }
}
