package dev.unhurry.availability;

/** Finds the public holidays that somebody keeps. */
@FunctionalInterface
public interface HolidayCalendar {
  /** Knows no region. */
  HolidayCalendar NONE = observance -> Holidays.NONE;

  /** None for a region that the calendar does not know. */
  Holidays of(Observance observance);
}
