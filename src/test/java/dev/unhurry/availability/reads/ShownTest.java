package dev.unhurry.availability.reads;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.spoken.ReadsUnclear;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final List<LocalTime> MOST = many(12, i -> LocalTime.of(2 * i, 59));
  private static final Changed CHANGED =
      new Changed(OwnTime.NONE.withReads(List.of(LocalTime.NOON)), OwnTime.NONE.withReads(MOST));

  private static WorkingTime time(LocalTime from, LocalTime to, List<LocalTime> reads) {
    return new WorkingTime(
        new Hours(Set.of(DayOfWeek.WEDNESDAY), from, to),
        ZoneId.of("America/Argentina/ComodRivadavia"),
        Absences.NONE,
        new Attention(reads, List.of()));
  }

  private static Stream<Shown> about(String which, WorkingTime time) {
    return Stream.of(
        card(which, ReadsCards.shown(time, NOW)),
        card(which + ", set", ReadsCards.set(time, CHANGED, NOW)),
        card(which + ", at home", ReadsCards.onHome(time)),
        form(which + ", the form", ReadsForm.of(time)));
  }

  @Override
  protected Stream<Shown> shown() {
    LocalTime odd = LocalTime.of(9, 10, 30, 5);
    return Stream.of(
            about("no times", time(LocalTime.of(9, 0), LocalTime.of(17, 0), List.of())),
            about("most times", time(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, MOST)),
            about("some idle", time(LocalTime.of(22, 0), LocalTime.of(6, 0), MOST)),
            about("hours without a half hour", time(odd, odd.plusMinutes(9), List.of())),
            about("all idle", time(odd, odd.plusMinutes(9), MOST)),
            Arrays.stream(ReadsUnclear.values())
                .map(why -> card(why.name(), ReadsCards.notUnderstood(why))))
        .flatMap(shown -> shown);
  }
}
