package dev.unhurry.request.life;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening.Kind;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a request stands after all that happened to it.
 *
 * <p>A responder's reply answers it, and so does a check mark of a responder or the asker, or the
 * asker's thanks after anybody's reply. A responder's question makes it wait for the asker, until
 * they reply. A colleague's reply, eyes, On it, and a responder's word elsewhere in the channel
 * only pause it: somebody seems to be at it.
 *
 * @param responders who is asked, and since when: what they did before does not count
 */
public record Standing(UserId asker, Map<UserId, Instant> responders, Life life) {
  /** Stands for whoever answers where a whole channel is asked: anybody but the asker. */
  public static final UserId CHANNEL = new UserId("channel");

  /** What a request is. */
  public enum State {
    OPEN,
    /** A responder asked back; the clock starts anew when the asker replies. */
    WAITING,
    ANSWERED,
    WITHDRAWN;

    public boolean goesOn() {
      return this == OPEN || this == WAITING;
    }
  }

  public Standing {
    responders = Map.copyOf(responders);
  }

  public State state() {
    if (of(Kind.DELETED).findAny().isPresent()) {
      return State.WITHDRAWN;
    }
    if (isAnswered()) {
      return State.ANSWERED;
    }
    return question().isPresent() && asked().isEmpty() ? State.WAITING : State.OPEN;
  }

  private Stream<Happening> of(Kind kind) {
    return life.happened().of(kind);
  }

  private boolean isAskers(Happening one) {
    return one.by().equals(asker);
  }

  /** Of somebody who was asked by then. */
  private boolean isResponders(Happening one) {
    Instant since = responders.get(responder(one));
    return since != null && !one.at().isBefore(since);
  }

  private UserId responder(Happening one) {
    return isOfChannel() && !isAskers(one) ? CHANNEL : one.by();
  }

  private boolean isOfChannel() {
    return responders.containsKey(CHANNEL);
  }

  private boolean isColleagues(Happening one) {
    return !isAskers(one) && !responders.containsKey(responder(one));
  }

  private boolean isAnswered() {
    Set<UserId> answered = answered();
    return of(Kind.DONE).anyMatch(one -> isAskers(one) || isResponders(one))
        || thanked()
        || (life.all() ? answered.containsAll(responders.keySet()) : !answered.isEmpty());
  }

  /** Those of the responders who have replied. */
  public Set<UserId> answered() {
    return life.happened()
        .replies()
        .filter(this::isResponders)
        .map(this::responder)
        .collect(Collectors.toSet());
  }

  /** Thanks of before anybody was asked are for something else in the same thread. */
  private boolean thanked() {
    Instant first = Collections.min(responders.values());
    Optional<Instant> thanks =
        latest(of(Kind.THANKS).filter(this::isAskers).filter(one -> !one.at().isBefore(first)));
    return life.happened()
        .words()
        .filter(one -> !isAskers(one))
        .anyMatch(reply -> thanks.filter(reply.at()::isBefore).isPresent());
  }

  private Optional<Instant> question() {
    return latest(questions());
  }

  private Stream<Happening> questions() {
    return of(Kind.QUESTION).filter(this::isResponders);
  }

  /** The latest question of a responder, while it waits for the asker's reply. */
  public Optional<Happening> askedBack() {
    return state() == State.WAITING
        ? questions().max(Comparator.comparing(Happening::at))
        : Optional.empty();
  }

  /** When the asker first replied to the latest question: the clock starts anew then. */
  public Optional<Instant> asked() {
    return question().flatMap(this::repliedAfter);
  }

  private Optional<Instant> repliedAfter(Instant question) {
    return life.happened()
        .words()
        .filter(this::isAskers)
        .map(Happening::at)
        .filter(question::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** When a responder was last seen to be at it: eyes, or On it. */
  public Optional<Instant> takenUpBy(UserId responder) {
    return latest(own(responder, Kind.LOOKING, Kind.ON_IT));
  }

  /** When it was last seen that somebody is at it, as far as it concerns this responder. */
  public Optional<Instant> seenToBy(UserId responder) {
    Stream<Happening> own = own(responder, Kind.LOOKING, Kind.ON_IT, Kind.ELSEWHERE);
    return latest(Stream.concat(own, colleagues()));
  }

  private Stream<Happening> own(UserId responder, Kind... kinds) {
    return Stream.of(kinds).flatMap(this::of).filter(one -> responder(one).equals(responder));
  }

  private Stream<Happening> colleagues() {
    return life.happened().words().filter(this::isColleagues);
  }

  /** Whether something was said that may have settled it without being an answer. */
  public boolean isPerhapsSettled() {
    return !perhapsSettledBy().isEmpty();
  }

  /** What that was, in the order in which it happened. */
  public List<Happening> perhapsSettledBy() {
    return Stream.concat(
            colleagues(), of(Kind.ELSEWHERE).filter(one -> responders.containsKey(one.by())))
        .sorted(Comparator.comparing(Happening::at))
        .toList();
  }

  private static Optional<Instant> latest(Stream<Happening> some) {
    return some.map(Happening::at).max(Comparator.naturalOrder());
  }
}
