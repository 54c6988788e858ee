/**
 * Knows when the bot was away: signs of life, and the gaps between them.
 *
 * <p>Never decides what is said of it, and never takes a turned clock's leap for an absence. Start
 * at {@link dev.unhurry.duty.outage.Outages}; the runner gives the signs, by {@link
 * dev.unhurry.duty.outage.Wakefulness}.
 */
package dev.unhurry.duty.outage;
