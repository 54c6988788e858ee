package dev.unhurry.reading;

/** What a message is, as a thoughtful colleague would see it. */
public enum Verdict {
  /** Asks for attention or announces an ask, but carries none yet. */
  PING,
  /** A real ask that lacks an essential: the first sensible reply would be a question back. */
  THIN,
  /** A real ask that can be answered as it stands. */
  ASK,
  /** Not an ask. */
  OTHER
}
