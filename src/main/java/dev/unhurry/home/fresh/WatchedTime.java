package dev.unhurry.home.fresh;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Screens;

/** People's own time, which their Home shows at once, wherever they said it. */
record WatchedTime(OwnTimeBook book, Screens screens) implements OwnTimeBook {
  @Override
  public OwnTime of(Actor person) {
    return book.of(person);
  }

  @Override
  public boolean replace(Actor person, OwnTime held, OwnTime other) {
    boolean replaced = book.replace(person, held, other);
    if (replaced && !held.equals(other)) {
      screens.changed(person);
    }
    return replaced;
  }
}
