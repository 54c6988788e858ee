package dev.unhurry.chat;

import java.util.Optional;

/**
 * What Slack tells of a channel.
 *
 * @param creator empty where Slack names none
 */
public record Channel(ChannelId id, String name, Optional<UserId> creator, boolean archived) {}
