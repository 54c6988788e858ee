package dev.unhurry.home.kept;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"));

  @Override
  protected Stream<Shown> shown() {
    MessageRef asked = new MessageRef(Town.TEAM, Town.DESIGN, MessageTs.at(Town.MONDAY_9_LISBON));
    return Stream.of(
        form("nothing to withdraw", EraseForm.of(0, 0)),
        form("one each", EraseForm.of(1, 1)),
        form("much to withdraw", EraseForm.of(1_000_000, 1_000_000)),
        card("deleted", OwnDataCards.deleted()),
        card("not all of it", OwnDataCards.notAll()),
        card("buttons", new Card("buttons", List.of(OwnDataCards.buttons()))),
        card(
            "let go",
            new LeftCards(new FakeDirectory(), HOURS).letGo(Town.actor(Town.ANA), asked, asked)));
  }
}
