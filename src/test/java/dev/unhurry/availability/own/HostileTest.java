package dev.unhurry.availability.own;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final UndoDesk desk =
      new UndoDesk(
          new OwnTimes(
              own,
              new ZonedHours(
                  new FakeDirectory(), own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS),
              (person, now) -> {}));

  /** What is not ours is not answered at all. */
  private Card answer(String value) {
    Click click = new Click(Town.actor(Town.ANA), Town.DESIGN, OwnCards.UNDO, value);
    return desk.clicked(click, Town.MONDAY_9_LISBON) instanceof Reply.Replace replace
        ? replace.card()
        : Card.of("nothing");
  }

  @Override
  protected Stream<Shown> said(String words) {
    return Stream.of(card("a value that came by way of the client", answer(words)));
  }
}
