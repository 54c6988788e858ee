/**
 * Where somebody says at which times they read messages.
 *
 * <p>Says back what was understood and when the next list comes; never counts time itself. Start at
 * {@link dev.unhurry.availability.reads.ReadsDesk}.
 */
package dev.unhurry.availability.reads;
