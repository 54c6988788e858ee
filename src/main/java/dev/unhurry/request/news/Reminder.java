package dev.unhurry.request.news;

import dev.unhurry.chat.Actor;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Followed;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Request;
import java.time.Instant;

/** Reminds a responder, in private and while they work, when 80 % of the time has gone. */
final class Reminder implements Keeper {
  private final Followed followed;
  private final Listener listener;
  private final NewsCards cards;

  Reminder(Followed followed, Listener listener, NewsCards cards) {
    this.followed = followed;
    this.listener = listener;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return followed.whileOpen(duty, (request, expected) -> remind(request, expected, now));
  }

  private Outcome remind(Request request, Expected expected, Instant now) {
    Actor responder = request.responder(expected);
    return listener.tell(
        responder, request.ref().channel(), cards.reminder(request, expected, now), now);
  }
}
