package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;

/** Finds the rules of a channel. */
public interface RuleBook {
  ChannelRules of(TeamId team, ChannelId channel);
}
