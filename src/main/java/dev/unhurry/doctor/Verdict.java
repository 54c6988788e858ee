package dev.unhurry.doctor;

import java.util.Locale;

/** How bad it is. */
enum Verdict {
  /** As it should be. */
  OK,
  /** The bot works, though not as well as it could. */
  NOTE,
  /** The bot does not work, or loses promises. */
  FAULT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
