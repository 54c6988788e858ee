package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens a request from a message that somebody points at, however old it is. Who asks and who is
 * asked, the one who points has decided.
 */
public final class Tracking {
  private final RequestBook book;
  private final Promises promises;
  private final RuleBook rules;

  Tracking(RequestBook book, Promises promises, RuleBook rules) {
    this.book = book;
    this.promises = promises;
    this.rules = rules;
  }

  /** What this person waits for at a message already, or at what it was a part of. */
  public Optional<Request> followed(MessageRef message, UserId asker) {
    List<Request> there = book.at(message);
    return there.stream()
        .filter(request -> request.ref().equals(message))
        .findFirst()
        .or(() -> there.stream().filter(one -> one.asker().equals(asker)).findFirst());
  }

  /** Of whom an answer can be expected, and by when; nobody where none of them works. */
  public List<Expected> expect(Asked asked, Urgency urgency, Instant now) {
    return promises
        .dueTimes()
        .expectTracked(
            asked,
            urgency,
            rules.of(asked.ref().team(), asked.ref().channel()).answerTime(urgency),
            now);
  }

  /**
   * Opens it, and has its asker told when to expect an answer, however long ago they wrote it;
   * empty where it was settled within 48 h.
   */
  public Optional<Request> open(
      Asked asked, Urgency urgency, List<Expected> expected, Instant now) {
    return open(asked, Request.of(asked, urgency, expected), true, now);
  }

  /** The same where whoever points at it reads at once what became of it. */
  public Optional<Request> open(
      Asked asked, Urgency urgency, List<Expected> expected, UserId by, Instant now) {
    return open(asked, Request.of(asked, urgency, expected), !by.equals(asked.asker()), now);
  }

  /** What would have come before it was tracked is not made up for. */
  private Optional<Request> open(Asked asked, Request request, boolean tell, Instant now) {
    Stream<Duty> told =
        tell ? promises.expectation(asked.since(now), request.expected()).stream() : Stream.empty();
    book.open(request, Stream.concat(promises.again(request, now).stream(), told).toList());
    return book.find(asked.ref());
  }
}
