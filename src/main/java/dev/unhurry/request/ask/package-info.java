/**
 * Takes a full request that nobody had to be hinted at: {@code /async-ask} and the global shortcut.
 * Posts it at once, or lets Slack hold it until one of those asked is back.
 *
 * <p>Keeps no text: what is held is held by Slack. Never posts where the asker is not. Start at
 * {@link dev.unhurry.request.ask.AsyncAskDesk}.
 */
package dev.unhurry.request.ask;
