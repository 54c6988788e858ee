/**
 * The front door and the floor plan: commands, what comes from outside, and how the rooms are
 * wired.
 *
 * <p>Decides nothing itself. Start at {@link dev.unhurry.Main}, then {@link dev.unhurry.Unhurry}.
 */
package dev.unhurry;
