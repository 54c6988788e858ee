package dev.unhurry.replay;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.UserId;
import dev.unhurry.slack.Incoming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that happened, in its order.
 *
 * <p>An export tells who reacted and not when. A reaction counts from just before its giver next
 * wrote in the channel, the latest moment that keeps the order sensible; where they did not write
 * there within a day, from just after the message.
 */
final class Timeline {
  private static final Duration SOON = Duration.ofDays(1);

  /** Something that is heard at its moment. */
  record Happening(Instant at, Incoming what) {}

  private final List<Happening> happenings = new ArrayList<>();
  private final Map<MessageRef, Instant> firstReplies = new HashMap<>();
  private final Map<MessageRef, List<Reaction>> reactions = new HashMap<>();

  private Timeline() {}

  static Timeline of(Export export) {
    Timeline timeline = new Timeline();
    for (Place place : export.places().values()) {
      timeline.add(export.of(place).values());
    }
    timeline.happenings.sort(Comparator.comparing(Happening::at));
    return timeline;
  }

  List<Happening> happenings() {
    return List.copyOf(happenings);
  }

  boolean answered(MessageRef message, Instant now) {
    return Optional.ofNullable(firstReplies.get(message))
        .filter(at -> !at.isAfter(now))
        .isPresent();
  }

  /** Who had put which emoji on a message by then. */
  Map<String, List<UserId>> reactions(MessageRef message, Instant now) {
    return reactions.getOrDefault(message, List.of()).stream()
        .filter(reaction -> !reaction.at().isAfter(now))
        .collect(
            Collectors.groupingBy(
                Reaction::emoji, Collectors.mapping(Reaction::by, Collectors.toList())));
  }

  private void add(Collection<PastMessage> channel) {
    Map<UserId, NavigableSet<Instant>> writing = new HashMap<>();
    channel.stream()
        .filter(PastMessage::isHeard)
        .forEach(
            one ->
                writing
                    .computeIfAbsent(one.message().author(), author -> new TreeSet<>())
                    .add(one.ref().posted()));
    for (PastMessage message : channel) {
      add(message);
      for (Reaction reaction : message.reactions()) {
        add(reaction, writing.getOrDefault(reaction.by(), new TreeSet<>()));
      }
    }
  }

  private void add(PastMessage past) {
    Instant posted = past.ref().posted();
    past.message()
        .thread()
        .ifPresent(thread -> firstReplies.merge(past.ref().at(thread), posted, Timeline::earlier));
    if (past.isHeard()) {
      happenings.add(new Happening(posted, past.incoming()));
    }
  }

  private void add(Reaction reaction, NavigableSet<Instant> giverWrites) {
    Instant posted = reaction.item().posted();
    Instant at =
        Optional.ofNullable(giverWrites.higher(posted))
            .filter(next -> !next.isAfter(posted.plus(SOON)))
            .map(next -> next.minusNanos(1))
            .orElse(posted.plusNanos(1));
    Reaction dated = reaction.at(at);
    reactions.computeIfAbsent(reaction.item(), item -> new ArrayList<>()).add(dated);
    happenings.add(new Happening(at, new Incoming.Reacted(dated)));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
