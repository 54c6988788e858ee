package dev.unhurry.duty.outage;

import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time in which the bot kept no promise.
 *
 * @param deaf whether it heard nothing either; on hold it hears
 * @param caughtUp whether what it did not hear is read by now, as far as it can be
 */
public record Outage(TeamId team, Instant from, Instant to, boolean deaf, boolean caughtUp) {
  /** What cannot be read by then is given up. */
  public static final Duration TRIED = Duration.ofHours(1);

  /**
   * Signs come once a minute, so it lived that long after the last, perhaps. What was to be said
   * then may have been said, and has to be looked for by whoever says it.
   */
  private static final Duration LAST_BREATH = Duration.ofMinutes(1);

  /** Whether what was promised for this moment fell into it. */
  public boolean holds(Instant moment) {
    return moment.isAfter(from.plus(LAST_BREATH)) && !moment.isAfter(to);
  }

  public Duration length() {
    return Duration.between(from, to);
  }

  /** Whether what was said meanwhile is being read still: who has answered is not known yet. */
  public boolean isBeingReadUp(Instant now) {
    return !caughtUp && now.isBefore(to.plus(TRIED));
  }

  /** The one in which this moment fell: of several the one that ended last. */
  public static Optional<Outage> at(Instant moment, Collection<Outage> outages) {
    return outages.stream()
        .filter(outage -> outage.holds(moment))
        .max(Comparator.comparing(Outage::to).thenComparing(Outage::length));
  }
}
