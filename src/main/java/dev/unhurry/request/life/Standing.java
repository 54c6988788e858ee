package dev.unhurry.request.life;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening.Kind;
import java.time.Instant;
import java.util.Comparator;
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
 * @param all whether everybody who is asked must answer
 */
public record Standing(
    UserId asker, Map<UserId, Instant> responders, boolean all, Happenings happened) {
  /** What a request is. */
  public enum State {
    OPEN,
    /** A responder asked back; the clock starts anew when the asker replies. */
    WAITING,
    ANSWERED,
    REFUSED,
    WITHDRAWN
  }

  public Standing {
    responders = Map.copyOf(responders);
  }

  public State state() {
    if (happened.of(Kind.WITHDRAWN).anyMatch(this::isAskers)
        || happened.of(Kind.DELETED).findAny().isPresent()) {
      return State.WITHDRAWN;
    }
    if (happened.of(Kind.REFUSED).anyMatch(this::isResponders)) {
      return State.REFUSED;
    }
    if (isAnswered()) {
      return State.ANSWERED;
    }
    return question().isPresent() && asked().isEmpty() ? State.WAITING : State.OPEN;
  }

  private boolean isAskers(Happening one) {
    return one.by().equals(asker);
  }

  /** Of somebody who was asked by then. */
  private boolean isResponders(Happening one) {
    Instant since = responders.get(one.by());
    return since != null && !one.at().isBefore(since);
  }

  private boolean isColleagues(Happening one) {
    return !isAskers(one) && !responders.containsKey(one.by());
  }

  private boolean isAnswered() {
    Set<UserId> answered =
        happened
            .replies()
            .filter(this::isResponders)
            .map(Happening::by)
            .collect(Collectors.toSet());
    return happened.of(Kind.DONE).anyMatch(one -> isAskers(one) || isResponders(one))
        || thanked()
        || (all ? answered.containsAll(responders.keySet()) : !answered.isEmpty());
  }

  private boolean thanked() {
    Optional<Instant> thanks = latest(happened.of(Kind.THANKS).filter(this::isAskers));
    return happened
        .words()
        .filter(one -> !isAskers(one))
        .anyMatch(reply -> thanks.filter(reply.at()::isBefore).isPresent());
  }

  private Optional<Instant> question() {
    return latest(happened.of(Kind.QUESTION).filter(this::isResponders));
  }

  /** When the asker first replied to the latest question: the clock starts anew then. */
  public Optional<Instant> asked() {
    return question().flatMap(this::repliedAfter);
  }

  private Optional<Instant> repliedAfter(Instant question) {
    return happened
        .words()
        .filter(this::isAskers)
        .map(Happening::at)
        .filter(question::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** When it was last seen that somebody is at it, as far as it concerns this responder. */
  public Optional<Instant> seenToBy(UserId responder) {
    Stream<Happening> own =
        Stream.of(Kind.LOOKING, Kind.ON_IT, Kind.ELSEWHERE)
            .flatMap(happened::of)
            .filter(one -> one.by().equals(responder));
    return latest(Stream.concat(own, happened.words().filter(this::isColleagues)));
  }

  private static Optional<Instant> latest(Stream<Happening> some) {
    return some.map(Happening::at).max(Comparator.naturalOrder());
  }
}
