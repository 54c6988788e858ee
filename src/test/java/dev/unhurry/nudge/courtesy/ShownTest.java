package dev.unhurry.nudge.courtesy;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private static final Instant NOW = Town.MONDAY_9_LISBON;

  private final CourtesyCards cards =
      new CourtesyCards(
          new Wording(
              new FakeDirectory(),
              new RuledHours(HOURS, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
              "add_context"));

  private final Given given = new Given(Town.ref(NOW.plusNanos(123_456_000)), HintBook.KINDLY, NOW);

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("a colleague's wish", cards.kindly(given, Town.BEN)),
        card("a colleague's wish at home", cards.kindlyAtHome(given)),
        card("somebody is off", CourtesyCards.away("<@U0BEN> is off until Thu 24 Dec 09:00.")),
        card("asked kindly", CourtesyCards.asked()),
        card("asked before", CourtesyCards.askedBefore()),
        card("left to you", CourtesyCards.leftToYou()),
        card("in a thread", CourtesyCards.inAThread()),
        card("one's own message", CourtesyCards.ownMessage()));
  }
}
