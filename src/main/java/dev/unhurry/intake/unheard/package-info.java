/**
 * Reads once, after an outage, what was said while nobody listened: asks open their requests,
 * replies and check marks settle what they settle.
 *
 * <p>One look at Slack is one duty, so that a pause or a failure of Slack's loses nothing. Never
 * says anything, never earns anybody a hint for what is over. Start at {@link
 * dev.unhurry.intake.unheard.Unheard}.
 */
package dev.unhurry.intake.unheard;
