package dev.unhurry.availability.own;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.util.Optional;

/** Takes back a change that somebody made of their own time. */
public final class UndoDesk implements Desk {
  private final OwnTimes times;

  public UndoDesk(OwnTimes times) {
    this.times = times;
  }

  @Override
  public Takes takes() {
    return Takes.actions(OwnCards.UNDO);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Undo.read(click.value())
        .<Reply>map(undo -> new Reply.Replace(undo(click.actor(), undo, now)))
        .orElse(Reply.QUIET);
  }

  private Card undo(Actor person, Undo undo, Instant now) {
    Optional<OwnTime> undone = undo.of(times.of(person));
    if (undone.isEmpty()) {
      return OwnCards.CHANGED_SINCE;
    }
    times.change(person, held -> undo.of(held).orElse(held), now);
    return OwnCards.undone(times.inForce(person), now);
  }
}
