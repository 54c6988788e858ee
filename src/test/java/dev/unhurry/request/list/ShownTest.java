package dev.unhurry.request.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
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

  private static final Actor READER = Town.actor(people(1).get(0));

  /** How requests stand, whoever did what. */
  private static final List<Life> LIVES =
      List.of(
          Life.ANY,
          lived(Life.ANY, Kind.ON_IT, READER.user()),
          lived(Life.ANY, Kind.QUESTION, READER.user()),
          lived(Life.ALL, Kind.REPLY, READER.user()));

  private static Life lived(Life life, Kind kind, UserId by) {
    return life.and(Happenings.NONE.and(new Happening(kind, by, NOW)));
  }

  /** One that as many are asked as a message can mention. */
  private static Request request(int responders, int number) {
    Instant posted = NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000 + number * 1_000L);
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
            card("lists of what everybody is asked", ofChannel()),
            home("between pages", new Home(PageCards.under("x", 5, 100, page -> MOST))),
            card("empty lists", lists.lists(READER, List.of(), List.of(), NOW)),
            card("an emptied list", lists.listAfter("Done.", READER, List.of(), NOW))));
  }

  private Card ofChannel() {
    Request toAll = request(1, 0).with(List.of(Expecting.of(Standing.CHANNEL, NOW)));
    Card lists = this.lists.lists(Town.actor(Town.ANA), List.of(), List.of(toAll), NOW);
    assertThat(lists.text())
        .contains("• anybody in <#C0123456789> · urgent · asked")
        .doesNotContain(Standing.CHANNEL.value());
    return lists;
  }

  private Stream<Shown> about(int responders) {
    Stream<Shown> lived = LIVES.stream().flatMap(life -> about(responders, life));
    Request request = request(responders, 0).with(Urgency.WHENEVER);
    return Stream.concat(
        lived,
        Stream.of(
            card("no rush of " + responders, lists.list(READER, List.of(request), NOW)),
            card("lines of " + responders, inLines(request))));
  }

  private Card inLines(Request request) {
    LineCards lines = new LineCards(directory, HOURS);
    return Card.of(lines.waiting(READER, request, NOW) + lines.asked(READER, request, NOW));
  }

  private Stream<Shown> about(int responders, Life life) {
    List<Request> hundred = many(100, i -> request(responders, i).with(life));
    String of = " of " + responders + " after " + life.happened().all().size() + life.all();
    String done = lengthy("done ", 500);
    return Stream.of(
        card("full lists" + of, lists.listsAfter(done, READER, hundred, hundred, NOW)),
        card("a list told" + of, lists.listAfter(done, READER, hundred, NOW)),
        card("a list of one" + of, lists.list(READER, hundred.subList(0, 1), NOW)),
        home("a Home" + of, new Home(lists.home(READER, Pages.FIRST, hundred, hundred, NOW))));
  }
}
