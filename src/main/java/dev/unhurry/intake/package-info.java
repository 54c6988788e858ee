/**
 * The hall: one message in, one reading, the rooms asked in order, at most one write.
 *
 * <p>Keeps the last ten minutes of each channel in memory only; never writes or logs text. Start at
 * {@link dev.unhurry.intake.Hall}.
 */
package dev.unhurry.intake;
