package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import java.util.List;
import java.util.Optional;

/**
 * A leave that was taken, and what it means.
 *
 * @param leave as it stands now, with what it joined
 * @param joined whether it joined what was planned before
 * @param beside what else is planned for some of that time, with another cover
 */
record Noted(Leave leave, boolean joined, List<Leave> beside, Optional<Cover> cover, Made made) {
  Noted {
    beside = List.copyOf(beside);
  }

  /**
   * The change that was made.
   *
   * @param time what counts since
   * @param takesWork whether it takes any working time away
   */
  record Made(Changed change, WorkingTime time, boolean takesWork) {}
}
