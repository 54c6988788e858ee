package dev.unhurry.request.news;

import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.look.Looking;
import java.time.Instant;
import java.util.List;

/** Tells the asker at the due time that no answer came, and asks what should happen. */
final class DueNews implements Keeper {
  private final Looking looking;
  private final Listener listener;
  private final NewsCards cards;

  DueNews(Looking looking, Listener listener, NewsCards cards) {
    this.looking = looking;
    this.listener = listener;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return looking.whileAwaited(duty, now, (request, first) -> tell(request, first, now));
  }

  private Outcome tell(Request request, Expected first, Instant now) {
    if (request.firstDue().due().isBefore(first.due())) {
      return new Outcome.Drop("somebody else's time was up before");
    }
    if (!now.isBefore(Promises.ends(request))) {
      return new Outcome.Drop("it ends now, and that is said instead");
    }
    return listener.tell(request.askedBy(), request.ref().channel(), cards.due(request, now), now);
  }

  @Override
  public List<Duty> setAside(Duty duty, Instant now) {
    return looking.after(duty, now);
  }
}
