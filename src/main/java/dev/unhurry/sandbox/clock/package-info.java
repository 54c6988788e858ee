/**
 * The clock of the local Slack: stands still until somebody turns it.
 *
 * <p>Decides in which order due moments are reached; never knows what is due at them. Start at
 * {@link dev.unhurry.sandbox.clock.Turner}.
 */
package dev.unhurry.sandbox.clock;
