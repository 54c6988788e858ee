package dev.unhurry.redis;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.KeptRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
    return mirror.get(team, channel.value()).map(packed -> PackedRules.read(team, packed));
  }

  @Override
  public List<Change> all(TeamId team) {
    return mirror.all(team).values().stream()
        .map(packed -> PackedRules.read(team, packed))
        .toList();
  }

  @Override
  public boolean save(Change change, List<Duty> duties) {
    TeamId team = change.by().team();
    TenantScope keys = new TenantScope(team);
    boolean stands =
        wire.holds(
            Script.CHANGE,
            List.of(keys.rules(), keys.ruleLog(), keys.due(), keys.duty(), keys.done()),
            List.of(
                wire.clock(),
                change.channel().value(),
                Integer.toString(change.number()),
                PackedRules.write(change),
                Packed.duties(team, duties)));
    mirror.reload(team);
    return stands;
  }

  @Override
  public void moved(TeamId team, ChannelId from, ChannelId to) {
    TenantScope keys = new TenantScope(team);
    wire.run(
        Script.MOVED_RULES,
        List.of(keys.rules(), keys.ruleLog()),
        List.of(from.value(), to.value()));
    mirror.reload(team);
  }

  @Override
  public List<Change> log(TeamId team, ChannelId channel, int atMost) {
    TenantScope keys = new TenantScope(team);
    String latest = wire.call(redis -> redis.hget(keys.rules(), channel.value()));
    if (latest == null) {
      return List.of();
    }
    int number = PackedRules.read(team, latest).number();
    String[] entries =
        IntStream.iterate(number, n -> n > 0 && n > number - atMost, n -> n - 1)
            .mapToObj(n -> channel + ":" + n)
            .toArray(String[]::new);
    return wire.call(redis -> redis.hmget(keys.ruleLog(), entries)).stream()
        .filter(Objects::nonNull)
        .map(packed -> PackedRules.read(team, packed))
        .toList();
  }
}
