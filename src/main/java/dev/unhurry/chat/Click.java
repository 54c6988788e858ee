package dev.unhurry.chat;

/** A button pressed or a choice taken; {@code value} is what the bot put on it, and only a hint. */
public record Click(Actor actor, ChannelId channel, String action, String value) {}
