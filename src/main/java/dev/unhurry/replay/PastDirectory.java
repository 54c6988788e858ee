package dev.unhurry.replay;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Looks people up in the export.
 *
 * @param workspace the address that links start with; ends in a slash
 */
record PastDirectory(Roster roster, URI workspace) implements Directory {
  @Override
  public Optional<Person> person(Actor actor) {
    return Optional.ofNullable(roster.people().get(actor.user()));
  }

  @Override
  public Optional<Person> personNow(Actor actor) {
    return person(actor);
  }

  /** Nobody asks for rules or a status in a replay. */
  @Override
  public Optional<Channel> channel(TeamId team, ChannelId channel) {
    return Optional.empty();
  }

  @Override
  public Optional<Channel> channelNow(TeamId team, ChannelId channel) {
    return Optional.empty();
  }

  @Override
  public List<UserId> members(TeamId team, ChannelId channel) {
    return List.of();
  }

  @Override
  public URI link(MessageRef message) {
    String digits = message.ts().value().replace(".", "");
    return workspace.resolve("archives/" + message.channel() + "/p" + digits);
  }
}
