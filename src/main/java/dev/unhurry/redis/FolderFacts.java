package dev.unhurry.redis;

import java.nio.file.Path;

/** Where a server of our own would keep its data, and whether it could now. */
public record FolderFacts(Path folder, State state) {
  /** Who has the folder. */
  public enum State {
    FREE,
    HELD_BY_A_BOT,
    NOT_WRITABLE
  }
}
