package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;

/** What people last agreed on in Slack, else what the configuration says of the channel. */
public record RulesInForce(KeptRules kept, UrgencySettings settings) implements RuleBook {
  @Override
  public ChannelRules of(TeamId team, ChannelId channel) {
    return kept.of(team, channel).map(Change::rules).orElseGet(() -> atFirst(channel));
  }

  /** What the configuration says of a channel, whatever was changed since. */
  public ChannelRules atFirst(ChannelId channel) {
    return settings.channels().getOrDefault(channel, settings.usual());
  }
}
