/**
 * Lays out a person's App Home, help and privacy. Only reads.
 *
 * <p>Start at {@link dev.unhurry.home.HomePage}.
 */
package dev.unhurry.home;
