package dev.unhurry.urgency;

import java.util.Set;

/**
 * How much the bot does in a channel, which messages earn a nudge there, what it offers and
 * follows.
 *
 * @param courtesies those that the channel wants
 * @param everybody whether asks to everybody are followed too, and not only those to people
 */
public record Conduct(
    Mode mode, Level level, Set<Courtesy> courtesies, Offer offer, boolean everybody) {
  public Conduct {
    courtesies = Set.copyOf(courtesies);
  }

  /** What is asked of everybody is not followed. */
  public Conduct(Mode mode, Level level, Set<Courtesy> courtesies, Offer offer) {
    this(mode, level, courtesies, offer, false);
  }

  /** No courtesies, all forms. */
  public Conduct(Mode mode, Level level) {
    this(mode, level, Set.of(), Offer.ALL);
  }
}
