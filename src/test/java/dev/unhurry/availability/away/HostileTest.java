package dev.unhurry.availability.away;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People write only what they say of their time; a cover's id comes by way of the client. */
class HostileTest extends HostileContract {
  private final FakeDirectory directory = new FakeDirectory();
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final HoursBook hours =
      new ZonedHours(directory, own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);
  private final AwayDesk desk =
      new AwayDesk(new OwnTimes(own, hours, (person, now) -> {}), directory);

  private Shown answer(String name, String text) {
    Command command = new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", text);
    Reply reply = desk.command(command, Town.MONDAY_9_LISBON);
    return card(name, ((Reply.Whisper) reply).card());
  }

  private Shown form(String words) {
    Map<String, List<String>> values =
        Map.of(
            "from", List.of("2026-11-27"), "back", List.of("2026-11-28"), "cover", List.of(words));
    Submission sent = new Submission(Town.actor(Town.ANA), AwayForm.ID, "V1", "", values);
    Reply reply = desk.submitted(sent, Town.MONDAY_9_LISBON);
    String said =
        reply instanceof Reply.Refuse refuse
            ? refuse.errors().values().stream().collect(Collectors.joining())
            : ((Reply.Whisper) reply).card().text();
    return card("the form", RefusalCards.changedNothing(said));
  }

  @Override
  protected Stream<Shown> said(String words) {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    own.change(
        Town.actor(Town.ANA),
        held -> held.withLeave(List.of(Leave.through(friday, friday.plusDays(1)))));
    return Stream.of(
        answer("away in words", "away " + words),
        answer("with a cover", "away friday, ask " + words),
        form(words));
  }
}
