/**
 * Hands out and deletes what is kept about the one who asks, and nobody else's.
 *
 * <p>What is new in the store and about a person belongs into {@link dev.unhurry.home.kept.Erasure}
 * and {@link dev.unhurry.home.export.Export}. Start at {@link dev.unhurry.home.kept.OwnData}.
 */
package dev.unhurry.home.kept;
