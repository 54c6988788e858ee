package dev.unhurry.redis;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.duty.outage.Outages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Signs of life and outages in Redis. */
final class RedisOutages implements Outages {
  private static final String REMEMBERED_MS = Long.toString(REMEMBERED.toMillis());

  private final Wire wire;

  RedisOutages(Wire wire) {
    this.wire = wire;
  }

  @Override
  public List<Outage> awake(TeamId team, Sign sign) {
    TenantScope keys = new TenantScope(team);
    Object noted =
        wire.run(
            Script.AWAKE,
            List.of(keys.awake(), keys.outages(), keys.due(), keys.duty(), keys.done()),
            List.of(
                wire.clock(),
                Long.toString(LIMIT.toMillis()),
                REMEMBERED_MS,
                sign.keeps() ? "1" : "0",
                sign.leapt() ? "1" : "0",
                KIND));
    return Packed.outages(team, (String) noted);
  }

  @Override
  public List<Outage> recent(TeamId team, Instant now) {
    String key = new TenantScope(team).outages();
    String packed = wire.call(redis -> redis.get(key));
    List<Outage> all = packed == null ? List.of() : Packed.outages(team, packed);
    return all.stream().filter(outage -> now.isBefore(outage.to().plus(REMEMBERED))).toList();
  }

  @Override
  public void done(Outage outage, String step, List<Duty> next) {
    TenantScope keys = new TenantScope(outage.team());
    wire.run(
        Script.CAUGHT_UP,
        List.of(keys.outages(), keys.due(), keys.duty(), keys.done()),
        List.of(wire.clock(), Wire.ms(outage.to()), step, Packed.duties(outage.team(), next)));
  }

  @Override
  public Optional<Set<String>> digested(Actor person, Outage outage) {
    String key = new TenantScope(person.team()).digests(outage.to());
    String shows = wire.call(redis -> redis.hget(key, person.user().value()));
    return Optional.ofNullable(shows).map(RedisOutages::unpacked);
  }

  @Override
  public Set<String> digest(Actor person, Outage outage, Set<String> shows, List<Duty> says) {
    TenantScope keys = new TenantScope(person.team());
    Object decided =
        wire.run(
            Script.DIGEST,
            List.of(keys.digests(outage.to()), keys.due(), keys.duty(), keys.done()),
            List.of(
                wire.clock(),
                person.user().value(),
                String.join(" ", new TreeSet<>(shows)),
                Packed.duties(person.team(), says),
                REMEMBERED_MS));
    return unpacked((String) decided);
  }

  private static Set<String> unpacked(String shows) {
    return shows.isEmpty() ? Set.of() : Set.of(shows.split(" "));
  }
}
