package dev.unhurry.intake;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people wrote in a channel itself in its last week, as far back as Slack let it be read.
 *
 * @param entries oldest first
 */
record Week(List<History.Entry> entries, Instant from, boolean whole) {
  private static final Duration LENGTH = Duration.ofDays(7);
  private static final int MOST_PAGES = 20;

  /** A ts has six digits. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  Week {
    entries = List.copyOf(entries);
  }

  /** Page by page from its end; empty where not even one can be read. */
  static Optional<Week> read(History history, TeamId team, ChannelId channel, Instant now) {
    Instant start = now.minus(LENGTH);
    List<History.Entry> all = new ArrayList<>();
    Instant end = now;
    for (int page = 0; page < MOST_PAGES; page++) {
      Optional<History.Found> found = found(history.between(team, channel, start, end));
      if (found.isEmpty()) {
        return page == 0 ? Optional.empty() : Optional.of(of(all, end.plus(TICK), false));
      }
      all.addAll(0, found.get().entries());
      if (found.get().whole() || found.get().entries().isEmpty()) {
        return Optional.of(of(all, start, found.get().whole()));
      }
      end = all.get(0).message().ref().posted().minus(TICK);
    }
    return Optional.of(of(all, end.plus(TICK), false));
  }

  private static Optional<History.Found> found(History.Lookup lookup) {
    return lookup.match(Optional::of, after -> Optional.empty(), why -> Optional.empty());
  }

  private static Week of(List<History.Entry> all, Instant from, boolean whole) {
    return new Week(
        all.stream().filter(entry -> !entry.bot() && !entry.message().isReply()).toList(),
        from,
        whole);
  }

  /** What stands around one of the messages, from so long before it to so long after it. */
  List<History.Entry> around(int at, Duration before, Duration after) {
    Instant earliest = posted(at).minus(before);
    Instant latest = posted(at).plus(after);
    int start = at;
    while (start > 0 && !posted(start - 1).isBefore(earliest)) {
      start--;
    }
    int end = at + 1;
    while (end < entries.size() && !posted(end).isAfter(latest)) {
      end++;
    }
    return entries.subList(start, end);
  }

  private Instant posted(int at) {
    return entries.get(at).message().ref().posted();
  }

  int writers() {
    return (int) entries.stream().map(entry -> entry.message().author()).distinct().count();
  }
}
