package dev.unhurry.chat;

import java.time.Instant;

/** Somebody invited the bot to a channel. */
public record Invitation(Actor inviter, ChannelId channel, Instant at) {}
