package dev.unhurry.redis;

import dev.unhurry.availability.Hours;
import dev.unhurry.availability.OwnHoursBook;
import dev.unhurry.chat.Actor;
import java.util.List;
import java.util.Optional;

/** People's own hours in Redis. */
final class RedisOwnHoursBook implements OwnHoursBook {
  private static final String NONE = "";

  private final Wire wire;
  private final Mirror mirror;

  RedisOwnHoursBook(Wire wire, Mirror mirror) {
    this.wire = wire;
    this.mirror = mirror;
  }

  @Override
  public Optional<Hours> of(Actor person) {
    return mirror.get(person.team(), person.user().value()).map(PackedHours::read);
  }

  @Override
  public void set(Actor person, Hours hours) {
    put(person, PackedHours.write(hours));
  }

  @Override
  public void clear(Actor person) {
    put(person, NONE);
  }

  private void put(Actor person, String packed) {
    String key = new TenantScope(person.team()).hours();
    wire.run(Script.PUT, List.of(key), List.of(person.user().value(), packed));
    mirror.reload(person.team());
  }
}
