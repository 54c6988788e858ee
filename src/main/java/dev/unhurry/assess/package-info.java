/**
 * Says of each line of a stream how its message is read: JSON lines in, JSON lines out.
 *
 * <p>Keeps nothing and speaks to nobody; it must never hold more than a line. Start at {@link
 * dev.unhurry.assess.AssessCommand}; what a line may hold is in {@link dev.unhurry.assess.Line}.
 */
package dev.unhurry.assess;
