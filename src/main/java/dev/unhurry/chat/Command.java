package dev.unhurry.chat;

/** A slash command; its text is as typed, trimmed, never null. */
public record Command(Actor actor, ChannelId channel, String name, String text) {}
