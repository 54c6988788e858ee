package dev.unhurry.replay;

/** How a request went. */
enum Ending {
  /** Answered or checked off by its due time. */
  IN_TIME,
  /** Answered or checked off after it. */
  LATE,
  /** Neither, until it was let go or the period was over. */
  NEVER
}
