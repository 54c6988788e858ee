package dev.unhurry.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody is gone, or a channel is for the bot.
 *
 * @param channel empty for who is gone from the whole workspace
 * @param person empty where a channel is gone
 * @param at what was asked after it is not concerned
 */
public record Departure(
    TeamId team, What what, Optional<ChannelId> channel, Optional<UserId> person, Instant at) {
  /** What is gone, and how. */
  public enum What {
    /** Somebody left a channel, or was taken out of it. */
    LEFT,
    /** Somebody's account was closed. */
    DEACTIVATED,
    ARCHIVED,
    DELETED,
    /** The bot was taken out of the channel. */
    UNINVITED
  }

  public static Departure left(Actor person, ChannelId channel, Instant at) {
    return new Departure(
        person.team(), What.LEFT, Optional.of(channel), Optional.of(person.user()), at);
  }

  public static Departure deactivated(Actor person, Instant at) {
    return new Departure(
        person.team(), What.DEACTIVATED, Optional.empty(), Optional.of(person.user()), at);
  }

  /** A channel is gone for everybody, or for the bot. */
  public static Departure of(TeamId team, What what, ChannelId channel, Instant at) {
    return new Departure(team, what, Optional.of(channel), Optional.empty(), at);
  }
}
