/**
 * Publishes a round: one digest at the deadline, late updates by an edit, long ones whole in its
 * thread; and asks those who could unblock somebody.
 *
 * <p>Says how many were heard, never who was not; what people wrote calls nobody. Start at {@link
 * dev.unhurry.status.digest.Digest}.
 */
package dev.unhurry.status.digest;
