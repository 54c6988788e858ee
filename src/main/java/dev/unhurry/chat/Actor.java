package dev.unhurry.chat;

/** A person in a workspace: whoever writes, clicks, is addressed or is reminded. */
public record Actor(TeamId team, UserId user) {}
