/**
 * The hall: one message in, one reading, the rooms asked in order, at most one write.
 *
 * <p>Keeps the last minutes of each channel in memory only, ten before a burst, and asks Slack once
 * where they do not reach back; never writes or logs text. Start at {@link
 * dev.unhurry.intake.Hall}.
 */
package dev.unhurry.intake;
