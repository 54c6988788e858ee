/**
 * Tells the App Homes that stand open when something on them changes: books that say so when they
 * are written to.
 *
 * <p>Decides only whom it concerns, from memory; never reads a store and never lays out. Start at
 * {@link dev.unhurry.home.fresh.Watching}.
 */
package dev.unhurry.home.fresh;
