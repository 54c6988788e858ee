package dev.unhurry.availability.desk;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  private final FakeDirectory directory = new FakeDirectory();
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final HoursBook hours =
      new ZonedHours(directory, own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);

  private static Shown answer(String name, Desk desk, String text) {
    Command command = new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", text);
    Reply reply = desk.command(command, Town.MONDAY_9_LISBON);
    return card(name, ((Reply.Whisper) reply).card());
  }

  @Override
  protected Stream<Shown> said(String words) {
    InMemoryQuietBook quiet = new InMemoryQuietBook(() -> Town.MONDAY_9_LISBON);
    return Stream.of(
        answer(
            "hours in words",
            new HoursDesk(new OwnTimes(own, hours, (person, now) -> {}), directory),
            "hours " + words),
        answer("quiet in words", new QuietDesk(quiet, hours), "quiet " + words));
  }
}
