package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Channel rules on paper. */
public final class InMemoryKeptRules implements KeptRules {

  private record Key(TeamId team, ChannelId channel) {}

  private final Diary diary;
  private final Map<Key, List<Change>> changes = new HashMap<>();

  public InMemoryKeptRules(Diary diary) {
    this.diary = diary;
  }

  @Override
  public synchronized Optional<Change> of(TeamId team, ChannelId channel) {
    return log(team, channel, 1).stream().findFirst();
  }

  @Override
  public synchronized List<Change> all(TeamId team) {
    return changes.keySet().stream()
        .filter(key -> key.team().equals(team))
        .map(key -> of(team, key.channel()).orElseThrow())
        .toList();
  }

  @Override
  public synchronized boolean save(Change change, List<Duty> duties) {
    TeamId team = change.by().team();
    int latest = of(team, change.channel()).map(Change::number).orElse(0);
    if (log(team, change.channel(), LONGEST_LOG).contains(change)) {
      return true;
    }
    if (change.number() != latest + 1) {
      return false;
    }
    changes.computeIfAbsent(new Key(team, change.channel()), k -> new ArrayList<>()).add(change);
    diary.register(team, duties);
    return true;
  }

  @Override
  public synchronized void moved(TeamId team, ChannelId from, ChannelId to) {
    List<Change> old = changes.remove(new Key(team, from));
    if (old != null && of(team, to).isEmpty()) {
      changes.put(
          new Key(team, to), new ArrayList<>(old.stream().map(one -> moved(one, to)).toList()));
    } else if (old != null) {
      changes.put(new Key(team, from), old);
    }
  }

  private static Change moved(Change one, ChannelId to) {
    return new Change(one.by(), to, one.number(), one.at(), one.rules(), one.heardAgain());
  }

  @Override
  public synchronized List<Change> log(TeamId team, ChannelId channel, int atMost) {
    return changes.getOrDefault(new Key(team, channel), List.of()).stream()
        .sorted(Comparator.comparingInt(Change::number).reversed())
        .limit(Math.min(atMost, LONGEST_LOG))
        .toList();
  }
}
