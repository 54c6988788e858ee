/**
 * Opens the form for a full request that nobody had to be hinted at: {@code /async-ask} and the
 * global shortcut.
 *
 * <p>Posts nothing where the asker or the bot is not, or where the rules switch it off. Start at
 * {@link dev.unhurry.request.ask.AsyncAskDesk}.
 */
package dev.unhurry.request.ask;
