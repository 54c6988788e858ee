package dev.unhurry.request.catchup;

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
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  private final CatchUpCards cards = new CatchUpCards(new FakeDirectory(), HOURS);

  private static Outage outage(Duration length, boolean deaf) {
    return new Outage(Town.TEAM, NOW.minus(length), NOW, deaf, true);
  }

  private static Request request(int responders) {
    Instant posted = NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000);
    List<Expected> expected =
        people(responders).stream().map(one -> Expecting.of(one, NOW.minusMillis(1))).toList();
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId("C0123456789"), MessageTs.at(posted));
    return new Request(ref, new UserId("U0ASKER0000"), Urgency.URGENT, List.of(), expected);
  }

  private static List<Digest.Shown> lines(int many, int responders) {
    Line.What[] all = Line.What.values();
    Request request = request(responders);
    return IntStream.range(0, many)
        .mapToObj(i -> new Digest.Shown(new Line(all[i % all.length], request.ref()), request))
        .toList();
  }

  private Shown digest(int many, int responders, boolean deaf) {
    Outage outage = outage(Duration.ofHours(19), deaf);
    return card(
        many + " lines of " + responders + (deaf ? "" : ", held"),
        cards.digest(Town.actor(Town.ANA), outage, lines(many, responders), NOW));
  }

  @Override
  protected Stream<Shown> shown() {
    Card full =
        cards.digest(Town.actor(Town.ANA), outage(Duration.ofDays(9), true), lines(45, 1), NOW);
    return Stream.of(
        digest(1, 1, true),
        digest(46, 8, false),
        digest(500, 300, true),
        card(
            "late",
            cards.late(Town.actor(Town.ANA), Card.of("Words"), outage(Duration.ofHours(1), true))),
        card(
            "a long one late",
            cards.late(Town.actor(Town.ANA), full, outage(Duration.ofHours(9), true))));
  }
}
