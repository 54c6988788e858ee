package dev.unhurry.availability.focus;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.spoken.FocusUnclear;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** Past midnight, so that both ends have a day. */
  private static final List<Focus> MOST =
      many(
          FocusPlan.MOST,
          i -> new Focus(MONDAY.plusDays(i), LocalTime.of(22, 30), LocalTime.of(9, 30)));

  private static FocusPlan plan(List<Focus> blocks) {
    return FocusPlan.of(
        new WorkingTime(
            AvailabilitySettings.DEFAULTS.hours(),
            ZoneId.of("America/Argentina/ComodRivadavia"),
            Absences.NONE,
            new Attention(List.of(), blocks)),
        NOW);
  }

  private static Stream<Shown> about(String which, List<Focus> blocks) {
    FocusPlan plan = plan(blocks);
    Focus block = new Focus(MONDAY, LocalTime.of(5, 0), LocalTime.of(7, 0));
    Changed change = new Changed(OwnTime.NONE.withFocus(blocks), OwnTime.NONE.withFocus(MOST));
    return Stream.of(
        card(which, FocusCards.shown(plan)),
        card(which + ", set", FocusCards.set(plan, block, blocks, change)),
        card(which + ", ended", FocusCards.ended(plan, block, true, change)),
        card(which + ", called off", FocusCards.ended(plan, block, false, change)),
        card(which + ", at home", FocusCards.onHome(plan)),
        form(which + ", the form", FocusForm.of(plan)));
  }

  @Override
  protected Stream<Shown> shown() {
    Focus running = new Focus(MONDAY.minusDays(1), LocalTime.of(22, 0), LocalTime.of(8, 0));
    return Stream.of(
            about("no focus", List.of()),
            about("one that runs", List.of(running)),
            about("the most", MOST),
            Stream.of(
                card("nothing to end", FocusCards.NOTHING_TO_END), card("full", FocusCards.FULL)),
            Arrays.stream(FocusUnclear.values())
                .map(why -> card(why.name(), FocusCards.notUnderstood(why))))
        .flatMap(shown -> shown);
  }
}
