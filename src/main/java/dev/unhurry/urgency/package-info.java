/**
 * Says how urgent a request is, how fast it is to be answered, and what a channel's rules allow.
 *
 * <p>Pure: rules in, judgement out. Never reminds anybody. Start at {@link
 * dev.unhurry.urgency.ChannelRules}.
 */
package dev.unhurry.urgency;
