/**
 * Where somebody says that they are away: in words or in a form, with a cover; and ends it again.
 *
 * <p>Says back what was understood and what it means; never reads words itself, never asks for a
 * reason. Start at {@link dev.unhurry.availability.away.AwayDesk}.
 */
package dev.unhurry.availability.away;
