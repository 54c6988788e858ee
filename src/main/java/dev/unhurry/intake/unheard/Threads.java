package dev.unhurry.intake.unheard;

import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hears what was said and put under a message that leads to an open request. */
final class Threads implements Keeper {
  /** A ts has six digits. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  /** What Slack says of a message that was deleted. */
  private static final String GONE = "thread_not_found";

  private final History history;
  private final RequestBook book;
  private final Ears ears;
  private final Steps steps;

  Threads(History history, RequestBook book, Ears ears, Steps steps) {
    this.history = history;
    this.book = book;
    this.ears = ears;
    this.steps = steps;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Optional<Request> request = book.find(duty.message().at(new MessageTs(duty.fact("request"))));
    if (request.isEmpty()) {
      return steps.done(duty, List.of(), "it is settled");
    }
    return history
        .thread(duty.message(), Instant.parse(duty.fact("start")))
        .match(
            found -> hear(duty, request.get(), found, now),
            after -> steps.later(now, after),
            why ->
                why.equals(GONE) ? gone(duty, request.get(), now) : steps.unread(duty, why, now));
  }

  private Outcome hear(Duty duty, Request request, History.Found found, Instant now) {
    Optional<History.Entry> first = first(found, duty);
    if (first.isEmpty()) {
      return gone(duty, request, now);
    }
    ears.hearReactions(request, first.get(), Span.in(duty).to());
    List<History.Entry> replies =
        found.entries().stream().filter(entry -> !entry.equals(first.get())).toList();
    ears.hearReplies(replies);
    return found.whole() || replies.isEmpty()
        ? steps.done(duty, List.of(), "it is heard")
        : steps.done(duty, List.of(next(duty, request, replies)), "more follows");
  }

  private static Duty next(Duty duty, Request request, List<History.Entry> replies) {
    Instant last = replies.get(replies.size() - 1).message().ref().posted();
    return Span.in(duty).thread(duty.message(), request.ref(), last.plus(TICK));
  }

  private static Optional<History.Entry> first(History.Found found, Duty duty) {
    return found.entries().stream()
        .filter(entry -> entry.message().ref().equals(duty.message()))
        .findFirst();
  }

  /**
   * It is not among what follows it. Before it counts as deleted it is looked for by itself, in the
   * channel and in the thread: a request that is withdrawn by mistake is lost.
   */
  private Outcome gone(Duty duty, Request request, Instant now) {
    return history
        .one(duty.message(), Optional.empty())
        .match(
            found -> inThread(duty, request, found, now),
            after -> steps.later(now, after),
            why -> steps.unread(duty, why, now));
  }

  private Outcome inThread(Duty duty, Request request, History.Found inChannel, Instant now) {
    if (first(inChannel, duty).isPresent()) {
      return stands(duty, request, first(inChannel, duty).get());
    }
    return history
        .one(duty.message(), Optional.of(request.start().ts()))
        .match(
            found ->
                first(found, duty)
                    .map(entry -> stands(duty, request, entry))
                    .orElseGet(() -> deleted(duty)),
            after -> steps.later(now, after),
            why -> why.equals(GONE) ? deleted(duty) : steps.unread(duty, why, now));
  }

  private Outcome stands(Duty duty, Request request, History.Entry entry) {
    ears.hearReactions(request, entry, Span.in(duty).to());
    return steps.done(duty, List.of(), "nothing follows it");
  }

  private Outcome deleted(Duty duty) {
    ears.hearDeletion(duty.message());
    return steps.done(duty, List.of(), "it was deleted");
  }
}
