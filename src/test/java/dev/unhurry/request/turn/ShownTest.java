package dev.unhurry.request.turn;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.Turn;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private final TurnCards cards = new TurnCards(new FakeDirectory(), HOURS);

  @Override
  protected Stream<Shown> shown() {
    List<UserId> people = people(2);
    Request request =
        new Request(
            Town.ref(NOW),
            new UserId("U0ASKER0000"),
            Urgency.STANDARD,
            List.of(),
            List.of(Expecting.of(people.get(0), NOW.plus(Duration.ofDays(40)))));
    Turn turn =
        new Turn(
            Turn.What.HANDED_OVER,
            request.ref(),
            request.ref().ts(),
            request.asker(),
            people.get(1),
            Optional.of(people.get(0)));
    return Stream.of(
        card("refused", cards.refused(turn)),
        card("handed over", cards.handedOver(turn, request, request.firstDue(), NOW)),
        card("not urgent", cards.standard(turn, request)));
  }
}
