package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;

/** The rules as the configuration names them, the same for every workspace. */
public record ConfiguredRules(UrgencySettings settings) implements RuleBook {
  @Override
  public ChannelRules of(TeamId team, ChannelId channel) {
    return settings.channels().getOrDefault(channel, settings.usual());
  }
}
