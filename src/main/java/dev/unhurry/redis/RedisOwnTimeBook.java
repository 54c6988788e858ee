package dev.unhurry.redis;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.WrittenTime;
import dev.unhurry.chat.Actor;
import java.util.List;

/** People's own time in Redis. */
final class RedisOwnTimeBook implements OwnTimeBook {
  private final Wire wire;
  private final Mirror mirror;

  RedisOwnTimeBook(Wire wire, Mirror mirror) {
    this.wire = wire;
    this.mirror = mirror;
  }

  @Override
  public OwnTime of(Actor person) {
    return mirror
        .get(person.team(), person.user().value())
        .map(WrittenTime::read)
        .orElse(OwnTime.NONE);
  }

  @Override
  public boolean replace(Actor person, OwnTime held, OwnTime other) {
    String key = new TenantScope(person.team()).ownTime();
    boolean replaced =
        wire.holds(
            Script.REPLACE,
            List.of(key),
            List.of(person.user().value(), WrittenTime.write(held), WrittenTime.write(other)));
    mirror.reload(person.team());
    return replaced;
  }
}
