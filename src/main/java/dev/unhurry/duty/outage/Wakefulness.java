package dev.unhurry.duty.outage;

import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a sign of life once a minute.
 *
 * <p>A clock that is turned by hand leaps from one due moment to the next, and nobody was away
 * between them: whoever says what is due next says so. A leap beyond that is an absence.
 */
public final class Wakefulness {
  private static final Logger log = LoggerFactory.getLogger(Wakefulness.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Outages outages;
  private final InstantSource time;
  private final Map<Given, Instant> signed = new ConcurrentHashMap<>();
  private final Map<TeamId, Instant> foreseen = new ConcurrentHashMap<>();

  /** Who comes from a hold begins to keep at once. */
  private record Given(TeamId team, boolean keeps) {}

  public Wakefulness(Outages outages, InstantSource time) {
    this.outages = outages;
    this.time = time;
  }

  /**
   * Somebody is there.
   *
   * @param keeps whether promises are kept, too
   */
  public void sign(TeamId team, boolean keeps) {
    Instant now = time.instant();
    Given sign = new Given(team, keeps);
    Instant last = signed.get(sign);
    if (last != null && now.isBefore(last.plus(EVERY))) {
      return;
    }
    boolean leapt = !now.isAfter(foreseen.getOrDefault(team, Instant.MIN));
    outages.awake(team, new Outages.Sign(keeps, leapt)).forEach(Wakefulness::tell);
    signed.put(sign, now);
  }

  private static void tell(Outage outage) {
    log.info(
        "workspace {}: {} from {} to {}",
        outage.team(),
        outage.deaf() ? "away" : "on hold",
        outage.from(),
        outage.to());
  }

  /** Nothing is due before this; where it is empty, never. */
  public void foresee(TeamId team, Optional<Instant> next) {
    foreseen.put(team, next.orElse(Instant.MAX));
  }
}
