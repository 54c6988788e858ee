package dev.unhurry.nudge;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor ANA = Town.actor(Town.ANA);
  private static final String LONGEST_RULE = lengthy("asks for something or other ", 120);

  private final Wording wording =
      new Wording(
          new FakeDirectory(),
          new RuledHours(HOURS, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
          "add_context");
  private final NudgeCards cards = new NudgeCards(wording);
  private final MeetingCards meetings = new MeetingCards(wording);
  private final Given given = new Given(Town.ref(NOW.plusNanos(123_456_000)), LONGEST_RULE, NOW);

  private Shown hint(String name, String text) {
    Reading reading = new Reader().read(new Passage(text, List.of()));
    return card(name, cards.hint(given, reading, ANA));
  }

  @Override
  protected Stream<Shown> shown() {
    String everybody =
        people(500).stream().map(Mrkdwn::mention).collect(Collectors.joining(" ", "", " hey"));
    return Stream.of(
        hint("a hint to nobody", "hey"),
        hint("a hint that says when somebody is back", "<@U0BEN> hey"),
        hint("a hint to a crowd", everybody),
        hint("a hint about a thin ask", "it doesn't work, help"),
        card("a hint at home", cards.atHome(given, ANA, NOW)),
        card("a meeting", meetings.meeting(given)),
        card("a meeting at home", meetings.atHome(given)),
        card("a meeting that is to be live", meetings.live(given.about().pointer())),
        card("a meeting that is to be live, at home", meetings.liveAtHome(given)),
        card("a hint of the shape of all", HintCards.hint(lengthy("why ", 3_000))),
        card("left as it is", NudgeCards.leftAsItIs()),
        card("noted", NudgeCards.noted()),
        card("silent now", NudgeCards.silentNow()),
        card("an unknown hint", NudgeCards.unknownHint()));
  }
}
