package dev.unhurry.availability.own;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final List<LocalTime> READS = many(12, i -> LocalTime.of(i, 59));
  private static final List<Focus> FOCUS =
      many(
          10,
          i -> new Focus(LocalDate.of(2026, 11, 23 + i % 7), LocalTime.of(i, 1), LocalTime.NOON));
  private static final OwnTime MUCH = OwnTime.NONE.withReads(READS).withFocus(FOCUS);
  private static final OwnTime TOO_MUCH =
      MUCH.withFocus(
          many(
              99, i -> new Focus(LocalDate.EPOCH.plusDays(i), LocalTime.MIDNIGHT, LocalTime.NOON)));
  private static final WorkingTime TIME =
      new WorkingTime(
          AvailabilitySettings.DEFAULTS.hours(),
          ZoneId.of("America/Argentina/ComodRivadavia"),
          Absences.NONE,
          new Attention(READS, FOCUS));

  private static Card changed(OwnTime before, OwnTime after) {
    String idle = OwnCards.idle(TIME).orElseThrow();
    return OwnCards.changed(
        OwnCards.times(READS) + OwnCards.until(NOW, TIME, NOW), new Changed(before, after), idle);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("the most that a change can have brought", changed(OwnTime.NONE, MUCH)),
        card("the most that it can have taken", changed(MUCH, OwnTime.NONE)),
        card("nothing was changed", changed(MUCH, MUCH)),
        card("undone", OwnCards.undone(TIME, NOW)),
        card("more than a button can carry", changed(OwnTime.NONE, TOO_MUCH)),
        card("changed since", OwnCards.CHANGED_SINCE));
  }
}
