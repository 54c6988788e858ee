package dev.unhurry.chat;

import java.time.Instant;
import java.util.Optional;

/** Which message: the key by which a message is known, however often it is delivered. */
public record MessageRef(TeamId team, ChannelId channel, MessageTs ts) {
  public Instant posted() {
    return ts.instant();
  }

  /** Another message of the same channel. */
  public MessageRef at(MessageTs other) {
    return new MessageRef(team, channel, other);
  }

  /** How it is written on a button or in a form; the team always comes from the envelope. */
  public String pointer() {
    return channel + ":" + ts;
  }

  /** Reads a pointer that came back from a client; empty where it is none. */
  public static Optional<MessageRef> pointedAt(TeamId team, String pointer) {
    int colon = pointer.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    try {
      ChannelId channel = new ChannelId(pointer.substring(0, colon));
      return Optional.of(
          new MessageRef(team, channel, new MessageTs(pointer.substring(colon + 1))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
