/**
 * Tells the asker, once and privately, what somebody else did with their request: refused it,
 * handed it over, or called it less urgent.
 *
 * <p>Says nothing that is not true any more. Start at {@link dev.unhurry.request.turn.TurnNews}.
 */
package dev.unhurry.request.turn;
