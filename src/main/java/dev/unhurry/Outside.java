package dev.unhurry;

import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Screens;
import dev.unhurry.home.fresh.Watching;
import java.time.InstantSource;

/**
 * Everything from outside the rooms: the street, the books, the time. A test, the sandbox or a
 * replay builds the very same program with other walls.
 */
public record Outside(
    Messenger messenger,
    Directory directory,
    History history,
    Books books,
    InstantSource time,
    Screens screens) {

  /** One where nobody looks at a Home that changes. */
  public Outside(
      Messenger messenger, Directory directory, History history, Books books, InstantSource time) {
    this(messenger, directory, history, books, time, Screens.NONE);
  }

  /** The same with books that say what changes on somebody's Home. */
  Outside watched(Watching watching) {
    return new Outside(messenger, directory, history, books.watched(watching), time, screens);
  }

  /** The one place where a clock is read. */
  public static InstantSource wallClock() {
    return InstantSource.system();
  }
}
