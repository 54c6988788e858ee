package dev.unhurry.availability;

import dev.unhurry.chat.Actor;

/** Finds a person's working time. */
public interface HoursBook {
  WorkingTime of(Actor person);
}
