package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import java.util.List;

/**
 * An ask to somebody, as it was heard.
 *
 * @param burst ends with the message that completed it
 * @param to whom it mentions, never empty
 */
public record Ask(Burst burst, List<UserId> to) {
  public Ask {
    to = List.copyOf(to);
  }
}
