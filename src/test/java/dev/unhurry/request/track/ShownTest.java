package dev.unhurry.request.track;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor READER = new Actor(Town.TEAM, new UserId("U0READER00000"));

  private static final RuledHours HOURS =
      new RuledHours(
          (person, channel) ->
              new WorkingTime(
                  AvailabilitySettings.DEFAULTS.hours(),
                  ZoneId.of(person.equals(READER) ? "Europe/Lisbon" : "Asia/Tokyo")),
          (team, channel) -> UrgencySettings.DEFAULTS.usual());

  private final TrackCards cards = new TrackCards(new FakeDirectory(), HOURS);

  private static Request request(int responders, Urgency urgency) {
    List<Expected> expected =
        people(responders).stream()
            .map(one -> Expecting.of(one, NOW.plus(Duration.ofDays(50))))
            .toList();
    return new Request(Town.ref(NOW), Town.ANA, urgency, List.of(), expected).with(Life.ALL);
  }

  private static Shown form(int people) {
    Spot spot = new Spot(Town.ref(NOW), Optional.of(Town.ref(NOW).ts()));
    return form("a form of " + people, TrackForm.of(spot, lengthy("word ", 400), people(people)));
  }

  private Stream<Shown> about(int people) {
    return Stream.of(Urgency.values())
        .map(urgency -> request(people, urgency))
        .flatMap(
            request ->
                Stream.of(
                    card(
                        people + " tracked " + request.urgency(),
                        cards.tracked(request, people(people + 60), READER, NOW)),
                    card(
                        people + " followed " + request.urgency(),
                        cards.followed(request, READER, NOW))));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(1, 2, 8, 50, 300).flatMap(this::about),
        Stream.of(
            form(0),
            form(300),
            card("settled", TrackCards.SETTLED),
            card(
                "the intro",
                Card.of(cards.intro(Town.ref(NOW), Town.ANA, Town.ANA, READER.user())))));
  }
}
