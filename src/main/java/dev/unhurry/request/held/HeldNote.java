package dev.unhurry.request.held;

import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.util.List;

/**
 * Tells the asker, in private and at once, when their words are posted and how to stop that. It
 * answers what they just sent, so no hours and no switch of theirs hold it back.
 */
final class HeldNote implements Keeper {
  static final String KIND = "held-note";

  private final HeldCards cards;

  HeldNote(HeldCards cards) {
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    HeldAsk ask = HeldAsk.of(duty);
    return now.isBefore(ask.post().at())
        ? new Outcome.Say(new Utterance.Tell(ask.askedBy(), cards.held(ask)), List.of())
        : new Outcome.Drop("it is posted already");
  }
}
