package dev.unhurry.chat;

import java.time.Instant;

/** The same channel goes by another id from now on; Slack does so when it is first shared. */
public record NewChannelId(TeamId team, ChannelId from, ChannelId to, Instant at) {}
