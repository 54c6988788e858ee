/**
 * Writes down for somebody everything that is kept about them. Only reads, and only what is theirs.
 *
 * <p>Start at {@link dev.unhurry.home.export.Export}.
 */
package dev.unhurry.home.export;
