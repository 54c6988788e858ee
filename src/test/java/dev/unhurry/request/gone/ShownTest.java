package dev.unhurry.request.gone;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));
  private static final Actor BEN = new Actor(Town.TEAM, new UserId("U0RESPONDER"));
  private static final ChannelId THERE = new ChannelId("C0123456789");

  private final GoneCards cards = new GoneCards(new FakeDirectory(), HOURS);

  private static MessageRef asked(int minutes) {
    Instant posted = NOW.minus(Duration.ofDays(3)).plus(Duration.ofMinutes(minutes));
    return new MessageRef(Town.TEAM, THERE, MessageTs.at(posted.plusNanos(123_456_000)));
  }

  private static Departure departure(What what) {
    return switch (what) {
      case LEFT -> Departure.left(BEN, THERE, NOW);
      case DEACTIVATED -> Departure.deactivated(BEN, NOW);
      default -> Departure.of(Town.TEAM, what, THERE, NOW);
    };
  }

  private Shown shown(What what, int lines, int more) {
    List<MessageRef> asked = many(lines, ShownTest::asked);
    Back back = new Back(departure(what), Town.ANA, asked, more);
    return card(lines + " and " + more + " " + what, cards.handedBack(back));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(What.values())
        .flatMap(what -> Stream.of(shown(what, 1, 0), shown(what, 8, 0), shown(what, 8, 300)));
  }
}
