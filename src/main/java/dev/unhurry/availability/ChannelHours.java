package dev.unhurry.availability;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A channel's working time, for whoever has none of their own.
 *
 * @param zone for whom Slack names none
 */
public record ChannelHours(Optional<Hours> hours, Optional<ZoneId> zone) {
  public static final ChannelHours NONE = new ChannelHours(Optional.empty(), Optional.empty());
}
