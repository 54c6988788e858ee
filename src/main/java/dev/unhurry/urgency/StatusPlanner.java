package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a channel's status plan means in time; known to the room that runs the rounds. */
public interface StatusPlanner {
  /** Why a plan cannot be kept, in words for whoever sets it; empty where it can. */
  Optional<String> objection(TeamId team, ChannelId channel, ChannelRules rules, Instant now);

  /** What is to be promised once these rules hold, from the next round on. */
  List<Duty> duties(TeamId team, ChannelId channel, ChannelRules rules, Instant now);
}
