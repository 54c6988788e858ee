/**
 * What was changed in a channel's rules, in words, and how the channel hears of it.
 *
 * <p>Never changes a rule. Start at {@link dev.unhurry.urgency.log.ChangeLog}.
 */
package dev.unhurry.urgency.log;
