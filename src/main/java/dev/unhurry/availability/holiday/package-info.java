/**
 * Knows the public holidays of countries and their parts, and which region somebody means.
 *
 * <p>Never decides who keeps which: that is confirmed day by day at the desk, because calendars
 * also hold days that are not off. Start at {@link dev.unhurry.availability.holiday.PublicHolidays}
 * and {@link dev.unhurry.availability.holiday.Regions}.
 */
package dev.unhurry.availability.holiday;
