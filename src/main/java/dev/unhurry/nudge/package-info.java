/**
 * Decides whether a message deserves a nudge, and words it.
 *
 * <p>Never talks to Slack, never opens a request, keeps no text. Silent when unsure. Start at
 * {@link dev.unhurry.nudge.Nudger}.
 */
package dev.unhurry.nudge;
