package dev.unhurry.urgency;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import java.time.Instant;

/**
 * A channel's rules as somebody left them.
 *
 * @param number counts the channel's changes, from 1
 */
public record Change(Actor by, ChannelId channel, int number, Instant at, ChannelRules rules) {
  public Change {
    if (number < 1) {
      throw new IllegalArgumentException("change number (" + number + ") must be 1 or more");
    }
  }
}
