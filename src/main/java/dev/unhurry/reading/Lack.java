package dev.unhurry.reading;

/** What would still help whoever is to answer. */
public enum Lack {
  /** What is needed. */
  WHAT,
  /** Why, or the background. */
  WHY,
  /** What was tried. */
  TRIED,
  /** By when. */
  WHEN,
  /** Links, or the words and code themselves. */
  LINKS
}
