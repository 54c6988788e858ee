/**
 * Where somebody says whose public holidays they keep, and confirms them day by day.
 *
 * <p>Nothing counts until it is saved. Never counts time itself. Start at {@link
 * dev.unhurry.availability.holiday.desk.HolidaysDesk}.
 */
package dev.unhurry.availability.holiday.desk;
