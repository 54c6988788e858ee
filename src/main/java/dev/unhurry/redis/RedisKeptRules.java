package dev.unhurry.redis;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.KeptRules;
import java.util.List;
import java.util.Optional;

/** Channel rules and their change log in Redis. */
final class RedisKeptRules implements KeptRules {
  private final Wire wire;
  private final Mirror mirror;

  RedisKeptRules(Wire wire, Mirror mirror) {
    this.wire = wire;
    this.mirror = mirror;
  }

  @Override
  public Optional<Change> of(TeamId team, ChannelId channel) {
    return mirror.get(team, channel.value()).map(packed -> null);
  }

  @Override
  public List<Change> all(TeamId team) {
    return List.of();
  }

  @Override
  public boolean save(Change change, List<Duty> duties) {
    throw new UnsupportedOperationException(wire.clock());
  }

  @Override
  public List<Change> log(TeamId team, ChannelId channel, int atMost) {
    return List.of();
  }
}
