/**
 * What the rules would have done with an exported Slack: its messages go through the same hall and
 * diary, under a turned clock.
 *
 * <p>Sends nothing, keeps nothing, shows no text and no figure about a person. Start at {@link
 * dev.unhurry.replay.ReplayCommand}, then {@code Rerun}.
 */
package dev.unhurry.replay;
