package dev.unhurry.nudge.courtesy;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.Back;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
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

  private Shown away(String name, ZoneId zone) {
    WorkingTime reader = new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), zone);
    Back back =
        new Back(Town.BEN, NOW.plus(Duration.ofDays(20)), reader, HOURS.of(Town.actor(Town.ANA)));
    return card(name, cards.away(back, true, NOW));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("a colleague's wish", cards.kindly(given, Town.BEN)),
        card("a colleague's wish at home", cards.kindlyAtHome(given)),
        away("somebody is off, far away", ZoneId.of("America/Los_Angeles")),
        away("somebody is off, near by", ZoneId.of("Asia/Tokyo")),
        card("asked kindly", CourtesyCards.asked()),
        card("asked before", CourtesyCards.askedBefore()),
        card("left to you", CourtesyCards.leftToYou()),
        card("in a thread", CourtesyCards.inAThread()),
        card("one's own message", CourtesyCards.ownMessage()));
  }
}
