/**
 * What people do besides writing: commands, shortcuts, clicks, filled forms; and what the bot
 * answers to them.
 *
 * <p>Makes the payloads that Slack's clients make and applies acknowledgements as they do; never
 * decides what the bot should do. Start at {@link dev.unhurry.sandbox.interaction.Clicks}. The page
 * behind it is docs.slack.dev/interactivity/handling-user-interaction.
 */
package dev.unhurry.sandbox.interaction;
