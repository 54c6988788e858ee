package dev.unhurry.availability.holiday.desk;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.holiday.PublicHoliday;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Region;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.schema.CardsContract;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Regions REGIONS = new Regions();
  private static final PublicHolidays CALENDAR = new PublicHolidays(REGIONS);
  private static final Region LONG =
      new Region(
          "gb-xy",
          List.of("xy"),
          List.of("United Kingdom", "Bonaire, Sint Eustatius & Saba, South Sandwich Islands"));

  private static Region region(String code) {
    return REGIONS.of(code).orElseThrow();
  }

  private static Kept kept(String code) {
    return Kept.of(region(code), CALENDAR, TODAY, Set.of());
  }

  /** Thirty-five days off with names as long as any. */
  private static Kept most() {
    List<PublicHoliday> year =
        Stream.iterate(TODAY, day -> day.plusDays(10))
            .limit(35)
            .map(day -> new PublicHoliday(day, Set.of("KEY" + day), "Long & known day ".repeat(6)))
            .toList();
    return new Kept(LONG, year, Set.of());
  }

  private static Stream<Shown> about(String name, Kept kept) {
    Changed change =
        new Changed(
            OwnTime.NONE,
            OwnTime.NONE.withHolidays(Optional.of(kept.ticked(List.of()).observance())));
    return Stream.of(
        form(name + ", all off", HolidayForm.days(kept, List.of(), TODAY)),
        form(
            name + ", all worked",
            HolidayForm.days(kept.ticked(List.of()), Collections.nCopies(40, LONG), TODAY)),
        card(name + ", kept", HolidayCards.shown(kept)),
        card(name + ", none kept", HolidayCards.shown(kept.ticked(List.of()))),
        card(name + ", saved", HolidayCards.saved(kept, change)),
        card(name + ", in words", Card.of(HolidayCards.inWords(kept.ticked(List.of())))),
        card(name + ", stopped", HolidayCards.stopped(new Changed(change.after(), OwnTime.NONE))));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of("pt", "jp", "us-ny", "gb-eng").flatMap(code -> about(code, kept(code))),
        Stream.concat(about("the most there can be", most()), others()));
  }

  private static Stream<Shown> others() {
    return Stream.of(
        form("whose", HolidayForm.whose()),
        card("the way in", new Card("x", List.of(Layout.buttons("a", HolidayCards.look())))),
        card("no guess", HolidayCards.none(Optional.empty())),
        card("a guess", HolidayCards.none(Optional.of(LONG))),
        card("no calendar", HolidayCards.noneKnown(LONG)),
        card("several", HolidayCards.whichOf(Collections.nCopies(40, LONG))),
        card(
            "several in a line",
            Card.of(HolidayCards.whichOfInLine(Collections.nCopies(40, LONG)))),
        card("not read", HolidayCards.notRead("")));
  }
}
