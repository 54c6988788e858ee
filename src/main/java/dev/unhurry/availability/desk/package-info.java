/**
 * Where somebody sets their own hours and switches off what the bot sends unasked.
 *
 * <p>Reads leniently what they say and says back what was understood; never counts time itself.
 * Start at {@link dev.unhurry.availability.desk.HoursDesk} and {@link
 * dev.unhurry.availability.desk.QuietDesk}.
 */
package dev.unhurry.availability.desk;
