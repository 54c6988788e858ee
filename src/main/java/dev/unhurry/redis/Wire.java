package dev.unhurry.redis;

import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/**
 * The line to Redis. A call whose connection was broken is made once more over a new one, so only
 * what is harmless twice may go through here.
 */
final class Wire implements AutoCloseable {
  private final RedisClient client;
  private final Runnable mend;
  private final Optional<InstantSource> turnedClock;

  /**
   * Takes a client into its care.
   *
   * @param mend what may bring a lost server back, before the second try
   * @param turnedClock where scripts take their time from instead of Redis (local Slack, replay)
   */
  Wire(RedisClient client, Runnable mend, Optional<InstantSource> turnedClock) {
    this.client = client;
    this.mend = mend;
    this.turnedClock = turnedClock;
  }

  /** The first argument of a script: the turned clock in ms, or blank for Redis's own time. */
  String clock() {
    return turnedClock.map(clock -> Long.toString(clock.instant().toEpochMilli())).orElse("");
  }

  /** Milliseconds, rounded up, so that nothing is ever due before its time. */
  static String ms(Instant moment) {
    return Long.toString(msUp(moment));
  }

  static long msUp(Instant moment) {
    return moment.plusNanos(999_999).toEpochMilli();
  }

  Object run(Script script, List<String> keys, List<String> arguments) {
    return call(redis -> evaluate(redis, script, keys, arguments));
  }

  boolean holds(Script script, List<String> keys, List<String> arguments) {
    return ((Long) run(script, keys, arguments)) == 1;
  }

  private static Object evaluate(
      RedisClient redis, Script script, List<String> keys, List<String> arguments) {
    try {
      return redis.evalsha(script.sha(), keys, arguments);
    } catch (JedisNoScriptException e) {
      return redis.eval(script.source(), keys, arguments);
    }
  }

  <T> T call(Function<RedisClient, T> call) {
    try {
      return call.apply(client);
    } catch (JedisConnectionException e) {
      if (e.getCause() instanceof SocketTimeoutException) {
        throw e; // Two seconds are gone, and Slack waits for three.
      }
      // After a restart of Redis every idle connection is broken, not only this one.
      client.getPool().clear();
      mend.run();
      return call.apply(client);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
