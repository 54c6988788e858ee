package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.nudge.courtesy.CourtesyCards;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's latest hint once more, for their App Home: what is only visible in a channel to one
 * person is lost when they look away.
 */
public final class LatestHint {
  private final RuleBook rules;
  private final Patience patience;
  private final NudgeCards cards;
  private final MeetingCards meetings;
  private final CourtesyCards courtesies;

  LatestHint(
      RuleBook rules,
      Patience patience,
      NudgeCards cards,
      MeetingCards meetings,
      CourtesyCards courtesies) {
    this.rules = rules;
    this.patience = patience;
    this.cards = cards;
    this.meetings = meetings;
    this.courtesies = courtesies;
  }

  /**
   * Empty where there is none, where it was dealt with, for whoever has hints off, and where the
   * channel wants none any more.
   */
  public Optional<Card> shown(Actor person, Instant now) {
    return patience
        .hints()
        .latest(person, now)
        .filter(given -> !patience.isOff(person, now))
        .filter(given -> rules.of(person.team(), given.about().channel()).mode().speaks())
        .map(given -> card(given, person, now));
  }

  private Card card(Given given, Actor person, Instant now) {
    return switch (given.rule()) {
      case HintBook.KINDLY -> courtesies.kindlyAtHome(given);
      case HintBook.LIVE -> meetings.liveAtHome(given);
      case HintBook.MEETING -> meetings.atHome(given);
      default -> cards.atHome(given, person, now);
    };
  }
}
