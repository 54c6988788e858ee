package dev.unhurry.request.catchup;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Followed;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out, from the book, which messages to somebody fell into an outage. Of what no list has
 * shown none did: a list says it all at once.
 */
final class Missed {
  /** More messages to one person than this make a digest. */
  private static final int MOST_APART = 3;

  /** So does one that should have come so long ago. */
  private static final Duration OLD = Duration.ofDays(2);

  private final RequestBook book;
  private final Promises promises;
  private final Followed followed;

  Missed(Following following) {
    this.book = following.book();
    this.promises = following.promises();
    this.followed = following.followed();
  }

  /** A line, and when its message should have come. */
  private record Message(Line line, Instant promised) {}

  /** When a duty was promised for, however often it has been put off since. */
  Instant promised(Duty duty) {
    return duty.kind().equals(Promises.LIST) ? list(duty) : ofRequest(duty);
  }

  private Instant ofRequest(Duty duty) {
    return Line.of(duty)
        .flatMap(line -> book.find(line.ref()))
        .flatMap(request -> promise(request, duty.id()))
        .map(Duty::due)
        .orElse(duty.due());
  }

  private Optional<Duty> promise(Request request, String id) {
    return promises.of(request).stream().filter(duty -> duty.id().equals(id)).findFirst();
  }

  private Instant list(Duty duty) {
    Actor person = new Actor(duty.team(), new UserId(duty.fact("person")));
    return promises
        .listTime(person)
        .nextList(Instant.parse(duty.fact("from")))
        .filter(duty.due()::isAfter)
        .orElse(duty.due());
  }

  /** What stands in somebody's digest; nothing where it comes in messages of its own. */
  Set<String> digest(Actor person, Outage outage, Instant now) {
    List<Message> missed =
        Stream.concat(asked(person, outage, now), waiting(person, outage, now)).toList();
    boolean old = missed.stream().anyMatch(one -> one.promised().isBefore(now.minus(OLD)));
    return missed.size() > MOST_APART || old
        ? missed.stream().map(one -> one.line().written()).collect(Collectors.toSet())
        : Set.of();
  }

  private Stream<Message> asked(Actor person, Outage outage, Instant now) {
    return book.askedBy(person).stream()
        .flatMap(
            request ->
                fell(request, Promises.EXPIRY, outage)
                    .or(() -> dueNews(request, outage, now))
                    .stream());
  }

  private Optional<Message> dueNews(Request request, Outage outage, Instant now) {
    return fell(request, Promises.DUE_NEWS, outage)
        .filter(one -> isTrue(one.line(), request.askedBy(), request, now));
  }

  private Optional<Message> fell(Request request, String kind, Outage outage) {
    return fell(request, duty -> duty.kind().equals(kind), outage);
  }

  private Optional<Message> fell(Request request, Predicate<Duty> which, Outage outage) {
    return promises.of(request).stream()
        .filter(which)
        .filter(duty -> outage.holds(duty.due()))
        .findFirst()
        .flatMap(duty -> Line.of(duty).map(line -> new Message(line, duty.due())));
  }

  private Stream<Message> waiting(Actor person, Outage outage, Instant now) {
    Map<MessageRef, Instant> listed = book.listed(person);
    return book.waitingFor(person).stream()
        .filter(request -> isToBeReminded(request, person, listed))
        .flatMap(request -> reminder(request, person, outage, now).stream());
  }

  private Optional<Message> reminder(Request request, Actor person, Outage outage, Instant now) {
    return fell(request, duty -> isReminder(duty, person), outage)
        .filter(one -> isTrue(one.line(), person, request, now));
  }

  private static boolean isReminder(Duty duty, Actor person) {
    return duty.kind().equals(Promises.REMINDER)
        && duty.fact("responder").equals(person.user().value());
  }

  private boolean isToBeReminded(Request request, Actor person, Map<MessageRef, Instant> listed) {
    Instant shown = listed.get(request.ref());
    return shown != null
        && request
            .of(person.user())
            .flatMap(one -> promises.mostHasGone(request, one))
            .filter(shown::isBefore)
            .isPresent();
  }

  /** Whether a line is still true of the request. */
  boolean isTrue(Line line, Actor person, Request request, Instant now) {
    return switch (line.what()) {
      case WAITS_FOR_YOU ->
          request
              .of(person.user())
              .filter(one -> followed.isAwaited(Promises.REMINDER, request, one, now))
              .isPresent();
      case NO_ANSWER -> request.askedBy().equals(person) && isLate(request, now);
      case ENDED -> request.askedBy().equals(person) && !now.isBefore(Promises.ends(request));
    };
  }

  private boolean isLate(Request request, Instant now) {
    Expected first = request.firstDue();
    return !first.due().isAfter(now)
        && now.isBefore(Promises.ends(request))
        && followed.isAwaited(Promises.DUE_NEWS, request, first, now);
  }
}
