/**
 * Decides whether a message deserves a nudge, and words it; so too the courtesies that a channel
 * may want: about meetings, about who is off, and for a colleague who would like to help.
 *
 * <p>Never talks to Slack, never opens a request, keeps no text. Silent when unsure. Start at
 * {@link dev.unhurry.nudge.Nudger}.
 */
package dev.unhurry.nudge;
