/**
 * What every hint shares: which message it is about, what is remembered of it, how hints fade, and
 * the shape in which they are read.
 *
 * <p>Keeps ids and "not before" dates, never text and no counter of a person; knows no kind of
 * hint. Start at {@link dev.unhurry.nudge.hint.Patience}.
 */
package dev.unhurry.nudge.hint;
