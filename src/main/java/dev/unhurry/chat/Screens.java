package dev.unhurry.chat;

/** People's App Homes where they stand open, which show something that may change. */
@FunctionalInterface
public interface Screens {
  /** For where nobody looks. */
  Screens NONE = person -> {};

  /**
   * What this person's Home shows has changed. Returns at once, never throws, and does nothing for
   * whoever has not opened theirs lately.
   */
  void changed(Actor person);
}
