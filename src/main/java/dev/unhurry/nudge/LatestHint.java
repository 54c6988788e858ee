package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.nudge.HintBook.Given;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's latest hint once more, for their App Home: what is only visible in a channel to one
 * person is lost when they look away.
 */
public final class LatestHint {
  private final Patience patience;
  private final NudgeCards cards;
  private final CourtesyCards courtesies;

  LatestHint(Patience patience, NudgeCards cards, CourtesyCards courtesies) {
    this.patience = patience;
    this.cards = cards;
    this.courtesies = courtesies;
  }

  /** Empty where there is none, where it was dealt with, and for whoever has hints off. */
  public Optional<Card> shown(Actor person, Instant now) {
    return patience
        .hints()
        .latest(person, now)
        .filter(given -> !patience.isOff(person, now))
        .map(given -> card(given, person, now));
  }

  private Card card(Given given, Actor person, Instant now) {
    return switch (given.rule()) {
      case HintBook.KINDLY -> courtesies.kindlyAtHome(given);
      case HintBook.LIVE -> courtesies.liveAtHome(given);
      case HintBook.MEETING -> courtesies.meetingAtHome(given);
      default -> cards.atHome(given, person, now);
    };
  }
}
