package dev.unhurry.chat;

/**
 * Slack does not say now who somebody is or what a channel is, and nobody remembers. Whoever asked
 * tries again later: a due time in a guessed zone would be wrong and stay so.
 */
public final class DirectoryAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DirectoryAway(Actor actor, String why) {
    this(actor.user().value(), why);
  }

  public DirectoryAway(ChannelId channel, String why) {
    this(channel.value(), why);
  }

  public DirectoryAway(GroupId group, String why) {
    this(group.value(), why);
  }

  public DirectoryAway(TeamId team, String why) {
    this(team.value(), why);
  }

  private DirectoryAway(String id, String why) {
    super("Slack does not tell about " + id + ": " + why);
  }
}
