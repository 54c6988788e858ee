package dev.unhurry.availability.away;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.away.Cover.Presence;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.spoken.Away.Refused;
import dev.unhurry.availability.spoken.Away.Why;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-11-23T09:00");
  private static final WorkingTime TIME =
      new WorkingTime(
          AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("America/Argentina/ComodRivadavia"));

  private static final List<Leave> MOST = leaves(LeavePlan.MOST);

  private static List<Leave> leaves(int count) {
    return many(
        count,
        i ->
            new Leave(LOCAL.plusDays(3L * i), LOCAL.plusDays(3L * i + 2).plusMinutes(1), cover(i)));
  }

  private static Optional<UserId> cover(int i) {
    return Optional.of(people(i + 1).get(i));
  }

  private static Changed change(List<Leave> before, List<Leave> after) {
    return new Changed(OwnTime.NONE.withLeave(before), OwnTime.NONE.withLeave(after));
  }

  private static Shown noted(Presence presence) {
    Leave leave = new Leave(LOCAL, LOCAL.plusYears(1), cover(0));
    Noted noted =
        new Noted(
            leave,
            true,
            MOST,
            Optional.of(new Cover(people(1).get(0), presence)),
            new Noted.Made(change(MOST, List.of(leave)), TIME, false));
    return card("noted, " + presence, AwayCards.noted(noted, new LeavePlan(MOST, LOCAL), NOW));
  }

  private static Stream<Shown> refused() {
    List<LocalDate> readings = List.of(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 12, 9));
    return Arrays.stream(Why.values())
        .map(why -> card(why.name(), RefusalCards.refused(new Refused(why, readings))));
  }

  @Override
  protected Stream<Shown> shown() {
    LeavePlan most = new LeavePlan(MOST, LOCAL);
    LeavePlan none = new LeavePlan(List.of(), LOCAL);
    AwayCards.Since since = new AwayCards.Since(change(MOST, List.of()), TIME);
    return Stream.concat(
        Stream.concat(Arrays.stream(Presence.values()).map(ShownTest::noted), refused()),
        Stream.of(
            card("nothing planned", AwayCards.shown(none, TIME)),
            card("the most planned", AwayCards.shown(most, TIME)),
            card("nothing at home", AwayCards.atHome(none, TIME)),
            card("the most at home", AwayCards.atHome(most, TIME)),
            card("ended", AwayCards.ended(MOST, most, since, NOW)),
            form("ended, at home", AwayCards.inForm(AwayCards.ended(MOST, most, since, NOW))),
            card("not away", AwayCards.notAway(AwayCards.shown(most, TIME))),
            form("the form", AwayForm.of(LOCAL.toLocalDate(), TIME.zone()))));
  }
}
