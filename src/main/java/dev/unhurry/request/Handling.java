package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Turn.What;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people do to an open request beside answering it. Whether they may, the desk has asked.
 *
 * <p>Where somebody else than the asker does it, the asker is told.
 */
public final class Handling {
  private final RequestBook book;
  private final Promises promises;
  private final RuleBook rules;

  Handling(RequestBook book, Promises promises, RuleBook rules) {
    this.book = book;
    this.promises = promises;
    this.rules = rules;
  }

  /** Somebody is at it: nobody is reminded until their next working day. */
  public void onIt(Request request, UserId by, Instant now) {
    book.happened(request.ref(), List.of(new Happening(Kind.ON_IT, by, now)));
  }

  /** Somebody asks something back: the clock stands until the asker replies. */
  public void askedBack(Request request, UserId by, Instant now) {
    book.happened(request.ref(), List.of(new Happening(Kind.QUESTION, by, now)));
  }

  /** The asker says that it is settled; false if it is not open any more. */
  public boolean settled(Request request) {
    return book.close(request.ref());
  }

  /** The asker needs it no longer; false if it is not open any more. */
  public boolean withdrawn(Request request) {
    return book.close(request.ref());
  }

  /** Who is asked says that there is nothing to answer; false if it is not open any more. */
  public boolean refused(Request request, UserId by, Instant now) {
    return book.close(request.ref(), List.of(Turn.of(request, What.REFUSED, by).duty(now)));
  }

  /**
   * Those who are asked and have not answered have another working day, where they have no more;
   * empty where none of them works, or it is not open any more.
   */
  public Optional<Request> anotherDay(Request request, Instant now) {
    return promises
        .dueTimes()
        .anotherDay(request, now)
        .filter(revised -> book.revise(revised, promises.of(revised)));
  }

  /**
   * Somebody takes the place of others who have not answered, their time counted from now; empty
   * where they are asked already or cannot be expected to answer, or it is not open any more.
   */
  public Optional<Request> handedOver(
      Request request, List<UserId> from, UserId to, UserId by, Instant now) {
    Turn turn = Turn.of(request, What.HANDED_OVER, by, to);
    return promises
        .dueTimes()
        .handedOver(request, from, to, now)
        .filter(revised -> revised(revised, turn, now));
  }

  /**
   * The same request with another urgency, counted from its opening unless it had ended then; empty
   * where it is not open any more, or somebody does not work.
   */
  public Optional<Request> relabelled(Request request, Urgency urgency, UserId by, Instant now) {
    Turn turn = Turn.of(request, What.RELABELLED, by);
    return promises
        .dueTimes()
        .relabelled(
            request,
            urgency,
            rules.of(request.ref().team(), request.ref().channel()).answerTime(urgency),
            now)
        .filter(revised -> revised(revised, turn, now));
  }

  /** The asker hears of it unless it was they who did it. */
  private boolean revised(Request revised, Turn turn, Instant now) {
    Stream<Duty> told =
        turn.by().equals(revised.asker()) ? Stream.empty() : Stream.of(turn.duty(now));
    return book.revise(revised, Stream.concat(promises.of(revised).stream(), told).toList());
  }
}
