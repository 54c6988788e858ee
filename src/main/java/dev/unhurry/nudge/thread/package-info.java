/**
 * Asks once in a long thread whether there is a decision to write down: the one hint that everybody
 * sees, only where the channel's mode is on.
 *
 * <p>Keeps no text and counts nobody. Start at {@link dev.unhurry.nudge.thread.LongThreads}.
 */
package dev.unhurry.nudge.thread;
