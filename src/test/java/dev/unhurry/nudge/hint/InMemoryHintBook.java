package dev.unhurry.nudge.hint;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A hint book on paper. */
public final class InMemoryHintBook implements HintBook {
  private record Pattern(TeamId team, ChannelId channel, String rule) {}

  private record Once(MessageRef about, String kind) {}

  private final InstantSource time;
  private final Map<Pattern, Set<MessageRef>> wrong = new HashMap<>();
  private final Map<Actor, Given> latest = new HashMap<>();
  private final Map<Once, Instant> once = new HashMap<>();

  public InMemoryHintBook(InstantSource time) {
    this.time = time;
  }

  @Override
  public synchronized void wrong(MessageRef about, String rule) {
    wrong
        .computeIfAbsent(
            new Pattern(about.team(), about.channel(), rule), pattern -> new HashSet<>())
        .add(about);
  }

  @Override
  public synchronized List<String> silent(TeamId team, ChannelId channel) {
    return wrong.entrySet().stream()
        .filter(one -> one.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .filter(one -> one.team().equals(team) && one.channel().equals(channel))
        .map(Pattern::rule)
        .sorted()
        .toList();
  }

  @Override
  public synchronized void hearAgain(TeamId team, ChannelId channel, String rule) {
    wrong.remove(new Pattern(team, channel, rule));
  }

  @Override
  public synchronized void given(Actor author, Given hint) {
    latest.put(author, hint);
  }

  @Override
  public synchronized Optional<Given> latest(Actor author, Instant now) {
    return Optional.ofNullable(latest.get(author))
        .filter(hint -> now.isBefore(hint.at().plus(LATEST_SHOWN)));
  }

  @Override
  public synchronized void dealtWith(Actor author, MessageRef about) {
    latest.computeIfPresent(author, (who, hint) -> hint.about().equals(about) ? null : hint);
  }

  @Override
  public synchronized boolean noteSaid(MessageRef about, String kind) {
    Instant now = time.instant();
    once.values().removeIf(until -> !until.isAfter(now));
    return once.putIfAbsent(new Once(about, kind), now.plus(SAID_REMEMBERED)) == null;
  }

  @Override
  public synchronized boolean wasSaid(MessageRef about, String kind, Instant now) {
    return Optional.ofNullable(once.get(new Once(about, kind))).filter(now::isBefore).isPresent();
  }
}
