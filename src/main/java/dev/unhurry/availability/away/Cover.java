package dev.unhurry.availability.away;

import dev.unhurry.chat.UserId;

/** Who is asked in the meantime, and whether they are away then too. */
record Cover(UserId person, Presence presence) {
  /** Whether they are there in all of that time. */
  enum Presence {
    THERE,
    PARTLY_AWAY,
    AWAY
  }
}
