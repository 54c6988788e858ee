/**
 * Keeps promises: what is due is taken from the diary, decided by the room that made it, said once.
 *
 * <p>Every timed message of the bot takes this one road, so lease, retry, probe and cap exist once.
 * Never decides what is said, never reads a clock. Start at {@link dev.unhurry.duty.Runner}; a room
 * that promises something new implements {@link dev.unhurry.duty.Keeper} and is named in {@code
 * Unhurry}.
 */
package dev.unhurry.duty;
