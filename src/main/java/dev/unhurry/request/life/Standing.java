package dev.unhurry.request.life;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a request stands after all that happened to it.
 *
 * <p>A responder's reply answers it, and so does a check mark of a responder or the asker, or the
 * asker's thanks after anybody's reply. A responder's question makes it wait for the asker, until
 * they reply. A colleague's reply, eyes, On it, and a responder's word elsewhere in the channel
 * only pause it: somebody seems to be at it.
 *
 * @param all whether everybody who is asked must answer
 */
public record Standing(UserId asker, Set<UserId> responders, boolean all, Happenings happened) {
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
    responders = Set.copyOf(responders);
  }

  public State state() {
    if (happened.any(Kind.WITHDRAWN, asker::equals)) {
      return State.WITHDRAWN;
    }
    if (happened.any(Kind.REFUSED, responders::contains)) {
      return State.REFUSED;
    }
    if (isAnswered()) {
      return State.ANSWERED;
    }
    return question().isPresent() && asked().isEmpty() ? State.WAITING : State.OPEN;
  }

  private boolean isAnswered() {
    Predicate<UserId> either = who -> who.equals(asker) || responders.contains(who);
    return happened.any(Kind.DONE, either)
        || thanked()
        || (all
            ? responders.stream()
                .allMatch(one -> happened.replies(one::equals).findAny().isPresent())
            : happened.replies(responders::contains).findAny().isPresent());
  }

  private boolean thanked() {
    Optional<Instant> thanks = happened.latest(Kind.THANKS, asker::equals);
    return happened
        .words(who -> !who.equals(asker))
        .anyMatch(reply -> thanks.filter(reply.at()::isBefore).isPresent());
  }

  private Optional<Instant> question() {
    return happened.latest(Kind.QUESTION, responders::contains);
  }

  /** When the asker first replied to the latest question: the clock starts anew then. */
  public Optional<Instant> asked() {
    return question().flatMap(this::repliedAfter);
  }

  private Optional<Instant> repliedAfter(Instant question) {
    return happened
        .words(asker::equals)
        .map(Happening::at)
        .filter(question::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** When it was last seen that somebody is at it, as far as it concerns this responder. */
  public Optional<Instant> seenToBy(UserId responder) {
    Stream<Happening> own =
        Stream.of(Kind.LOOKING, Kind.ON_IT, Kind.ELSEWHERE)
            .flatMap(kind -> happened.of(kind, responder::equals));
    Stream<Happening> colleagues =
        happened.words(who -> !who.equals(asker) && !responders.contains(who));
    return Stream.concat(own, colleagues).map(Happening::at).max(Comparator.naturalOrder());
  }
}
