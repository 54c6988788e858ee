package dev.unhurry.intake.unheard;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins the catching up in each channel that the bot is in. */
final class Channels implements Keeper {
  private static final Logger log = LoggerFactory.getLogger(Channels.class);

  private final Directory directory;
  private final Steps steps;

  Channels(Directory directory, Steps steps) {
    this.directory = directory;
    this.steps = steps;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Span span = Span.in(duty);
    List<ChannelId> joined = directory.joined(duty.team());
    log.info(
        "away from {} to {}: what was said since {} is read in {}",
        span.from(),
        span.to(),
        span.since(),
        joined);
    List<Duty> pages = joined.stream().map(channel -> span.page(channel, span.to(), 1)).toList();
    return steps.done(duty, pages, "each channel is read");
  }
}
