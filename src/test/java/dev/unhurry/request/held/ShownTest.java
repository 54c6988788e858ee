package dev.unhurry.request.held;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(
              AvailabilitySettings.DEFAULTS.hours(),
              ZoneId.of(person.user().equals(Town.BEN) ? "Asia/Tokyo" : "Europe/Lisbon"));

  private final FakeDirectory directory = new FakeDirectory();
  private final HeldCards cards =
      new HeldCards(
          HOURS,
          new WhenBack(
              new RuledHours(HOURS, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
              directory));

  private static HeldAsk ask(UserId... to) {
    HeldPost post =
        new HeldPost(
            Town.TEAM,
            new ChannelId("C0123456789"),
            lengthy("Q", 100),
            Instant.parse("2026-11-25T00:00:00Z"));
    return new HeldAsk(post, Town.ANA, List.of(to), false, Urgency.STANDARD, "held-V1");
  }

  private static Card longest() {
    List<UserId> people = people(50);
    return new Card(
        "Ana asks",
        Stream.concat(
                Stream.of(Layout.paragraph(people.toString())),
                Layout.paragraphs(lengthy("word ", 140_000)).stream())
            .toList());
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("held until Ben is back", cards.held(ask(Town.BEN))),
        card("held, in one zone", cards.held(ask(Town.ANA))),
        card("a post that is found again", HeldCards.marked(longest(), lengthy("held-V", 100))),
        card("taken back", HeldCards.RELEASED),
        card("too late", HeldCards.TOO_LATE));
  }
}
