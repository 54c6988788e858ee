package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds what a duty is about, if that is still as it was when the duty was made. */
public final class Followed {
  /** How often it is looked at again while the asker owes a reply. */
  private static final Duration ASKED_BACK = Duration.ofDays(1);

  /** What nobody told the bot is dealt with before it is looked at again. */
  private static final Duration DEALT_WITH = Duration.ofMinutes(1);

  private final RequestBook book;
  private final Recounting recounting;
  private final Promises promises;
  private final Missed missed;

  Followed(RequestBook book, Recounting recounting, Promises promises, Missed missed) {
    this.book = book;
    this.recounting = recounting;
    this.promises = promises;
    this.missed = missed;
  }

  /**
   * Counted anew before anything is said of it: somebody may have travelled, or their channel may
   * have other hours, and nobody tells the bot.
   */
  public Outcome whileOpen(
      Duty duty, Instant now, BiFunction<Request, Expected, Outcome> decision) {
    Optional<Request> request = book.find(ref(duty));
    if (request.isEmpty()) {
      return new Outcome.Drop("the request is settled");
    }
    Optional<Request> promised = request.filter(held -> asPromised(held, duty).isPresent());
    if (promised.filter(held -> missed.happened(held, now)).isPresent()) {
      return new Outcome.Wait(now.plus(DEALT_WITH), "somebody or the channel is gone");
    }
    return promised
        .map(held -> recounting.afterDrift(held, now))
        .flatMap(
            counted ->
                asPromised(counted, duty)
                    .map(
                        expected -> chained(duty, counted, decision.apply(counted, expected), now)))
        .orElseGet(() -> new Outcome.Drop("the due time has changed"));
  }

  /**
   * What follows is entered also where this has to wait: the asker's news does not hang on the
   * responder's presence, nor the end on the asker's.
   */
  private Outcome chained(Duty duty, Request request, Outcome outcome, Instant now) {
    List<Duty> after = promises.after(request, duty, now);
    return outcome.match(
        say -> new Outcome.Say(say.what(), both(say.next(), after)),
        wait -> new Outcome.Wait(wait.until(), wait.why(), both(wait.next(), after)),
        drop -> new Outcome.Drop(drop.why(), both(drop.next(), after)));
  }

  /** What follows whatever becomes of it, while the request is open. */
  public List<Duty> after(Duty duty, Instant now) {
    return book.find(ref(duty))
        .filter(request -> asPromised(request, duty).isPresent())
        .map(request -> promises.after(request, duty, now))
        .orElse(List.of());
  }

  private static List<Duty> both(List<Duty> some, List<Duty> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /**
   * The same for what is said only while an answer is awaited: not of somebody who has answered,
   * not while the request waits for its asker, and later where somebody seems to be at it.
   */
  public Outcome whileAwaited(
      Duty duty, Instant now, BiFunction<Request, Expected, Outcome> decision) {
    return whileOpen(
        duty,
        now,
        (request, expected) ->
            holdsBack(duty, request, expected, now)
                .orElseGet(() -> decision.apply(request, expected)));
  }

  private Optional<Outcome> holdsBack(Duty duty, Request request, Expected expected, Instant now) {
    if (!request.awaits(expected.responder())) {
      return Optional.of(new Outcome.Drop("they have answered; others are to"));
    }
    if (request.isWaiting()) {
      return Optional.of(new Outcome.Wait(now.plus(ASKED_BACK), "it waits for the asker"));
    }
    if (duty.kind().equals(Promises.REMINDER) && wroteElsewhere(request, expected)) {
      return Optional.of(new Outcome.Drop("they wrote in the channel; their asker is asked of it"));
    }
    return pausedUntil(duty.kind(), request, expected)
        .filter(now::isBefore)
        .map(until -> new Outcome.Wait(until, "somebody is at it"));
  }

  private static boolean wroteElsewhere(Request request, Expected expected) {
    return request.standing().wroteElsewhere(expected.responder(), expected.allowed().since());
  }

  /** Whether this kind of news is about something that goes on: nobody has answered or is at it. */
  public boolean isAwaited(String kind, Request request, Expected expected, Instant now) {
    return request.awaits(expected.responder())
        && !request.isWaiting()
        && pausedUntil(kind, request, expected).filter(now::isBefore).isEmpty();
  }

  /**
   * Until the next working day of whoever is to answer. The asker is asked all the same where it is
   * only perhaps settled: they can tell.
   */
  private Optional<Instant> pausedUntil(String kind, Request request, Expected expected) {
    Optional<Instant> seen =
        kind.equals(Promises.DUE_NEWS)
            ? request.standing().takenUpBy(expected.responder())
            : request.standing().seenToBy(expected.responder());
    return seen.flatMap(at -> promises.theirs(request, expected).nextDayBegins(at));
  }

  private static Optional<Expected> asPromised(Request request, Duty duty) {
    Instant due = Instant.parse(duty.fact("due"));
    return request
        .of(new UserId(duty.fact("responder")))
        .filter(expected -> expected.due().equals(due));
  }

  public static MessageRef ref(Duty duty) {
    return duty.message();
  }
}
