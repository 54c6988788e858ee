/**
 * Holds the rounds: says when the next one is, lists who takes part, asks each once and reminds
 * once.
 *
 * <p>Takes no answers and publishes nothing. Start at {@link dev.unhurry.status.round.Opening}.
 */
package dev.unhurry.status.round;
