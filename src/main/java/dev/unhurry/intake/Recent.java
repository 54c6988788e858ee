package dev.unhurry.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The last ten minutes of each channel, in memory only: bounded, never written, never logged.
 *
 * <p>A channel in which nothing is said for ten minutes, by the machine's own time, is forgotten.
 */
final class Recent {
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final int MOST_MESSAGES = 100;
  private static final int MOST_CHANNELS = 2_000;
  private static final Comparator<Message> BY_TIME = Comparator.comparing(m -> m.ref().ts());

  private record Place(TeamId team, ChannelId channel) {
    static Place of(MessageRef ref) {
      return new Place(ref.team(), ref.channel());
    }
  }

  private final Cache<Place, List<Message>> channels;

  Recent() {
    this(Ticker.systemTicker());
  }

  Recent(Ticker ticker) {
    channels =
        Caffeine.newBuilder()
            .maximumSize(MOST_CHANNELS)
            .expireAfterWrite(SPAN)
            .ticker(ticker)
            .build();
  }

  /** For tests: how many channels something is kept of. */
  long channels() {
    channels.cleanUp();
    return channels.estimatedSize();
  }

  /** Remembers the message; answers what stands up to and with it, oldest first. */
  List<Message> upTo(Message message) {
    List<Message> all =
        channels
            .asMap()
            .merge(
                Place.of(message.ref()),
                List.of(message),
                (known, added) -> merged(known, message));
    return all.stream().filter(m -> m.ref().ts().compareTo(message.ref().ts()) <= 0).toList();
  }

  /** Slack promises no order and may deliver twice: the later delivery of a message wins. */
  private static List<Message> merged(List<Message> known, Message message) {
    List<Message> all = new ArrayList<>(known);
    all.removeIf(other -> other.ref().equals(message.ref()));
    all.add(message);
    all.sort(BY_TIME);
    Instant start = all.get(all.size() - 1).ref().posted().minus(SPAN);
    all.removeIf(other -> other.ref().posted().isBefore(start) && !other.equals(message));
    // The one just heard is kept even where a hundred newer ones stand: it is about to be read.
    while (all.size() > MOST_MESSAGES) {
      all.remove(all.get(0).equals(message) ? 1 : 0);
    }
    return List.copyOf(all);
  }

  void forget(MessageRef ref) {
    channels
        .asMap()
        .computeIfPresent(
            Place.of(ref),
            (place, known) -> known.stream().filter(m -> !m.ref().equals(ref)).toList());
  }
}
