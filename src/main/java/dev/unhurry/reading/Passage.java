package dev.unhurry.reading;

import java.time.Duration;
import java.util.List;

/**
 * A burst and what stood before it.
 *
 * @param text Slack's own text; the parts of a burst are joined by line breaks
 * @param before newest first, of the ten minutes before the burst
 */
public record Passage(String text, List<Earlier> before) {
  public Passage {
    before = List.copyOf(before);
  }

  /** Something that stood before the burst. */
  public record Earlier(Duration ago, boolean sameAuthor, String text) {}
}
