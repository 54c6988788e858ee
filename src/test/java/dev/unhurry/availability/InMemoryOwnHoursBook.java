package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People's own hours on paper. */
public final class InMemoryOwnHoursBook implements OwnHoursBook {
  private final Map<Actor, Hours> hours = new HashMap<>();

  @Override
  public Optional<Hours> of(Actor person) {
    return Optional.ofNullable(hours.get(person));
  }

  @Override
  public void set(Actor person, Hours own) {
    hours.put(person, own);
  }

  @Override
  public void clear(Actor person) {
    hours.remove(person);
  }
}
