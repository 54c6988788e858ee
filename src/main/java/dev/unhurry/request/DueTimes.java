package dev.unhurry.request;

import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Works out who answers by when: each in their own working time, as the channel counts it.
 *
 * <p>Ana asks Ben and Maya on Monday at 9 in Lisbon. Ben in Tokyo has until Wednesday 09:00 there,
 * Maya in New York until Tuesday 09:00; were Maya on leave, Ben alone would be expected to answer.
 */
public final class DueTimes {
  private static final AnswerTime ANOTHER_DAY =
      new AnswerTime(Duration.ofDays(1), Counting.WORKING_DAYS);

  private final RuledHours hours;
  private final Meant meant;

  DueTimes(RuledHours hours, Meant meant) {
    this.hours = hours;
    this.meant = meant;
  }

  /**
   * Those of whom one may expect an answer, each with an own due time. Who is on leave is left out
   * unless all are; who does not work within 60 days has no due time.
   */
  public List<Expected> expect(Asked asked, Urgency urgency, AnswerTime time) {
    Allowed allowed = new Allowed(asked.since(), time);
    return present(asked, asked.since(), user -> expected(asked.ref(), user, urgency, allowed));
  }

  /**
   * The same of what is tracked at this moment, which may be old: whoever would be late at once has
   * the whole time from now on, and what they did before does not count.
   */
  List<Expected> expectTracked(Asked asked, Urgency urgency, AnswerTime time, Instant now) {
    Allowed fromNow = new Allowed(now, time);
    Allowed allowed = urgency.hasAClock() ? new Allowed(asked.ref().posted(), time) : fromNow;
    return present(
        asked,
        now,
        user ->
            expected(asked.ref(), user, urgency, allowed)
                .filter(one -> one.due().isAfter(now))
                .or(() -> expected(asked.ref(), user, urgency, fromNow))
                .map(one -> one.from(now)));
  }

  private List<Expected> present(
      Asked asked, Instant at, Function<UserId, Optional<Expected>> each) {
    List<Expected> expected =
        others(asked).stream().flatMap(user -> each.apply(user).stream()).toList();
    List<Expected> present =
        expected.stream().filter(one -> !isOnLeave(asked.ref(), one.responder(), at)).toList();
    return present.isEmpty() ? expected : present;
  }

  /** Those asked who can be expected to answer at all. */
  List<UserId> others(Asked asked) {
    return asked.to().stream()
        .filter(user -> !user.equals(asked.asker()))
        .filter(user -> mayBeExpected(new Actor(asked.ref().team(), user)))
        .toList();
  }

  private boolean mayBeExpected(Actor person) {
    return person.user().equals(Standing.CHANNEL) || meant.isAddressable(person);
  }

  private boolean isOnLeave(MessageRef asked, UserId user, Instant at) {
    return theirs(asked, user).leaveAt(at).isPresent();
  }

  /** Somebody's due time in their own working time; urgent ones wait for no response window. */
  private Optional<Expected> expected(
      MessageRef ref, UserId user, Urgency urgency, Allowed allowed) {
    WorkingTime theirs = theirs(ref, user);
    AnswerTime time = allowed.time();
    Optional<Instant> due =
        urgency == Urgency.STANDARD
            ? theirs.addOnceRead(allowed.since(), time.within(), time.counting())
            : theirs.add(allowed.since(), time.within(), time.counting());
    return due.map(at -> new Expected(user, at, allowed));
  }

  /**
   * The same request, those who have not answered given another working day from now, where they
   * have no more; empty where none of them works within 60 days. Who does not has as long as the
   * last of the others.
   */
  Optional<Request> anotherDay(Request request, Instant now) {
    Allowed another = new Allowed(now, ANOTHER_DAY);
    return request.awaited().stream()
        .flatMap(one -> counted(request, one, another).stream())
        .map(Expected::due)
        .max(Comparator.naturalOrder())
        .map(last -> request.with(anotherDay(request, another, last)));
  }

  private List<Expected> anotherDay(Request request, Allowed another, Instant last) {
    return request.expected().stream()
        .map(
            one ->
                request.awaits(one.responder())
                    ? later(one, counted(request, one, another).orElseGet(() -> one.due(last)))
                    : one)
        .toList();
  }

  private static Expected later(Expected one, Expected other) {
    return one.due().isAfter(other.due()) ? one : other;
  }

  /**
   * The same request with somebody in the place of others, left out or asked, their time counted
   * from now; whoever else is asked stays. Empty where they cannot be expected to answer, or are
   * asked already: their time runs, and they may have answered; so may those whose place it is.
   */
  Optional<Request> handedOver(Request request, List<UserId> from, UserId to, Instant now) {
    List<Expected> leaving = request.expected().stream().filter(isOneOf(from)).toList();
    List<Expected> others = request.expected().stream().filter(isOneOf(from).negate()).toList();
    AnswerTime time = leaving.stream().findFirst().orElseGet(request::firstDue).allowed().time();
    return Optional.of(to)
        .filter(person -> request.of(person).isEmpty())
        .filter(person -> leaving.stream().allMatch(one -> request.awaits(one.responder())))
        .filter(person -> meant.isAddressable(new Actor(request.ref().team(), person)))
        .flatMap(
            person -> expected(request.ref(), person, request.urgency(), new Allowed(now, time)))
        .map(taken -> request.with(Stream.concat(others.stream(), Stream.of(taken)).toList()));
  }

  private static Predicate<Expected> isOneOf(List<UserId> people) {
    return one -> people.contains(one.responder());
  }

  /** Whoever would be late at this moment has the whole time from then on, if they work. */
  List<Expected> notLateAt(Instant now, Request request) {
    return request.expected().stream()
        .map(
            one ->
                one.due().isAfter(now)
                    ? one
                    : counted(request, one, new Allowed(now, one.allowed().time())).orElse(one))
        .toList();
  }

  /** What follows now from what somebody is allowed; empty where they do not work in 60 days. */
  Optional<Expected> counted(Request request, Expected one, Allowed allowed) {
    return expected(request.ref(), one.responder(), request.urgency(), allowed)
        .map(anew -> anew.from(one.from()));
  }

  /**
   * The same request with another urgency, counted from where it was; empty where somebody who has
   * not answered does not work within 60 days.
   */
  Optional<Request> relabelled(Request request, Urgency urgency, AnswerTime time) {
    Request other = request.with(urgency);
    List<Expected> counted =
        request.expected().stream().flatMap(one -> relabelled(other, one, time).stream()).toList();
    return counted.size() == request.expected().size()
        ? Optional.of(other.with(counted))
        : Optional.empty();
  }

  private Optional<Expected> relabelled(Request request, Expected one, AnswerTime time) {
    return request.awaits(one.responder())
        ? counted(request, one, new Allowed(one.allowed().since(), time))
        : Optional.of(one);
  }

  /** The same, where that would have ended it by now counted from now: nobody wants that. */
  Optional<Request> relabelled(Request request, Urgency urgency, AnswerTime time, Instant now) {
    return relabelled(request, urgency, time)
        .map(anew -> Promises.ends(anew).isAfter(now) ? anew : anew.with(notLateAt(now, anew)));
  }

  /** Somebody's working time, as it counts where this was asked. */
  WorkingTime theirs(MessageRef ref, UserId user) {
    return user.equals(Standing.CHANNEL)
        ? hours.of(ref.team(), ref.channel())
        : hours.of(new Actor(ref.team(), user), ref.channel());
  }
}
