package dev.unhurry.request.life;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Standing.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same told one after the other, as it happened: what any order of hearing has to end in. */
final class SimpleFold {
  private final UserId asker;
  private final Set<UserId> responders;
  private final boolean all;
  private final Set<UserId> everAsked;
  private final Set<UserId> answered = new HashSet<>();
  private final Set<String> marks = new HashSet<>();
  private final Map<String, Instant> eyes = new HashMap<>();
  private final Map<UserId, Instant> seen = new HashMap<>();
  private final Map<UserId, Instant> taken = new HashMap<>();
  private boolean anybodySpoke;
  private boolean thanked;
  private boolean withdrawn;
  private boolean questioned;
  private boolean asksNobody;
  private Optional<Instant> asked = Optional.empty();
  private Optional<Instant> colleague = Optional.empty();

  private SimpleFold(UserId asker, Set<UserId> responders, boolean all) {
    this.asker = asker;
    this.responders = responders;
    this.all = all;
    this.everAsked = new HashSet<>(responders);
  }

  static SimpleFold of(UserId asker, Set<UserId> responders, boolean all, List<Happening> events) {
    SimpleFold fold = new SimpleFold(asker, responders, all);
    List<Happening> inOrder = events.stream().sorted(Comparator.comparing(Happening::at)).toList();
    inOrder.forEach(event -> fold.wasAskedBefore(event, inOrder));
    inOrder.forEach(fold::next);
    return fold;
  }

  /** Nobody is unasked who was not asked. */
  private void wasAskedBefore(Happening event, List<Happening> inOrder) {
    boolean isFirst =
        inOrder.stream()
            .filter(one -> one.kind() == Happening.Kind.ASKED || one.kind() == event.kind())
            .filter(one -> one.by().equals(event.by()))
            .findFirst()
            .equals(Optional.of(event));
    if (event.kind() == Happening.Kind.UNASKED && isFirst) {
      everAsked.add(event.by());
    }
  }

  private void next(Happening event) {
    boolean isAsker = event.by().equals(asker);
    boolean isResponder = responders.contains(event.by());
    switch (event.kind()) {
      case DELETED -> withdrawn = true;
      case DONE, NOT_DONE -> mark(event, isAsker || everAsked.contains(event.by()));
      case LOOKING -> eyes.put(event.by() + event.emoji(), event.at());
      case NOT_LOOKING -> eyes.remove(event.by() + event.emoji());
      case ON_IT -> {
        seen.put(event.by(), event.at());
        taken.put(event.by(), event.at());
      }
      case ASKED -> {
        everAsked.add(event.by());
        asksNobody = false;
      }
      case UNASKED -> asksNobody |= isAsker;
      case EDITED -> {}
      case ELSEWHERE -> seen.put(event.by(), event.at());
      case REPLY, QUESTION, THANKS -> said(event, isAsker, isResponder);
    }
  }

  private void mark(Happening event, boolean counts) {
    if (counts && event.kind() == Happening.Kind.DONE) {
      marks.add(event.by() + event.emoji());
    } else {
      marks.remove(event.by() + event.emoji());
    }
  }

  private void said(Happening event, boolean isAsker, boolean isResponder) {
    boolean isQuestion = event.kind() == Happening.Kind.QUESTION;
    if (isAsker) {
      thanked |= event.kind() == Happening.Kind.THANKS && anybodySpoke;
      if (questioned && asked.isEmpty()) {
        asked = Optional.of(event.at());
      }
      return;
    }
    anybodySpoke = true;
    if (!isResponder) {
      colleague = Optional.of(event.at());
    } else if (isQuestion) {
      questioned = true;
      asked = Optional.empty();
    }
    if (!isQuestion && everAsked.contains(event.by())) {
      answered.add(event.by());
    }
  }

  State state() {
    if (withdrawn) {
      return State.WITHDRAWN;
    }
    boolean enough = all ? answered.containsAll(responders) : !answered.isEmpty();
    if (enough || thanked || !marks.isEmpty()) {
      return State.ANSWERED;
    }
    if (asksNobody) {
      return State.WITHDRAWN;
    }
    return questioned && asked.isEmpty() ? State.WAITING : State.OPEN;
  }

  Optional<Instant> asked() {
    return asked;
  }

  Optional<Instant> takenUpBy(UserId responder) {
    return latest(Stream.concat(Stream.ofNullable(taken.get(responder)), eyes(responder)));
  }

  Optional<Instant> seenToBy(UserId responder) {
    Stream<Instant> words =
        Stream.concat(colleague.stream(), Stream.ofNullable(seen.get(responder)));
    return latest(Stream.concat(words, eyes(responder)));
  }

  private Stream<Instant> eyes(UserId responder) {
    return eyes.entrySet().stream()
        .filter(eye -> eye.getKey().startsWith(responder.value()))
        .map(Map.Entry::getValue);
  }

  private static Optional<Instant> latest(Stream<Instant> times) {
    return times.max(Comparator.naturalOrder());
  }
}
