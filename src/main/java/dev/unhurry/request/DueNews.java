package dev.unhurry.request;

import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;

/** Tells the asker at the due time that no answer came, and asks what should happen. */
public final class DueNews implements Keeper {
  public static final String KIND = "due-news";

  private final Followed followed;
  private final Listener listener;
  private final RequestCards cards;

  DueNews(Followed followed, Listener listener, RequestCards cards) {
    this.followed = followed;
    this.listener = listener;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return followed.whileOpen(
        duty,
        (request, first) ->
            listener.tell(
                request.askedBy(), request.ref().channel(), cards.due(request, now), now));
  }
}
