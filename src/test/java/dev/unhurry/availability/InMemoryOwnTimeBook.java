package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People's own time on paper. */
public final class InMemoryOwnTimeBook implements OwnTimeBook {
  private final Map<Actor, OwnTime> times = new HashMap<>();

  @Override
  public synchronized OwnTime of(Actor person) {
    return times.getOrDefault(person, OwnTime.NONE);
  }

  @Override
  public synchronized boolean replace(Actor person, OwnTime held, OwnTime other) {
    OwnTime there = of(person);
    if (!there.equals(held) && !there.equals(other)) {
      return false;
    }
    times.put(person, other);
    return true;
  }

  /** For tests that only need somebody to have hours of their own. */
  public void set(Actor person, Hours hours) {
    change(person, own -> own.withHours(Optional.of(hours)));
  }
}
