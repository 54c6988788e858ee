package dev.unhurry.request.gone;

import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Listener;
import java.time.Instant;

/** Tells an asker, privately and while they work, what they asked waits for nobody any more. */
record HandedBack(Listener listener, GoneCards cards) implements Keeper {
  static final String KIND = "handed-back";

  @Override
  public Outcome due(Duty duty, Instant now) {
    Back back = Back.in(duty);
    return listener.tell(back.reader(), back.lines().get(0).channel(), cards.handedBack(back), now);
  }
}
