package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.clock.RemoteFollowers;
import dev.unhurry.sandbox.clock.Turner;
import dev.unhurry.sandbox.world.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reads and turns the clock. */
public final class ClockDoor {
  private static final Duration FURTHEST = Duration.ofDays(400);

  private final InstantSource clock;
  private final Turner turner;
  private final RemoteFollowers remotes;

  public ClockDoor(InstantSource clock, Turner turner, RemoteFollowers remotes) {
    this.clock = clock;
    this.turner = turner;
    this.remotes = remotes;
  }

  ObjectNode read(Asked asked) {
    if (asked.maybe("bot").isPresent()) {
      Instant settled = asked.instant("settled").orElse(Instant.EPOCH);
      remotes.report(asked.text("bot"), settled, asked.instant("next"));
    }
    return Json.object("now", clock.instant().toString());
  }

  ObjectNode turn(Asked asked) {
    Instant target = target(asked);
    if (asked.flag("outage").orElse(false)) {
      turner.jumpTo(target);
    } else {
      turner.walkTo(target);
    }
    return Json.object("ok", true, "now", clock.instant().toString());
  }

  private Instant target(Asked asked) {
    Instant now = clock.instant();
    Instant target =
        asked
            .instant("set")
            .or(() -> asked.duration("advance").map(now::plus))
            .orElseThrow(() -> new Refusal(400, "Say advance, like PT4H, or set, an instant."));
    if (target.isBefore(now)) {
      throw new Refusal(400, "The clock only goes forward; it is " + now + ".");
    }
    if (target.isAfter(now.plus(FURTHEST))) {
      throw new Refusal(400, "The clock goes at most 400 days in one turn.");
    }
    return target;
  }
}
