package dev.unhurry.urgency;

import java.util.Set;

/**
 * How much the bot does in a channel, which messages earn a nudge there, and what it offers.
 *
 * @param courtesies those that the channel wants
 */
public record Conduct(Mode mode, Level level, Set<Courtesy> courtesies, Offer offer) {
  public Conduct {
    courtesies = Set.copyOf(courtesies);
  }

  /** No courtesies, all forms. */
  public Conduct(Mode mode, Level level) {
    this(mode, level, Set.of(), Offer.ALL);
  }
}
