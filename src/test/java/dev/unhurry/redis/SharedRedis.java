package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.DutySettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import redis.clients.jedis.Jedis;

/** One real server for all tests of a JVM; every test has a workspace of its own in it. */
final class SharedRedis {
  private static final EmbeddedServer SERVER = start();

  private SharedRedis() {}

  private static EmbeddedServer start() {
    EmbeddedServer server = EmbeddedServer.start(Path.of("target/test-data/shared"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    look(server, Jedis::flushAll);
    return server;
  }

  static Cellar cellar(InstantSource clock) {
    return Cellar.open(
        Optional.of(url()), Path.of("unused"), Optional.of(clock), new DutySettings(3));
  }

  /** A wire past the cellar, to close. */
  static Wire wire() {
    return new Wire(RedisAddress.of(url()).client(), () -> {}, Optional.empty());
  }

  static TeamId freshTeam() {
    String random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return new TeamId("T" + random);
  }

  static URI url() {
    return url(SERVER);
  }

  static URI url(EmbeddedServer server) {
    RedisAddress address = server.address();
    return URI.create("redis://:" + address.password().orElseThrow() + "@" + address.place());
  }

  /** Looks into Redis past the cellar. */
  static void look(Consumer<Jedis> at) {
    look(SERVER, at);
  }

  static void look(EmbeddedServer server, Consumer<Jedis> at) {
    try (Jedis redis = new Jedis(server.address().place(), server.address().config())) {
      at.accept(redis);
    }
  }

  static void lapseLeases(TeamId team) {
    String lease = new TenantScope(team).lease();
    look(redis -> redis.zrange(lease, 0, -1).forEach(id -> redis.zadd(lease, 0, id)));
  }
}
