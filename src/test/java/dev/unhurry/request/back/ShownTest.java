package dev.unhurry.request.back;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final UserId AWAY = new UserId("U0RESPONDER");
  private static final Actor READER = new Actor(Town.TEAM, new UserId("U0ASKER0000"));
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(
              AvailabilitySettings.DEFAULTS.hours(),
              ZoneId.of(person.user().equals(AWAY) ? "Asia/Tokyo" : "Europe/Lisbon"));

  private final BackCards cards = new BackCards(new FakeDirectory(), HOURS);

  private static Questions questions(int lines, int more, Questions.Said said) {
    MessageRef ref =
        new MessageRef(
            Town.TEAM, new ChannelId("C0123456789"), MessageTs.at(NOW.plusNanos(123_456_000)));
    List<Questions.Line> all = many(lines, i -> new Questions.Line(ref, said));
    return new Questions(AWAY, NOW, more, all);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(
            card("not yours", BackCards.NOT_YOURS),
            card("one", cards.ask(questions(1, 0, Questions.Said.NOTHING), READER)),
            card(
                "in one zone",
                cards.ask(questions(1, 0, Questions.Said.NOTHING), new Actor(Town.TEAM, AWAY)))),
        Stream.of(Questions.Said.values())
            .map(said -> card("ten " + said, cards.ask(questions(10, 290, said), READER))));
  }
}
