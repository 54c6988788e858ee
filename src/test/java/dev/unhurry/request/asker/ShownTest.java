package dev.unhurry.request.asker;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Standing;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
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

  private static final Happening ASKED_BACK = new Happening(Happening.Kind.QUESTION, Town.BEN, NOW);

  private final AskerCards cards =
      new AskerCards(
          new FakeDirectory(),
          new RuledHours(HOURS, (team, channel) -> UrgencySettings.DEFAULTS.usual()));

  private static Request request(List<UserId> responders, Urgency urgency) {
    Instant posted = NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000);
    List<Expected> expected =
        responders.stream().map(one -> Expecting.of(one, NOW.minusMillis(1))).toList();
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId("C0123456789"), MessageTs.at(posted));
    return new Request(ref, new UserId("U0ASKER0000"), urgency, List.of(), expected);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of(people(1), people(8), people(300), List.of(Standing.CHANNEL))
            .flatMap(to -> Stream.of(Urgency.values()).flatMap(one -> about(request(to, one)))),
        Stream.of(card("closed", cards.notOpen()), card("somebody else's", cards.notYours())));
  }

  private Stream<Shown> about(Request request) {
    String to = " to " + request.expected().size() + ", " + request.urgency();
    Card line = new Card("line", List.of(Layout.paragraph("line", AskerCards.menu(request))));
    return Stream.of(
        card("a menu" + to, line),
        card("settled" + to, cards.settled(request)),
        card("withdrawn" + to, cards.withdrawn(request)),
        card("another day" + to, cards.anotherDay(request)),
        card("no rush" + to, cards.noRush(request)),
        card("waits" + to, cards.waits(request, ASKED_BACK)),
        card("no other day" + to, cards.noOtherDay(request)),
        card("no time" + to, cards.noTime(request)),
        card("relabelled" + to, cards.relabelled(request, Urgency.STANDARD, NOW)),
        card("handed over" + to, cards.handedOver(request, request.firstDue(), NOW)),
        form("somebody else" + to, ElseForm.of(request, Whom.awaited(request))));
  }
}
