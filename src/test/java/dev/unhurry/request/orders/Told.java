package dev.unhurry.request.orders;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened around one ask.
 *
 * @param text what the message reads before and after an edit; the text of a reply; the emoji
 */
public record Told(Kind kind, UserId by, Instant at, List<String> text) {
  @Override
  public String toString() {
    return "%s %s %s %s".formatted(at.getEpochSecond() % 60, kind, by, text);
  }

  /** What it was. */
  public enum Kind {
    POSTED,
    ANSWERED,
    QUESTIONED,
    THANKED,
    CHECKED,
    UNCHECKED,
    EYES,
    NO_EYES,
    ADDED,
    REMOVED,
    WITHDRAWN,
    DELETED,
    ON_IT,
    ELSEWHERE;

    boolean isEdit() {
      return this == ADDED || this == REMOVED || this == WITHDRAWN;
    }

    boolean isWord() {
      return this == ANSWERED || this == QUESTIONED || this == THANKED;
    }
  }
}
