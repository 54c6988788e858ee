package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;

/** Reminds a responder, in private and while they work, when 80 % of the time has gone. */
public final class Reminder implements Keeper {
  public static final String KIND = "reminder";

  private final Followed followed;
  private final Listener listener;
  private final RequestCards cards;

  Reminder(Followed followed, Listener listener, RequestCards cards) {
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
