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
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
    return Stream.concat(responders().flatMap(this::about), ofChannel());
  }

  /** Everybody who is asked is on it, and wrote elsewhere; as many colleagues wrote too. */
  private static Request lived(Request request) {
    List<Happening> all = new ArrayList<>();
    for (Expected one : request.expected()) {
      all.add(new Happening(Kind.ON_IT, one.responder(), NOW.minusSeconds(9)));
      all.add(new Happening(Kind.ELSEWHERE, one.responder(), NOW.minusSeconds(8)));
    }
    for (UserId one : people(600).subList(300, 600)) {
      all.add(new Happening(Kind.REPLY, one, NOW.minusSeconds(7)));
    }
    return request.with(new Life(false, new Happenings(all)));
  }

  private static Request askedBack(Request request) {
    UserId who = request.firstDue().responder();
    Happening question = new Happening(Kind.QUESTION, who, NOW.minusSeconds(9));
    return request.with(new Life(false, new Happenings(List.of(question))));
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
        card("the due time, perhaps settled" + to, cards.due(lived(request), NOW)),
        card("the end" + to, cards.expired(request)),
        card("the end of what waits for its asker" + to, cards.expired(askedBack(request))));
  }
}
