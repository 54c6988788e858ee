package dev.unhurry.redis;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Looks at a Redis before anything is trusted to it. */
final class Gate {
  private static final Logger log = LoggerFactory.getLogger(Gate.class);
  private static final Pattern LINE = Pattern.compile("(?m)^(\\w+):(.*?)\\r?$");

  private static final String START_IT = "start it or correct REDIS_URL";

  private Gate() {}

  /** Refuses, in one line, what cannot keep promises; warns of what may forget some. */
  static void check(RedisClient redis, RedisAddress address) {
    warn(address, examine(redis, address));
  }

  /** What Redis says of itself; refuses what cannot keep promises. */
  static Map<String, String> examine(RedisClient redis, RedisAddress address) {
    Map<String, String> info = ask(redis, address);
    Optional<Version> version = Version.in(info.getOrDefault("redis_version", ""));
    if (version.isEmpty() || version.get().isOlderThan(Version.NEEDED)) {
      throw new RedisUnavailable(
          "Redis at %s is %s".formatted(address, info.get("redis_version")),
          "version %s or newer is needed".formatted(Version.NEEDED),
          null);
    }
    if ("slave".equals(info.get("role"))) {
      throw new RedisUnavailable(
          "Redis at " + address + " is a replica and takes no writes",
          "give the primary's address",
          null);
    }
    return info;
  }

  private static void warn(RedisAddress address, Map<String, String> info) {
    if ("0".equals(info.get("aof_enabled"))) {
      log.warn("Redis at {} keeps no append-only file: a crash of it loses promises", address);
    }
    boolean evicts = info.getOrDefault("maxmemory_policy", "").startsWith("allkeys");
    if (evicts && !"0".equals(info.get("maxmemory"))) {
      log.warn("Redis at {} throws keys away when it is full: set noeviction", address);
    }
  }

  private static Map<String, String> ask(RedisClient redis, RedisAddress address) {
    try {
      redis.ping();
      return parse(redis.info());
    } catch (JedisException e) {
      throw unavailable(address, e);
    }
  }

  /** The failure in words for whoever runs the bot. */
  static RedisUnavailable unavailable(RedisAddress address, JedisException e) {
    if (e.getCause() instanceof SSLException) {
      return new RedisUnavailable(
          "Redis at " + address + " shows a certificate that this Java does not trust",
          "add it to a trust store (javax.net.ssl.trustStore) or correct REDIS_URL",
          e);
    }
    if (e instanceof JedisConnectionException) {
      return new RedisUnavailable("Redis at " + address + " does not answer", START_IT, e);
    }
    if (e instanceof JedisDataException refusal) {
      return new RedisUnavailable(
          "Redis at " + address + " refuses us: " + firstWords(refusal), "correct REDIS_URL", e);
    }
    return new RedisUnavailable("Redis at " + address + " cannot be used", START_IT, e);
  }

  private static String firstWords(JedisDataException e) {
    return e.getMessage().lines().findFirst().orElse("no reason given");
  }

  private static Map<String, String> parse(String info) {
    return LINE.matcher(info)
        .results()
        .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (a, b) -> a));
  }

  /** The first two parts of a version. */
  record Version(int major, int minor) {
    static final Version NEEDED = new Version(6, 2);
    private static final Pattern PARTS = Pattern.compile("(\\d+)\\.(\\d+)");

    static Optional<Version> in(String text) {
      Matcher parts = PARTS.matcher(text);
      return parts.find()
          ? Optional.of(
              new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
          : Optional.empty();
    }

    boolean isOlderThan(Version other) {
      return major < other.major || (major == other.major && minor < other.minor);
    }

    @Override
    public String toString() {
      return major + "." + minor;
    }
  }
}
