package dev.unhurry;

import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Messenger;
import java.time.InstantSource;

/**
 * Everything from outside the rooms: the street, the books, the time. A test, the sandbox or a
 * replay builds the very same program with other walls.
 */
public record Outside(
    Messenger messenger, Directory directory, History history, Books books, InstantSource time) {

  /** The one place where a clock is read. */
  public static InstantSource wallClock() {
    return InstantSource.system();
  }
}
