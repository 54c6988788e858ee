/**
 * The workspace of the local Slack: people, channels, messages and reactions, in memory.
 *
 * <p>Knows nothing of HTTP or sockets and never reads a clock but the one it is given. Everybody
 * who reads or changes it does so inside {@code World.atomically}. Start at {@link
 * dev.unhurry.sandbox.world.World}.
 */
package dev.unhurry.sandbox.world;
