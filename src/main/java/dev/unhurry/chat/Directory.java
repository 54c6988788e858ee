package dev.unhurry.chat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks things up in the workspace; answers are cached for hours. */
public interface Directory {
  /**
   * Empty where Slack knows nobody by that id.
   *
   * @throws DirectoryAway where Slack does not answer now and the person was never seen
   */
  Optional<Person> person(Actor actor);

  /**
   * The same, asked of Slack anew; for what rests on somebody's standing at this moment.
   *
   * @throws DirectoryAway where Slack does not answer now
   */
  Optional<Person> personNow(Actor actor);

  /**
   * Empty where there is none that the bot may see.
   *
   * @throws DirectoryAway where Slack does not answer now and the channel was never seen
   */
  Optional<Channel> channel(TeamId team, ChannelId channel);

  /**
   * A channel that the bot is in, asked of Slack anew; empty where the bot is not in it, or where
   * it is a private conversation.
   *
   * @throws DirectoryAway where Slack does not answer now
   */
  Optional<Channel> channelNow(TeamId team, ChannelId channel);

  /**
   * Who is in a channel now, bots and the bot itself included; empty where it may not be seen.
   *
   * @throws DirectoryAway where Slack does not answer now
   */
  List<UserId> members(TeamId team, ChannelId channel);

  /**
   * Who is in a user group, whoever they are; empty where it may not be seen.
   *
   * @throws DirectoryAway where Slack does not answer now and the group was never seen
   */
  default List<UserId> group(TeamId team, GroupId group) {
    return List.of();
  }

  /**
   * The channels that the bot is in now, private ones too where it may see them; none that are
   * archived. None where this directory cannot see it.
   *
   * @throws DirectoryAway where Slack does not answer now
   */
  default List<ChannelId> joined(TeamId team) {
    return List.of();
  }

  /**
   * What somebody has put up in Slack, as Slack shows it now or did a minute ago at most. Nothing
   * where this directory cannot see it.
   *
   * @throws DirectoryAway where Slack does not answer now; never for longer than minutes
   */
  default DoorSign doorSign(Actor person, Instant now) {
    return DoorSign.NONE;
  }

  /** The address that opens a message in Slack; no call is made for it. */
  URI link(MessageRef message);
}
