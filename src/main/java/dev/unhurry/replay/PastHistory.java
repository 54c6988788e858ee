package dev.unhurry.replay;

import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableMap;

/** What stood in a channel at the moment the clock shows. */
record PastHistory(Export export, Timeline timeline, InstantSource time) implements History {
  private static final int MOST_ENTRIES = 15;

  @Override
  public Lookup from(MessageRef message) {
    NavigableMap<MessageTs, PastMessage> channel = export.messages().get(message.channel());
    if (channel == null) {
      return new Unread("not in the export");
    }
    Instant now = time.instant();
    List<Entry> entries =
        channel.tailMap(message.ts(), true).values().stream()
            .takeWhile(past -> !past.ref().posted().isAfter(now))
            .filter(PastMessage::inChannel)
            .limit(MOST_ENTRIES)
            .map(past -> entry(past, now))
            .toList();
    return new Found(entries);
  }

  private Entry entry(PastMessage past, Instant now) {
    return new Entry(
        past.message(),
        !past.isHeard(),
        timeline.answered(past.ref(), now),
        timeline.reacted(past.ref(), now));
  }
}
