package dev.unhurry.replay;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageTs;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was read of an export.
 *
 * @param places the channels that are replayed
 * @param messages of each of them, by their time
 * @param workspace its address, where a file's link names it
 */
record Export(
    Roster roster,
    SortedMap<String, Place> places,
    Map<ChannelId, NavigableMap<MessageTs, PastMessage>> messages,
    List<PassedOver> passedOver,
    Optional<URI> workspace) {

  Optional<Place> place(ChannelId id) {
    return places.values().stream().filter(place -> place.id().equals(id)).findFirst();
  }

  NavigableMap<MessageTs, PastMessage> of(Place place) {
    return messages.get(place.id());
  }

  List<Instant> times() {
    return messages.values().stream()
        .flatMap(channel -> channel.keySet().stream())
        .map(MessageTs::instant)
        .toList();
  }
}
