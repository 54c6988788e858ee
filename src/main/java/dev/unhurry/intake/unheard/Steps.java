package dev.unhurry.intake.unheard;

import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.duty.outage.Outages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How one look at Slack ends: with the next ones, with another try, or without. */
record Steps(Outages outages) {
  private static final Logger log = LoggerFactory.getLogger(Steps.class);
  private static final Duration TRY_AGAIN = Duration.ofMinutes(2);

  /** Asked again it would be no other. */
  private static final Set<String> FOR_GOOD =
      Set.of("not_in_channel", "channel_not_found", "missing_scope", "another workspace");

  Outcome done(Duty duty, List<Duty> next, String what) {
    outages.done(Span.in(duty).outage(), duty.id(), next);
    return new Outcome.Drop(what);
  }

  Outcome later(Instant now, Duration after) {
    return new Outcome.Wait(now.plus(after), "Slack asked for it");
  }

  /** It is tried for an hour; whatever rests on it goes on without it then. */
  Outcome unread(Duty duty, String why, Instant now) {
    if (!FOR_GOOD.contains(why) && now.isBefore(Span.in(duty).to().plus(Outage.TRIED))) {
      return new Outcome.Wait(now.plus(TRY_AGAIN), "it cannot be read: " + why);
    }
    log.warn(
        "channel {} cannot be read ({}): what was said there while I was away goes unheard",
        duty.fact("channel"),
        why);
    return done(duty, List.of(), "it cannot be read: " + why);
  }
}
