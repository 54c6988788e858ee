package dev.unhurry.slack;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.intake.Hall;
import java.time.Instant;

/** An event in our words, which knows where in the hall it belongs. */
sealed interface Incoming {
  void tell(Hall hall, Instant now);

  /** A person posted. */
  record Said(Message message) implements Incoming {
    @Override
    public void tell(Hall hall, Instant now) {
      hall.heard(message, now);
    }
  }

  /** Somebody put an emoji on a message. */
  record Reacted(Reaction reaction) implements Incoming {
    @Override
    public void tell(Hall hall, Instant now) {
      hall.reacted(reaction, now);
    }
  }

  /** A message is gone. */
  record Deleted(MessageRef message) implements Incoming {
    @Override
    public void tell(Hall hall, Instant now) {
      hall.deleted(message, now);
    }
  }

  /** Nothing that the hall listens to. */
  record Nothing() implements Incoming {
    @Override
    public void tell(Hall hall, Instant now) {}
  }

  Incoming NOTHING = new Nothing();
}
