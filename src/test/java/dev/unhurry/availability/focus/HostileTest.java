package dev.unhurry.availability.focus;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final FocusDesk desk =
      new FocusDesk(
          new OwnTimes(
              own,
              new ZonedHours(
                  new FakeDirectory(), own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS),
              (person, now) -> {}));

  @Override
  protected Stream<Shown> said(String words) {
    Command command =
        new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", "focus not " + words);
    Reply reply = desk.command(command, Town.MONDAY_9_LISBON);
    return Stream.of(card("focus in words", ((Reply.Whisper) reply).card()));
  }
}
