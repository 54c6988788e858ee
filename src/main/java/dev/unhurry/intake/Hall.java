package dev.unhurry.intake;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import java.time.Instant;

/**
 * Hears what happens in channels. Throws where it could not be written down: do not acknowledge.
 */
public final class Hall {
  public void heard(Message message, Instant now) {}

  public void reacted(Reaction reaction, Instant now) {}

  public void deleted(MessageRef message, Instant now) {}
}
