package dev.unhurry.slack;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.Reaction;
import dev.unhurry.intake.Hall;

/** An event in our words, which knows where in the hall it belongs. */
public sealed interface Incoming {
  void tell(Hall hall);

  /** A person posted. */
  record Said(Message message) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.heard(message);
    }
  }

  /** Somebody put an emoji on a message, or took it away. */
  record Reacted(Reaction reaction) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.reacted(reaction);
    }
  }

  /** A person gave their message another text. */
  record Edited(Edit edit) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.edited(edit);
    }
  }

  /** A message is gone. */
  record Deleted(MessageRef message) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.deleted(message);
    }
  }

  /** Somebody invited the bot to a channel. */
  record Invited(Invitation invitation) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.invited(invitation);
    }
  }

  /** Somebody or a channel is gone. */
  record Gone(Departure departure) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.gone(departure);
    }
  }

  /** A channel has another id. */
  record Renumbered(NewChannelId channel) implements Incoming {
    @Override
    public void tell(Hall hall) {
      hall.renumbered(channel);
    }
  }

  /** A channel has another name, which only whoever remembers names has to know. */
  record Renamed(ChannelId channel) implements Incoming {
    @Override
    public void tell(Hall hall) {}
  }

  /** Somebody opened their App Home, which is for whoever shows it and not for the hall. */
  record Visited(Actor visitor) implements Incoming {
    @Override
    public void tell(Hall hall) {}
  }

  /** Nothing that the hall listens to. */
  record Nothing() implements Incoming {
    @Override
    public void tell(Hall hall) {}
  }

  Incoming NOTHING = new Nothing();
}
