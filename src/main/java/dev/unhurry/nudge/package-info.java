/**
 * Decides whether a message deserves a nudge, about its context or about a meeting that it
 * proposes, and words it.
 *
 * <p>Never talks to Slack, never opens a request, keeps no text. Silent when unsure. Start at
 * {@link dev.unhurry.nudge.Nudger}. The rooms inside: what all hints share ({@code hint}), what
 * else a channel may want said in private ({@code courtesy}), what is said in long threads ({@code
 * thread}).
 */
package dev.unhurry.nudge;
