package dev.unhurry.request.expect;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.AtOpening;
import dev.unhurry.request.Following;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells whoever asks when to expect an answer, which is the reason not to ask again.
 *
 * <p>Ana in Lisbon asks Ben in Tokyo at 10:00. Only she sees, at once: "@ben is off until tomorrow
 * 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours." Had Ben been at work
 * and his answer due today, she would have seen nothing.
 */
final class Expectation implements Keeper {
  /** How long it is worth knowing, in elapsed time; later they have heard or gone on. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final Following following;
  private final Prospects prospects;
  private final ExpectCards cards;

  Expectation(Following following, Covers covers, ExpectCards cards) {
    this.following = following;
    this.prospects = new Prospects(following.hours(), covers);
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    AtOpening asked = AtOpening.in(duty);
    return refuses(asked, now).<Outcome>map(Outcome.Drop::new).orElseGet(() -> tell(asked, now));
  }

  private Optional<String> refuses(AtOpening asked, Instant now) {
    if (now.isAfter(asked.since().plus(STALE))) {
      return Optional.of("too late to be of use");
    }
    if (!following.hours().rules().of(asked.ref().team(), asked.ref().channel()).mode().speaks()) {
      return Optional.of("the channel is silent by now");
    }
    return following
        .quiet()
        .notBefore(asked.askedBy(), QuietBook.ANSWER_TIMES)
        .filter(now::isBefore)
        .map(until -> "they have answer times off");
  }

  private static boolean isOfAll(Optional<Request> request) {
    return request.filter(open -> open.life().all()).isPresent();
  }

  private Outcome tell(AtOpening asked, Instant now) {
    Optional<Request> request = following.book().find(asked.ref());
    if (asked.opened() && request.isEmpty()) {
      return new Outcome.Drop("the request is settled");
    }
    if (request.filter(open -> !open.urgency().hasAClock()).isPresent()) {
      return new Outcome.Drop("there is no rush, so no time to expect");
    }
    List<Prospect> telling = prospects.telling(asked, request, now);
    return telling.isEmpty()
        ? new Outcome.Drop("everybody reads now, and it is due today")
        : new Outcome.Say(
            new Utterance.Whisper(
                asked.askedBy(),
                asked.ref().channel(),
                cards.expect(asked, telling, isOfAll(request), now)),
            List.of());
  }
}
