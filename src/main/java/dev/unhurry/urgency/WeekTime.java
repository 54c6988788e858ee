package dev.unhurry.urgency;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week, in whichever zone it is read. */
public record WeekTime(DayOfWeek day, LocalTime time) {}
