package dev.unhurry.nudge;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The nudge reads what people write and repeats nothing but whom they mention. */
class HostileTest extends HostileContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private static final Reader READER = new Reader();
  private final NudgeCards cards =
      new NudgeCards(
          new Wording(
              new FakeDirectory(),
              new RuledHours(HOURS, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
              "add_context"));

  private Card hint(String text) {
    Reading reading = READER.read(new Passage(text, List.of()));
    Given given = new Given(Town.ref(NOW), reading.rule(), NOW);
    return cards.hint(given, reading, Town.actor(Town.ANA));
  }

  @Override
  protected Stream<Shown> said(String words) {
    return Stream.of(
        card("a hint about a message", hint(words)),
        card("a hint about one to Ben", hint("<@U0BEN> hey " + words)));
  }
}
