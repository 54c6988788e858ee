/**
 * Has an ask posted when one of those asked is back: says when that is, tells the asker, opens the
 * request where the post stands.
 *
 * <p>Slack holds the words; here are ids and times. Start at {@link
 * dev.unhurry.request.held.UntilBack}.
 */
package dev.unhurry.request.held;
