/**
 * The whole bot in a local Slack, driven over the control interface as a script would: people post,
 * time turns, and what each of them sees is compared.
 *
 * <p>Never looks into the rooms. Start at {@code StoryTest}; {@code House} is the bot in one
 * process, {@code ChildBot} the bot in a process of its own.
 */
package dev.unhurry.stories;
