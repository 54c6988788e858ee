package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Looks at a Redis, or at the folder and the program of one that would be started; starts nothing,
 * and changes nothing.
 */
public final class RedisExamination {
  private RedisExamination() {}

  /**
   * Asks the Redis of this address.
   *
   * @param team whose parked duties are counted
   * @throws RedisUnavailable where the bot would not work with it
   */
  public static RedisFacts of(URI url, Optional<TeamId> team) {
    RedisAddress address = RedisAddress.of(url);
    try (RedisClient redis = address.client()) {
      Map<String, String> info = Gate.examine(redis, address);
      return new RedisFacts(
          address.toString(),
          info.get("redis_version"),
          keeping(address, info),
          memory(info),
          team.map(one -> parked(redis, one)));
    } catch (JedisException e) {
      throw Gate.unavailable(address, e);
    }
  }

  private static RedisFacts.Keeping keeping(RedisAddress address, Map<String, String> info) {
    boolean appends = "1".equals(info.get("aof_enabled"));
    try (Jedis redis = new Jedis(address.place(), address.config())) {
      return new RedisFacts.Keeping(
          appends,
          Optional.ofNullable(redis.configGet("appendfsync").get("appendfsync")),
          Optional.ofNullable(redis.configGet("save").get("save")).map(times -> !times.isBlank()));
    } catch (JedisDataException e) {
      // Where Redis is rented, nobody may ask for its settings.
      return new RedisFacts.Keeping(appends, Optional.empty(), Optional.empty());
    }
  }

  private static RedisFacts.Memory memory(Map<String, String> info) {
    return new RedisFacts.Memory(
        info.getOrDefault("maxmemory_policy", ""),
        bytes(info, "maxmemory"),
        bytes(info, "used_memory"));
  }

  private static long bytes(Map<String, String> info, String name) {
    String number = info.getOrDefault(name, "");
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }

  private static RedisFacts.Parked parked(RedisClient redis, TeamId team) {
    TenantScope keys = new TenantScope(team);
    Set<String> ids = redis.hkeys(keys.parked());
    return new RedisFacts.Parked(
        ids.size(), ids.isEmpty() ? Optional.empty() : oldest(redis, team, ids));
  }

  private static Optional<Instant> oldest(RedisClient redis, TeamId team, Collection<String> ids) {
    String duties = new TenantScope(team).duty();
    return redis.hmget(duties, ids.toArray(String[]::new)).stream()
        .filter(Objects::nonNull)
        .map(row -> Packed.claim(team, "any", row).duty().due())
        .min(Instant::compareTo);
  }

  /** Looks at the folder in which a server of our own would keep its data. */
  public static FolderFacts folder(Path data) {
    Path folder = DataFolder.within(data);
    try {
      FolderFacts.State state =
          DataFolder.isHeld(folder)
              ? FolderFacts.State.HELD_BY_A_BOT
              : isWritable(folder) ? FolderFacts.State.FREE : FolderFacts.State.NOT_WRITABLE;
      return new FolderFacts(folder, state);
    } catch (IOException e) {
      return new FolderFacts(folder, FolderFacts.State.NOT_WRITABLE);
    }
  }

  /** What is not there yet would be made in the nearest folder that is. */
  private static boolean isWritable(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there);
  }

  /**
   * Finds the redis-server that would be started on this data folder.
   *
   * @throws RedisUnavailable where none runs here, or only one that is too old for the data
   */
  public static ServerFacts server(Path data, String searchPath) {
    try {
      Path scratch = Files.createTempDirectory("unhurry-doctor");
      try {
        ServerBinary binary = ServerBinary.find(searchPath, scratch);
        EmbeddedServer.refuseNewerData(DataFolder.within(data), binary);
        return new ServerFacts(
            binary.version().toString(),
            Optional.of(binary.path()).filter(path -> !path.startsWith(scratch)));
      } finally {
        clear(scratch);
      }
    } catch (IOException e) {
      throw new RedisUnavailable("redis-server cannot be looked at: " + e.getMessage(), e);
    }
  }

  private static void clear(Path scratch) throws IOException {
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
