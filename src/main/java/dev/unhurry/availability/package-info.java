/**
 * Knows when a person works and when they read, and counts time in it. Pure arithmetic on
 * java.time.
 *
 * <p>Never decides what is said to anybody and never reads a clock. Start at {@link
 * dev.unhurry.availability.WorkingTime}.
 */
package dev.unhurry.availability;
