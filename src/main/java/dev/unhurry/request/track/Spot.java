package dev.unhurry.request.track;

import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import java.util.Optional;

/**
 * Where a message stands, as an open form says it; comes back by way of the client, so the message
 * is read again.
 */
record Spot(MessageRef ref, Optional<MessageTs> thread) {
  static Spot of(Message message) {
    return new Spot(message.ref(), message.thread());
  }

  String print() {
    return ref.pointer() + thread.map(ts -> "|" + ts).orElse("");
  }

  static Optional<Spot> parse(TeamId team, String printed) {
    String[] parts = printed.split("\\|", 2);
    try {
      Optional<MessageTs> thread =
          parts.length < 2 ? Optional.empty() : Optional.of(new MessageTs(parts[1]));
      return MessageRef.pointedAt(team, parts[0]).map(ref -> new Spot(ref, thread));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** The message as it stands now; empty where it is gone or cannot be read. */
  Optional<Message> read(History history) {
    return history
        .one(ref, thread)
        .match(
            found -> found.entries().stream().findFirst().map(History.Entry::message),
            later -> Optional.empty(),
            why -> Optional.empty());
  }
}
