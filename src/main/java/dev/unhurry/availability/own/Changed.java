package dev.unhurry.availability.own;

import dev.unhurry.availability.OwnTime;

/** What somebody said of their time before a change and after it. */
public record Changed(OwnTime before, OwnTime after) {
  /** Undoes this change, and nothing that was said since. */
  public Undo undo() {
    return Undo.of(this);
  }
}
