package dev.unhurry.request.list;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
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

  private static final Pages MOST = new Pages(999_999, 999_999);

  private final FakeDirectory directory = new FakeDirectory();
  private final ListCards lists = new ListCards(directory, HOURS);

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
        responders().flatMap(this::about),
        Stream.of(
            home("between pages", new Home(PageCards.under("x", 5, 100, page -> MOST))),
            card("empty lists", lists.lists(Town.actor(Town.ANA), List.of(), List.of(), NOW))));
  }

  private Stream<Shown> about(int responders) {
    Request request = request(responders);
    List<Request> hundred = many(100, i -> request);
    return Stream.of(
        card(
            "full lists to " + responders,
            lists.lists(Town.actor(Town.ANA), hundred, hundred, NOW)),
        card("a list told of " + responders, lists.list(Town.actor(Town.ANA), hundred, NOW)),
        card(
            "a list of one of " + responders,
            lists.list(Town.actor(Town.ANA), List.of(request), NOW)));
  }
}
