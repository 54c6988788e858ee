package dev.unhurry.redis;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The silences in Redis. */
final class RedisQuietBook implements QuietBook {
  private final Wire wire;

  RedisQuietBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Optional<Instant> notBefore(Actor person, String... topics) {
    List<String> arguments = new ArrayList<>(List.of(wire.clock()));
    for (String topic : topics) {
      arguments.add(entry(person, topic));
    }
    Object until =
        wire.run(Script.NOT_BEFORE, List.of(new TenantScope(person.team()).quiet()), arguments);
    return Optional.ofNullable((String) until).map(ms -> Instant.ofEpochMilli(Long.parseLong(ms)));
  }

  @Override
  public void silence(Actor person, String topic, Instant until) {
    wire.run(
        Script.SILENCE,
        List.of(new TenantScope(person.team()).quiet()),
        List.of(entry(person, topic), Wire.ms(until)));
  }

  @Override
  public void resume(Actor person, String topic) {
    wire.run(
        Script.RESUME,
        List.of(new TenantScope(person.team()).quiet()),
        List.of(entry(person, topic)));
  }

  private static String entry(Actor person, String topic) {
    return person.user() + "|" + topic;
  }
}
