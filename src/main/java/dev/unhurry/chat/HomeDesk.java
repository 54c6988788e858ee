package dev.unhurry.chat;

import java.time.Instant;

/** Where a person's App Home is laid out. */
@FunctionalInterface
public interface HomeDesk {
  Home home(Actor person, Instant now);
}
