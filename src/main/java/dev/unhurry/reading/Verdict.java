package dev.unhurry.reading;

/** What a message is, as a thoughtful colleague would see it. */
public enum Verdict {
  /** Asks for attention or announces an ask, but carries none yet. */
  PING("a ping"),
  /** A real ask that lacks an essential: the first sensible reply would be a question back. */
  THIN("an ask that lacks something"),
  /** A real ask that can be answered as it stands. */
  ASK("an ask"),
  /** Not an ask. */
  OTHER("no ask");

  private final String inWords;

  Verdict(String inWords) {
    this.inWords = inWords;
  }

  String inWords() {
    return inWords;
  }
}
