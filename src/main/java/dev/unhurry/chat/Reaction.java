package dev.unhurry.chat;

/** An emoji that somebody put on a message. */
public record Reaction(MessageRef item, UserId by, String emoji) {}
