package dev.unhurry.request.gone;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.RequestBook;
import java.time.Instant;

/** What is open in a channel goes on under its new id; nobody has to hear of it. */
record Renumbering(RequestBook book) implements Keeper {
  @Override
  public Outcome due(Duty duty, Instant now) {
    book.moved(duty.team(), new ChannelId(duty.fact("from")), new ChannelId(duty.fact("to")));
    return new Outcome.Drop("it goes on under the new id");
  }
}
