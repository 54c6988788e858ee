package dev.unhurry.request.news;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Standing;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
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

  private final FakeDirectory directory = new FakeDirectory();
  private final NewsCards cards = new NewsCards(directory, HOURS);

  /** One that as many are asked as a message can mention. */
  private static Request request(int responders) {
    Instant posted = NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000);
    List<Expected> expected =
        people(responders).stream().map(one -> Expecting.of(one, NOW.minusMillis(1))).toList();
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId("C0123456789"), MessageTs.at(posted));
    return new Request(ref, new UserId("U0ASKER0000"), Urgency.URGENT, List.of(), expected);
  }

  private static Stream<Integer> responders() {
    return Stream.of(1, 2, 8, 300);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.concat(responders().flatMap(this::about), ofChannel()),
        Stream.of(card("closed", cards.notOpen()), card("somebody else's", cards.notYours())));
  }

  private Stream<Shown> about(int responders) {
    Request request = request(responders);
    String to = " to " + responders;
    return Stream.concat(
        Stream.of(card("a reminder" + to, cards.reminder(request, request.firstDue(), NOW))),
        toTheAsker(request, to));
  }

  /** Nobody is reminded of one. */
  private Stream<Shown> ofChannel() {
    Expected anybody = Expecting.of(Standing.CHANNEL, NOW.minusMillis(1));
    return toTheAsker(request(1).with(List.of(anybody)), " to everybody");
  }

  private Stream<Shown> toTheAsker(Request request, String to) {
    return Stream.of(
        card("the due time" + to, cards.due(request, NOW)),
        card("the end" + to, cards.expired(request)),
        card("another day" + to, cards.anotherDay(request)),
        card("no other day" + to, cards.noOtherDay(request)),
        card("withdrawn" + to, cards.withdrawn(request)));
  }
}
