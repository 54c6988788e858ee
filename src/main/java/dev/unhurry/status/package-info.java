/**
 * Runs the weekly status of channels: prompts, updates, one digest.
 *
 * <p>Never lists who has not answered. Start at {@link dev.unhurry.status.RoundBook}.
 */
package dev.unhurry.status;
