package dev.unhurry.replay;

/** How a request went. */
enum Ending {
  /** Answered in the thread, checked off or thanked for by its due time. */
  IN_TIME,
  /** The same after it. */
  LATE,
  /** Not there, but who was asked wrote in the channel by the due time. */
  ELSEWHERE,
  /** Not by who was asked, but somebody else replied in the thread. */
  BY_OTHERS,
  /** None of these, until it was let go or the period was over. */
  NEVER
}
