package dev.unhurry.chat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A directory that knows the people of the town, and whoever is added. */
public final class FakeDirectory implements Directory {
  private final Map<Actor, Person> people = new HashMap<>();

  private final Map<ChannelId, Channel> channels = new HashMap<>();
  private final Map<ChannelId, List<UserId>> members = new HashMap<>();

  private final Map<GroupId, List<UserId>> groups = new HashMap<>();

  private final Set<ChannelId> withoutBot = new HashSet<>();

  private final Map<Actor, DoorSign> signs = new HashMap<>();
  private final List<Actor> lookedAt = new ArrayList<>();

  private boolean away;

  public FakeDirectory() {
    know(Town.ANA_IN_LISBON);
    know(Town.BEN_IN_TOKYO);
    know(Town.MAYA_IN_NEW_YORK);
    know(
        new Channel(Town.DESIGN, "design", Optional.of(Town.ANA), false),
        Town.ANA,
        Town.BEN,
        Town.MAYA);
  }

  /** From now on Slack does not answer. */
  public void away(boolean isAway) {
    away = isAway;
  }

  public void know(Person person) {
    people.put(person.actor(), person);
  }

  @Override
  public Optional<Person> person(Actor actor) {
    if (away) {
      throw new DirectoryAway(actor, "timeout");
    }
    return Optional.ofNullable(people.get(actor));
  }

  @Override
  public Optional<Person> personNow(Actor actor) {
    return person(actor);
  }

  /** From now on somebody shows this. */
  public void shows(UserId user, DoorSign sign) {
    signs.put(Town.actor(user), sign);
  }

  /** At whose door somebody looked, in order. */
  public List<Actor> lookedAt() {
    return List.copyOf(lookedAt);
  }

  @Override
  public DoorSign doorSign(Actor person, Instant now) {
    if (away) {
      throw new DirectoryAway(person, "timeout");
    }
    lookedAt.add(person);
    return signs.getOrDefault(person, DoorSign.NONE);
  }

  public void know(Channel channel, UserId... present) {
    channels.put(channel.id(), channel);
    members.put(channel.id(), List.of(present));
  }

  @Override
  public Optional<Channel> channel(TeamId team, ChannelId channel) {
    if (away) {
      throw new DirectoryAway(channel, "timeout");
    }
    return Optional.ofNullable(channels.get(channel));
  }

  /** The bot is taken out of a channel that everybody else stays in. */
  public void botLeaves(ChannelId channel) {
    withoutBot.add(channel);
  }

  public void botComesBack(ChannelId channel) {
    withoutBot.remove(channel);
  }

  @Override
  public Optional<Channel> channelNow(TeamId team, ChannelId channel) {
    return channel(team, channel).filter(known -> !withoutBot.contains(known.id()));
  }

  @Override
  public List<ChannelId> joined(TeamId team) {
    if (away) {
      throw new DirectoryAway(team, "timeout");
    }
    return channels.keySet().stream().filter(channel -> !withoutBot.contains(channel)).toList();
  }

  @Override
  public List<UserId> members(TeamId team, ChannelId channel) {
    if (away) {
      throw new DirectoryAway(channel, "timeout");
    }
    return members.getOrDefault(channel, List.of());
  }

  public void know(GroupId group, UserId... people) {
    groups.put(group, List.of(people));
  }

  @Override
  public List<UserId> group(TeamId team, GroupId group) {
    if (away) {
      throw new DirectoryAway(group, "timeout");
    }
    return groups.getOrDefault(group, List.of());
  }

  @Override
  public URI link(MessageRef message) {
    return URI.create(
        "https://town.example/archives/%s/p%s"
            .formatted(message.channel(), message.ts().value().replace(".", "")));
  }
}
