package dev.unhurry.redis;

import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.home.export.Traces;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.RequestBook;
import dev.unhurry.status.RoundBook;
import dev.unhurry.urgency.KeptRules;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import redis.clients.jedis.RedisClient;

/**
 * Everything that is kept, in one Redis: the given one, or a server of our own in the data folder.
 *
 * <p>Close it last: what is being said has to be written down first.
 */
public final class Cellar implements AutoCloseable {
  private final Optional<EmbeddedServer> server;
  private final RedisAddress address;
  private final Wire wire;
  private final DutySettings settings;
  private final Mirror rules;
  private final Mirror ownTime;

  private Cellar(
      Optional<EmbeddedServer> server, RedisAddress address, Wire wire, DutySettings settings) {
    this.server = server;
    this.address = address;
    this.wire = wire;
    this.settings = settings;
    this.rules = new Mirror(wire, team -> new TenantScope(team).rules());
    this.ownTime = new Mirror(wire, team -> new TenantScope(team).ownTime());
  }

  /**
   * Opens the Redis of this address, or starts one on the data folder.
   *
   * @param turnedClock what due times are compared with instead of Redis's own time
   * @throws RedisUnavailable with one line for a person
   */
  public static Cellar open(
      Optional<URI> redisUrl,
      Path dataFolder,
      Optional<InstantSource> turnedClock,
      DutySettings settings) {
    if (redisUrl.isPresent()) {
      RedisAddress address = RedisAddress.of(redisUrl.get());
      return new Cellar(
          Optional.empty(), address, new Wire(checked(address), () -> {}, turnedClock), settings);
    }
    EmbeddedServer server = EmbeddedServer.start(dataFolder);
    try {
      Wire wire = new Wire(checked(server.address()), server::revive, turnedClock);
      return new Cellar(Optional.of(server), server.address(), wire, settings);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static RedisClient checked(RedisAddress address) {
    RedisClient client = address.client();
    try {
      Gate.check(client, address);
      return client;
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  public Diary diary() {
    return new RedisDiary(wire, settings);
  }

  public RequestBook requests() {
    return new RedisRequestBook(wire);
  }

  public RoundBook rounds() {
    return new RedisRoundBook(wire);
  }

  public KeptRules rules() {
    return new RedisKeptRules(wire, rules);
  }

  public HintBook hints() {
    return new RedisHintBook(wire);
  }

  public Outages outages() {
    return new RedisOutages(wire);
  }

  public PersonalBooks personal() {
    return new PersonalBooks(new RedisQuietBook(wire), new RedisOwnTimeBook(wire, ownTime));
  }

  /** What is kept about a person where no room looks it up by person. */
  public Traces traces() {
    return new RedisTraces(wire);
  }

  /** Learns what other instances changed of what is answered from memory; call it every 2 s. */
  public void refresh() {
    rules.refresh();
    ownTime.refresh();
  }

  /** Whether Redis answers now; says so within about a second, however busy or deaf it is. */
  public boolean answers() {
    return address.answers();
  }

  @Override
  public void close() {
    wire.close();
    server.ifPresent(EmbeddedServer::close);
  }
}
