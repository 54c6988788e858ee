package dev.unhurry.availability;

import static java.util.Locale.ROOT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;

/** The week of Mon 16 November 2026 and the next, in UTC, and people who work in them. */
final class NovemberWeek {
  static final Hours MON_TO_FRI_9_TO_17 =
      new Hours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0));
  static final Hours NIGHTS =
      new Hours(MON_TO_FRI_9_TO_17.days(), LocalTime.of(22, 0), LocalTime.of(6, 0));

  private NovemberWeek() {}

  /** "Mon", or "next Mon" a week later. */
  static LocalDate date(String day) {
    boolean nextWeek = day.startsWith("next ");
    String name = nextWeek ? day.substring("next ".length()) : day;
    LocalDate date = LocalDate.of(2026, 11, nextWeek ? 23 : 16);
    while (!date.getDayOfWeek().name().startsWith(name.toUpperCase(ROOT))) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** "Mon 16:30", or "next Mon 16:30" a week later. */
  static Instant at(String dayAndTime) {
    int space = dayAndTime.lastIndexOf(' ');
    return date(dayAndTime.substring(0, space))
        .atTime(LocalTime.parse(dayAndTime.substring(space + 1)))
        .toInstant(ZoneOffset.UTC);
  }

  static WorkingTime on(Hours hours, Absences absences, Attention attention) {
    return new WorkingTime(hours, ZoneOffset.UTC, absences, attention);
  }

  static WorkingTime away(Leave... leave) {
    return away(MON_TO_FRI_9_TO_17, leave);
  }

  static WorkingTime away(Hours hours, Leave... leave) {
    return on(hours, new Absences(List.of(leave), Holidays.NONE), Attention.ALWAYS);
  }

  /** Reads at these times. */
  static WorkingTime reading(List<LocalTime> windows, Focus... focus) {
    return on(MON_TO_FRI_9_TO_17, Absences.NONE, new Attention(windows, List.of(focus)));
  }
}
