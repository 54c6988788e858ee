package dev.unhurry.redis;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Where Redis is and who we are there; {@code toString} holds no password.
 *
 * @param user empty for Redis's default user
 */
record RedisAddress(
    HostAndPort place,
    Optional<String> user,
    Optional<String> password,
    int database,
    boolean tls) {
  private static final int TIMEOUT_MS = 2_000;
  private static final int IMPATIENT_MS = 500;
  private static final int USUAL_PORT = 6379;
  private static final String FORM =
      "REDIS_URL must look like redis://host:6379 or rediss://user:password@host:6380/0";

  /** Reads redis:// and rediss:// (TLS), with user, password and database where given. */
  static RedisAddress of(URI url) {
    boolean tls = "rediss".equals(url.getScheme());
    if (url.getHost() == null || !(tls || "redis".equals(url.getScheme()))) {
      throw new RedisUnavailable(FORM);
    }
    int port = url.getPort() < 0 ? USUAL_PORT : url.getPort();
    String[] who = (url.getUserInfo() == null ? "" : url.getUserInfo()).split(":", 2);
    return new RedisAddress(
        new HostAndPort(url.getHost(), port),
        filled(who[0]),
        who.length < 2 ? Optional.empty() : filled(who[1]),
        database(url),
        tls);
  }

  /** A server on this machine that only we know the password of. */
  static RedisAddress embedded(int port, String password) {
    HostAndPort place = new HostAndPort("127.0.0.1", port);
    return new RedisAddress(place, Optional.empty(), Optional.of(password), 0, false);
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private static int database(URI url) {
    String path = url.getPath() == null ? "" : url.getPath().replace("/", "");
    try {
      return path.isEmpty() ? 0 : Integer.parseInt(path);
    } catch (NumberFormatException e) {
      throw new RedisUnavailable(FORM, e);
    }
  }

  JedisClientConfig config() {
    return config(TIMEOUT_MS);
  }

  private JedisClientConfig config(int timeoutMs) {
    return DefaultJedisClientConfig.builder()
        .resp2()
        .timeoutMillis(timeoutMs)
        .user(user.orElse(null))
        .password(password.orElse(null))
        .database(database)
        .sslOptions(tls ? SslOptions.defaults() : null)
        .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
        .build();
  }

  /** Opens a client; its first call connects. */
  RedisClient client() {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(16);
    pool.setMaxIdle(16);
    pool.setMaxWait(Duration.ofMillis(500));
    return RedisClient.builder().hostAndPort(place).clientConfig(config()).poolConfig(pool).build();
  }

  /**
   * Whether Redis answers at once; asks over a connection of its own and so waits behind no one.
   */
  boolean answers() {
    try (Jedis redis = new Jedis(place, config(IMPATIENT_MS))) {
      return redis.ping().equals("PONG");
    } catch (JedisException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return (tls ? "rediss://" : "redis://") + place + "/" + database;
  }
}
