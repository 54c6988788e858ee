package dev.unhurry.nudge;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.reading.Burst;
import dev.unhurry.schema.CardsContract;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private final NudgeCards cards = new NudgeCards(new FakeDirectory(), HOURS, "add_context");

  @Override
  protected Stream<Shown> shown() {
    Burst burst =
        new Burst(
            List.of(Town.says(Town.ANA, Town.MONDAY_9_LISBON, lengthy("hey ", 40_000))), List.of());
    return Stream.of(
        card("a hint to nobody", cards.hint(burst, List.of(), Town.MONDAY_9_LISBON)),
        card(
            "a hint that says when somebody is back",
            cards.hint(burst, List.of(Town.actor(Town.BEN)), Town.MONDAY_9_LISBON)),
        card(
            "a hint to a crowd",
            cards.hint(
                burst, people(500).stream().map(Town::actor).toList(), Town.MONDAY_9_LISBON)),
        card("left as it is", cards.leftAsItIs()));
  }
}
