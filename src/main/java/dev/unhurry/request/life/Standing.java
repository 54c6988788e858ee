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
 * <p>An edit may ask somebody, or no more; once it asks nobody the request is withdrawn. Whoever
 * was asked has been told so by Slack: their reply is an answer also after the edit that asks them
 * no more, in whatever order both are heard.
 *
 * @param responders who is asked, and since when: what they did before does not count
 */
public record Standing(UserId asker, Map<UserId, Instant> responders, Life life) {
  /** Stands for whoever answers where a whole channel is asked: anybody but the asker. */
  public static final UserId CHANNEL = new UserId("channel");

  /** Stands for whoever it was where Slack does not say, or it does not matter. */
  public static final UserId NOBODY = new UserId("nobody");

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
    if (isDeleted()) {
      return State.WITHDRAWN;
    }
    if (isAnswered()) {
      return State.ANSWERED;
    }
    if (asksNobody()) {
      return State.WITHDRAWN;
    }
    return question().isPresent() && asked().isEmpty() ? State.WAITING : State.OPEN;
  }

  public boolean isDeleted() {
    return of(Kind.DELETED).findAny().isPresent();
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

  /** The same of somebody whom an edit has unasked since. */
  private boolean wasResponders(Happening one) {
    return isResponders(one) || (!isAskers(one) && wasAsked(one.by(), one.at()));
  }

  /** Whom the first edit that concerns them unasks was asked from the beginning. */
  private boolean wasAsked(UserId person, Instant at) {
    return edits(person)
        .findFirst()
        .filter(edit -> edit.kind() == Kind.UNASKED || !at.isBefore(edit.at()))
        .isPresent();
  }

  /** Those that ask this person, or no more, in the order in which they happened. */
  private Stream<Happening> edits(UserId person) {
    return life.happened().all().stream()
        .filter(one -> one.kind() == Kind.ASKED || one.kind() == Kind.UNASKED)
        .filter(one -> one.by().equals(person));
  }

  /** The latest edit that asks this person, or no more. */
  public Optional<Happening> latestEdit(UserId person) {
    return edits(person).reduce((earlier, later) -> later);
  }

  /** Those of the responders whom an edit has unasked since they were asked. */
  public Set<UserId> unasked() {
    return responders.entrySet().stream()
        .filter(
            one ->
                latestEdit(one.getKey())
                    .filter(edit -> edit.kind() == Kind.UNASKED)
                    .filter(edit -> !edit.at().isBefore(one.getValue()))
                    .isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** That it is no ask any more is told as if the asker had been unasked. */
  private boolean asksNobody() {
    return latest(of(Kind.UNASKED).filter(this::isAskers))
        .filter(struck -> of(Kind.ASKED).noneMatch(one -> one.at().isAfter(struck)))
        .isPresent();
  }

  /** Whether the ask was read again since, in Slack, with all that was edited until then. */
  public boolean isReadSince(Instant at) {
    return of(Kind.EDITED).anyMatch(one -> one.by().equals(NOBODY) && !one.at().isBefore(at));
  }

  /** Whether this is the latest that changed the ask. */
  public boolean isLatestEdit(Instant at) {
    return latest(of(Kind.EDITED)).filter(at::isBefore).isEmpty();
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
    return isChecked()
        || thanked()
        || (life.all() ? answered.containsAll(responders.keySet()) : !answered.isEmpty());
  }

  /** Whether a check mark of a responder or the asker stands on it. */
  public boolean isChecked() {
    return of(Kind.DONE).anyMatch(one -> isAskers(one) || wasResponders(one));
  }

  /** Those of the responders who have replied. */
  public Set<UserId> answered() {
    return life.happened()
        .replies()
        .filter(this::wasResponders)
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

  /** What may have settled it without being an answer, in the order in which it happened. */
  public List<Happening> perhapsSettledBy() {
    return Stream.concat(
            colleagues(), of(Kind.ELSEWHERE).filter(one -> responders.containsKey(one.by())))
        .sorted(Comparator.comparing(Happening::at))
        .toList();
  }

  /** Whether they wrote in the channel since then, perhaps the answer. */
  public boolean wroteElsewhere(UserId responder, Instant since) {
    return own(responder, Kind.ELSEWHERE).anyMatch(one -> !one.at().isBefore(since));
  }

  private static Optional<Instant> latest(Stream<Happening> some) {
    return some.map(Happening::at).max(Comparator.naturalOrder());
  }
}
