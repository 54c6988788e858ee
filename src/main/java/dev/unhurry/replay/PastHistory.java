package dev.unhurry.replay;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** What stood in a channel at the moment the clock shows. */
record PastHistory(Export export, Timeline timeline, InstantSource time) implements History {
  private static final int PAGE = 100;

  @Override
  public Lookup around(MessageRef message, Duration before) {
    MessageTs oldest =
        before.isZero() ? message.ts() : MessageTs.at(message.posted().minus(before));
    List<PastMessage> all =
        inChannel(known(message.channel()).tailMap(oldest, true)).limit(PAGE + 1L).toList();
    return found(all.stream().limit(PAGE), all.size() <= PAGE);
  }

  @Override
  public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
    List<PastMessage> all =
        inChannel(known(channel).subMap(MessageTs.at(from), true, MessageTs.at(to), true)).toList();
    return found(all.stream().skip(Math.max(0, all.size() - PAGE)), all.size() <= PAGE);
  }

  @Override
  public Lookup one(MessageRef message, Optional<MessageTs> thread) {
    return found(Stream.ofNullable(known(message.channel()).get(message.ts())), true);
  }

  @Override
  public Lookup thread(MessageRef root, Instant since) {
    Instant now = time.instant();
    List<PastMessage> all =
        known(root.channel()).tailMap(root.ts(), true).values().stream()
            .takeWhile(past -> !past.ref().posted().isAfter(now))
            .filter(past -> past.ref().equals(root) || past.isReplyTo(root, since))
            .limit(PAGE + 1L)
            .toList();
    return found(all.stream().limit(PAGE), all.size() <= PAGE);
  }

  private NavigableMap<MessageTs, PastMessage> known(ChannelId channel) {
    return export.messages().getOrDefault(channel, Collections.emptyNavigableMap());
  }

  private Stream<PastMessage> inChannel(NavigableMap<MessageTs, PastMessage> span) {
    Instant now = time.instant();
    return span.values().stream()
        .takeWhile(past -> !past.ref().posted().isAfter(now))
        .filter(PastMessage::inChannel);
  }

  private Found found(Stream<PastMessage> messages, boolean whole) {
    Instant now = time.instant();
    return new Found(messages.map(past -> entry(past, now)).toList(), whole);
  }

  private Entry entry(PastMessage past, Instant now) {
    return new Entry(
        past.message(),
        !past.isHeard(),
        timeline.answered(past.ref(), now) ? 1 : 0,
        timeline.reactions(past.ref(), now),
        Map.of());
  }
}
