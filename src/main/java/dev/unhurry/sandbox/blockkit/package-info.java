/**
 * What Slack accepts as blocks, messages' and views': structure, lengths, counts, places.
 *
 * <p>Only judges JSON; never changes or draws it. Start at {@link
 * dev.unhurry.sandbox.blockkit.BlockKit}; the limits are those of
 * docs.slack.dev/reference/block-kit.
 */
package dev.unhurry.sandbox.blockkit;
