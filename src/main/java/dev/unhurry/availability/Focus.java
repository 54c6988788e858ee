package dev.unhurry.availability;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A block of one day in which the bot holds its messages; it takes no working time away. One that
 * ends at or before its start goes past midnight. Half-open: at {@code to} sharp it is over.
 */
public record Focus(LocalDate day, LocalTime from, LocalTime to) {}
