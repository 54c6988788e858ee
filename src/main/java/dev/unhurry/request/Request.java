package dev.unhurry.request;

import static java.util.Comparator.naturalOrder;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An open request: ids and times, never text. A settled one is no longer in the book.
 *
 * @param ref the message that holds the ask: the one that completed a burst, or the bot's post of a
 *     form; its time is the time of asking
 * @param also other messages that lead here: earlier parts of the burst, the thread's first message
 * @param expected never empty, one for each responder
 * @param told the first due time as its asker knows it; empty where they know that there is none
 * @param life what happened since
 */
public record Request(
    MessageRef ref,
    UserId asker,
    Urgency urgency,
    List<MessageTs> also,
    List<Expected> expected,
    Optional<Instant> told,
    Life life) {
  public Request {
    also = List.copyOf(also);
    expected = List.copyOf(expected);
    if (expected.isEmpty()) {
      throw new IllegalArgumentException("request " + ref.ts() + " must expect somebody");
    }
  }

  /** One whose asker knows when its first answer is due: they hear it, or find it in their list. */
  public Request(
      MessageRef ref,
      UserId asker,
      Urgency urgency,
      List<MessageTs> also,
      List<Expected> expected) {
    this(
        ref,
        asker,
        urgency,
        also,
        expected,
        expected.stream().map(Expected::due).min(naturalOrder()),
        Life.ANY);
  }

  static Request of(Asked asked, Urgency urgency, List<Expected> expected) {
    return new Request(asked.ref(), asked.asker(), urgency, asked.also(), expected)
        .with(asked.all() ? Life.ALL : Life.ANY);
  }

  /** The message that holds the ask, and those that lead to it. */
  public Stream<MessageRef> messages() {
    return Stream.concat(Stream.of(ref), also.stream().map(ref::at));
  }

  /**
   * Where one goes to answer: the first message that leads here. Of a burst that is its beginning,
   * of a form the message whose thread the form's post is in.
   */
  public MessageRef start() {
    return ref.at(Stream.concat(also.stream(), Stream.of(ref.ts())).min(naturalOrder()).get());
  }

  public Actor askedBy() {
    return new Actor(ref.team(), asker);
  }

  /** One of those expected, in the request's workspace. */
  public Actor responder(Expected one) {
    return new Actor(ref.team(), one.responder());
  }

  public Optional<Expected> of(UserId responder) {
    return expected.stream().filter(e -> e.responder().equals(responder)).findFirst();
  }

  /** How it stands after all that happened. */
  public Standing standing() {
    Map<UserId, Instant> since =
        expected.stream().collect(Collectors.toMap(Expected::responder, Expected::from));
    return new Standing(asker, since, life);
  }

  /** Whether it waits for its asker: who was asked has asked something back. */
  public boolean isWaiting() {
    return standing().state() == Standing.State.WAITING;
  }

  /** Those whose answer is still missing; where one of them is enough, all. Never empty. */
  public List<Expected> awaited() {
    Set<UserId> answered = standing().answered();
    List<Expected> rest =
        expected.stream().filter(one -> !answered.contains(one.responder())).toList();
    return rest.isEmpty() ? expected : rest;
  }

  /** Whether this person is asked and has not answered. */
  public boolean awaits(UserId responder) {
    return awaited().stream().anyMatch(one -> one.responder().equals(responder));
  }

  /** Whether it is this person's turn: they have not answered, and nobody waits for the asker. */
  public boolean needs(UserId responder) {
    return awaits(responder) && !isWaiting();
  }

  /** The one of those still awaited who answers first. */
  public Expected firstDue() {
    return Collections.min(awaited(), Comparator.comparing(Expected::due));
  }

  public Expected lastDue() {
    return Collections.max(awaited(), Comparator.comparing(Expected::due));
  }

  /** The same with others, or with due times that its asker knows. */
  public Request with(Collection<Expected> others) {
    Request known = new Request(ref, asker, urgency, also, List.copyOf(others), told, life);
    return known.told(Optional.of(known.firstDue().due()));
  }

  /** The same with due times that its asker has not heard of. */
  public Request untold(Collection<Expected> others) {
    return new Request(ref, asker, urgency, also, List.copyOf(others), told, life);
  }

  public Request told(Optional<Instant> due) {
    return new Request(ref, asker, urgency, also, expected, due, life);
  }

  public Request with(Life other) {
    return new Request(ref, asker, urgency, also, expected, told, other);
  }

  /** The same, in a channel that has another id now. */
  public Request in(ChannelId other) {
    MessageRef there = new MessageRef(ref.team(), other, ref.ts());
    return new Request(there, asker, urgency, also, expected, told, life);
  }

  public Request with(Urgency other) {
    return new Request(ref, asker, other, also, expected, told, life);
  }
}
