package dev.unhurry.replay;

/** A file that is passed over; the message says why, in words that follow its name. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String why) {
    super(why);
  }
}
