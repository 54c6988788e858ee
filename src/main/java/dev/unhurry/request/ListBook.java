package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each person's list of what waits for them has shown, and where it stands.
 *
 * <p>A list is known by the id of the duty that it keeps. Nothing is kept of a request that is
 * settled, nor of a person for whom nothing waits: their list is taken back then. Every write is
 * one atomic step and harmless twice; methods throw when the store cannot be reached.
 */
public interface ListBook {
  /** When what waits for this person was last on a list of theirs; what never was has no entry. */
  Map<MessageRef, Instant> listed(Actor person);

  /** What this list was going to show, of what is open still; empty where it is not their last. */
  Optional<Set<MessageRef>> planned(Actor person, String list);

  /**
   * Notes what a list is going to show, before it is said: what opens from then on is not on it,
   * however late it becomes known that it stands.
   */
  void plan(Actor person, String list, Collection<MessageRef> shows);

  /**
   * A list stands: what it was going to show is listed, and the lists of before are taken back.
   *
   * @param takeBack the duty that takes this one back when its time comes; its facts name the
   *     message and the list
   */
  void stands(Actor person, Duty takeBack, Instant at);
}
