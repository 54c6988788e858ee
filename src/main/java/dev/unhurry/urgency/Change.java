package dev.unhurry.urgency;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import java.time.Instant;
import java.util.Set;

/**
 * A channel's rules as somebody left them.
 *
 * @param number counts the channel's changes, from 1
 * @param heardAgain the rules of reading that were silent in the channel after wrong calls and were
 *     let speak again
 */
public record Change(
    Actor by,
    ChannelId channel,
    int number,
    Instant at,
    ChannelRules rules,
    Set<String> heardAgain) {
  public Change {
    if (number < 1) {
      throw new IllegalArgumentException("change number (" + number + ") must be 1 or more");
    }
    heardAgain = Set.copyOf(heardAgain);
  }

  /** Nothing that was silent speaks again. */
  public Change(Actor by, ChannelId channel, int number, Instant at, ChannelRules rules) {
    this(by, channel, number, at, rules, Set.of());
  }
}
