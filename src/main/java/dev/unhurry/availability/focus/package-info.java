/**
 * Where somebody says when they want to focus, and the bot holds its messages.
 *
 * <p>Never stops a clock: what is asked meanwhile keeps its due time. Start at {@link
 * dev.unhurry.availability.focus.FocusDesk}.
 */
package dev.unhurry.availability.focus;
