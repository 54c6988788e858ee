package dev.unhurry.chat;

import java.time.Instant;

/** Which message: the key by which a message is known, however often it is delivered. */
public record MessageRef(TeamId team, ChannelId channel, MessageTs ts) {
  public Instant posted() {
    return ts.instant();
  }

  /** Another message of the same channel. */
  public MessageRef at(MessageTs other) {
    return new MessageRef(team, channel, other);
  }
}
