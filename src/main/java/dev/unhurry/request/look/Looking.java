package dev.unhurry.request.look;

import dev.unhurry.chat.History;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Followed;
import dev.unhurry.request.Following;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.Requests;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happenings;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Decides what is said only while an answer is awaited, and looks once more at thread and channel
 * before it is said.
 *
 * <p>Ben answers Ana's question in the channel and not in the thread, or while the bot was away: he
 * is not reminded, and Ana is asked whether that settled it.
 */
public final class Looking {
  private final RequestBook book;
  private final Requests requests;
  private final Followed followed;
  private final Look look;

  /**
   * @param history what it does not tell at once is done without
   */
  public Looking(Following following, History history, Reader reader) {
    this.book = following.book();
    this.requests = following.requests();
    this.followed = following.followed();
    this.look = new Look(history, following.directory(), reader);
  }

  /** What is seen may change the decision, which is asked for again then. */
  public Outcome whileAwaited(
      Duty duty, Instant now, BiFunction<Request, Expected, Outcome> decision) {
    Outcome outcome = followed.whileAwaited(duty, now, decision);
    return outcome instanceof Outcome.Say && learns(duty, now)
        ? followed.whileAwaited(duty, now, decision)
        : outcome;
  }

  /** What follows a duty that is set aside. */
  public List<Duty> after(Duty duty, Instant now) {
    return followed.after(duty, now);
  }

  private boolean learns(Duty duty, Instant now) {
    return book.find(Followed.ref(duty)).filter(request -> learns(request, now)).isPresent();
  }

  private boolean learns(Request request, Instant now) {
    List<Happening> seen = look.at(request);
    if (request.life().and(new Happenings(seen)).equals(request.life())) {
      return false;
    }
    requests.happened(request.ref(), seen, now);
    return true;
  }
}
