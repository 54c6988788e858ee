package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.util.Optional;

/**
 * The hours that people set for themselves.
 *
 * <p>Answered from memory: what another instance wrote is seen within five seconds. Writes throw
 * when the store cannot be reached.
 */
public interface OwnHoursBook {
  Optional<Hours> of(Actor person);

  void set(Actor person, Hours hours);

  /** Back to the channel's and the workspace's hours. */
  void clear(Actor person);
}
