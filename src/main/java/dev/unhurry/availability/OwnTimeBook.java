package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.util.function.UnaryOperator;

/**
 * What people said of their own working time.
 *
 * <p>Answered from memory: what another instance wrote is seen within five seconds. Writes throw
 * when the store cannot be reached.
 */
public interface OwnTimeBook {
  /** {@link OwnTime#NONE} for who said nothing. */
  OwnTime of(Actor person);

  /**
   * Puts one in the place of the other; false, and nothing is changed, where that does not hold.
   */
  boolean replace(Actor person, OwnTime held, OwnTime other);

  /** Changes what holds at this moment, whoever else is at it, and says what holds then. */
  default OwnTime change(Actor person, UnaryOperator<OwnTime> change) {
    OwnTime held = of(person);
    OwnTime other = change.apply(held);
    while (!replace(person, held, other)) {
      held = of(person);
      other = change.apply(held);
    }
    return other;
  }
}
