package dev.unhurry.status;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.StatusPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows who takes part in a channel's weekly status: people of this workspace who are in the
 * channel, guests included; only the picked ones where some are picked.
 */
public record Participants(Directory directory, RoundBook book) {
  /** Whoever has no name that can be read. */
  public static final String NAMELESS = "Somebody";

  /** Everybody who takes part and has not opted out. */
  public List<UserId> of(TeamId team, ChannelId channel, StatusPlan plan) {
    return each(team, channel, plan).toList();
  }

  /** The first of them: each is asked of Slack, and a channel may hold thousands. */
  public List<UserId> first(int most, TeamId team, ChannelId channel, StatusPlan plan) {
    return each(team, channel, plan).limit(most).toList();
  }

  private Stream<UserId> each(TeamId team, ChannelId channel, StatusPlan plan) {
    Set<UserId> out = book.optedOut(team, channel);
    return directory.members(team, channel).stream()
        .filter(user -> !out.contains(user))
        .filter(user -> isMeant(new Actor(team, user), plan));
  }

  /** Whether they take part now, opted out or not. */
  public boolean mayWrite(Actor person, ChannelId channel, StatusPlan plan) {
    return isMeant(person, plan)
        && directory.members(person.team(), channel).contains(person.user());
  }

  /** As far as the person and the plan go. */
  public boolean isMeant(Actor person, StatusPlan plan) {
    return (plan.picked().isEmpty() || plan.picked().contains(person.user())) && isOurs(person);
  }

  /** Whether somebody is a person of this workspace. */
  public boolean isOurs(Actor person) {
    return directory.person(person).map(Person::isAddressable).orElse(false);
  }

  /** The name to read; never a mention, which would call them. */
  public String name(Actor person) {
    return directory.person(person).map(Person::name).orElse(NAMELESS);
  }

  /** Whether the bot is in a channel now, and it is not archived. */
  public boolean takesPosts(TeamId team, ChannelId channel) {
    // A public channel can be seen from outside, where whoever took the bot out wants its silence.
    return directory.channelNow(team, channel).filter(c -> !c.archived()).isPresent();
  }
}
