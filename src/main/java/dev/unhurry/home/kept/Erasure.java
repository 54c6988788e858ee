package dev.unhurry.home.kept;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.home.export.Traces;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.List;

/**
 * Deletes what is kept about somebody. Each step is harmless twice, so whoever is not told that it
 * is done says it again.
 */
record Erasure(Following following, OwnTimes times, Traces traces) {
  /** Requests first: what their own time changes is counted anew in those that are open. */
  void erase(Actor person, Instant now) {
    following.book().askedBy(person).forEach(following.handling()::withdrawn);
    following.book().waitingFor(person).forEach(request -> leave(request, person, now));
    times.change(person, held -> OwnTime.NONE, now);
    // By way of their own book, which says so to an open Home.
    traces.of(person).silences().keySet().forEach(topic -> following.quiet().resume(person, topic));
    traces.erase(person);
  }

  /** Whoever else is asked still is; where that is nobody, the asker hears that it is let go. */
  private void leave(Request request, Actor person, Instant now) {
    List<Expected> others =
        request.expected().stream().filter(one -> !one.responder().equals(person.user())).toList();
    if (others.isEmpty()) {
      following.book().close(request.ref(), List.of(Left.of(request, now)));
    } else {
      Request revised = request.with(others);
      following.book().revise(revised, following.promises().of(revised));
    }
  }
}
