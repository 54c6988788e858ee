/**
 * Decides whether a message deserves a nudge, and words it.
 *
 * <p>Never talks to Slack, never opens a request. Silent when unsure. Start at {@code Nudger}.
 */
package dev.unhurry.nudge;
