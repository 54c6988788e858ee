package dev.unhurry.availability;

import dev.unhurry.chat.Actor;

/** Finds a person's working time. */
public interface HoursBook {
  /** Their own hours, else the workspace's, in their own zone. */
  default WorkingTime of(Actor person) {
    return of(person, ChannelHours.NONE);
  }

  /** The same as it counts in a channel, whose hours and zone come before the workspace's. */
  WorkingTime of(Actor person, ChannelHours channel);

  /** When a channel as a whole works: its hours and zone, else the workspace's. */
  default WorkingTime of(ChannelHours channel) {
    throw new UnsupportedOperationException("the hours of a channel");
  }
}
