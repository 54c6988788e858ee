package dev.unhurry.availability;

/**
 * Which hours count when a duration is added. Hours are elapsed hours, also on days of 23 or 25.
 */
public enum Counting {
  /** Every hour counts. */
  WALL,
  /** Only the person's working hours count. */
  WORKING_HOURS,
  /** All 24 hours of the person's working days count; the end moves into working time. */
  WORKING_DAYS
}
