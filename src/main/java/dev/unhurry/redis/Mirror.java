package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A hash of each workspace with a copy in memory, for what is read with every message and seldom
 * changes. The field {@value #VERSION} counts its changes; whoever writes raises it in the same
 * step and calls {@link #reload}.
 */
final class Mirror {
  static final String VERSION = "v";

  private final Wire wire;
  private final Function<TeamId, String> key;
  private final Map<TeamId, Copy> copies = new ConcurrentHashMap<>();

  private record Copy(long version, Map<String, String> fields) {}

  Mirror(Wire wire, Function<TeamId, String> key) {
    this.wire = wire;
    this.key = key;
  }

  Optional<String> get(TeamId team, String field) {
    return Optional.ofNullable(all(team).get(field));
  }

  /** Every field but the version. */
  Map<String, String> all(TeamId team) {
    Copy copy = copies.get(team);
    return (copy == null ? reload(team) : copy).fields();
  }

  Copy reload(TeamId team) {
    Map<String, String> fields = new HashMap<>(wire.call(redis -> redis.hgetAll(key.apply(team))));
    Copy fresh = new Copy(version(fields.remove(VERSION)), Map.copyOf(fields));
    // Of two that are read at once, the older may arrive last.
    return copies.merge(team, fresh, (old, now) -> now.version() < old.version() ? old : now);
  }

  /** Reads again what others changed. */
  void refresh() {
    copies.forEach(this::refresh);
  }

  private void refresh(TeamId team, Copy copy) {
    long now = version(wire.call(redis -> redis.hget(key.apply(team), VERSION)));
    if (now < copy.version()) {
      // This copy was there before it was asked: Redis itself has forgotten its last writes.
      copies.remove(team, copy);
    }
    if (now != copy.version()) {
      reload(team);
    }
  }

  private static long version(String written) {
    return written == null ? 0 : Long.parseLong(written);
  }
}
