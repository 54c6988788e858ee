package dev.unhurry.home.export;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody wrote for a weekly update is the only text of theirs that is kept. */
class HostileTest extends HostileContract {
  private static final Round ROUND = new Round(Town.TEAM, Town.DESIGN, LocalDate.of(2026, 11, 23));

  private final SmallHouse house = new SmallHouse();

  private static Traces wrote(String words) {
    Update update =
        new Update(
            Town.ANA,
            Town.MONDAY_9_LISBON,
            List.of(new Update.Answer("Done? " + words, Update.Kind.DONE, "x" + words)),
            Optional.empty());
    Notes notes = new Notes(Notes.NONE.people(), Map.of(Town.ANA, update), Notes.NONE.published());
    Traces.Found found = new Traces.Found(Map.of(), 0, Map.of(ROUND, notes), Set.of(), List.of());
    return new Traces() {
      @Override
      public Found of(Actor person) {
        return found;
      }

      @Override
      public void erase(Actor person) {}
    };
  }

  @Override
  protected Stream<Shown> said(String words) {
    OwnTimes times = new OwnTimes(house.hours, (person, channel) -> null, (person, now) -> {});
    Export export = new Export(house.requests, times, house.hints, house.keptRules, wrote(words));
    String json = export.of(Town.actor(Town.ANA), Town.MONDAY_9_LISBON);
    return Stream.of(form("the export", ExportForm.of(json, 0)));
  }
}
