package dev.unhurry.request.catchup;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.request.Promises;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a promise about a request after an outage: not before it is known who answered meanwhile,
 * and where much fell into the outage for one person, in one digest.
 *
 * <p>The bot was away from Tuesday 14:00 to Wednesday 09:00, and five things were to be said to Ana
 * meanwhile. At 09:00 she reads all five in one message that says so. Had there been two, each had
 * come with a line "This comes late".
 *
 * <p>What stands in the digest is decided at the first of them, once for all; each of the others
 * asks only whether it is among it.
 */
final class LateKeeper implements Keeper {
  /** They would say what an answer that was not heard has settled. */
  private static final Set<String> REST_ON_ANSWERS =
      Set.of(Promises.LIST, Promises.REMINDER, Promises.DUE_NEWS, Promises.EXPIRY);

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final Keeper keeper;
  private final Outages outages;
  private final Missed missed;
  private final CatchUpCards cards;

  LateKeeper(Keeper keeper, Outages outages, Missed missed, CatchUpCards cards) {
    this.keeper = keeper;
    this.outages = outages;
    this.missed = missed;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    List<Outage> recent = outages.recent(duty.team(), now);
    if (recent.isEmpty()) {
      return keeper.due(duty, now);
    }
    if (REST_ON_ANSWERS.contains(duty.kind())
        && recent.stream().anyMatch(outage -> outage.isBeingReadUp(now))) {
      return new Outcome.Wait(now.plus(LOOK_AGAIN), "what was said meanwhile is read first");
    }
    Optional<Outage> outage = Outage.at(missed.promised(duty), recent);
    Outcome outcome = keeper.due(duty, now);
    return outage.map(late -> late(duty, late, outcome, now)).orElse(outcome);
  }

  private Outcome late(Duty duty, Outage outage, Outcome outcome, Instant now) {
    if (!(outcome instanceof Outcome.Say say) || !(say.what() instanceof Utterance.Tell tell)) {
      return outcome;
    }
    if (Line.of(duty).filter(line -> isInDigest(line, tell.to(), outage, now)).isPresent()) {
      return new Outcome.Drop("the digest after the outage says it", say.next());
    }
    return new Outcome.Say(
        new Utterance.Tell(tell.to(), cards.late(tell.to(), tell.card(), outage)), say.next());
  }

  private boolean isInDigest(Line line, Actor person, Outage outage, Instant now) {
    return outages
        .digested(person, outage)
        .orElseGet(() -> decide(person, outage, now))
        .contains(line.written());
  }

  private Set<String> decide(Actor person, Outage outage, Instant now) {
    Set<String> shows = missed.digest(person, outage, now);
    List<Duty> says =
        shows.isEmpty() ? List.of() : List.of(Digest.duty(person, outage, shows, now));
    return outages.digest(person, outage, shows, says);
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    keeper.said(duty, where, now);
  }

  @Override
  public List<Duty> setAside(Duty duty, Instant now) {
    return keeper.setAside(duty, now);
  }
}
