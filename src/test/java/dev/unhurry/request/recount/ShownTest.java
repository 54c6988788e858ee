package dev.unhurry.request.recount;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
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
  private static final UserId BEN = new UserId("U0RESPONDER");

  private final MovedCards cards = new MovedCards(new FakeDirectory(), HOURS);

  private static Request request() {
    Instant posted = NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000);
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId("C0123456789"), MessageTs.at(posted));
    return new Request(
        ref, new UserId("U0ASKER0000"), Urgency.URGENT, List.of(), List.of(Expecting.of(BEN, NOW)));
  }

  private Card moved(int count, Request request, Optional<Instant> due, UserId... cover) {
    List<MovedCards.Line> lines = many(count, i -> new MovedCards.Line(request, due));
    return cards.moved(BEN, lines, Stream.of(cover).findFirst());
  }

  @Override
  protected Stream<Shown> shown() {
    Optional<Instant> later = Optional.of(NOW.plus(Duration.ofDays(5)));
    Request unknown = request().told(Optional.empty());
    return Stream.of(1, 2, 10, 11, 300)
        .flatMap(
            count ->
                Stream.of(
                    card(count + " moved", moved(count, request(), later)),
                    card(count + " covered", moved(count, request(), later, Town.MAYA)),
                    card(count + " expected again", moved(count, unknown, later)),
                    card(count + " of no hope", moved(count, request(), Optional.empty()))));
  }
}
