package dev.unhurry.availability.focus;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's blocks of focus as they stand at a moment.
 *
 * @param blocks those that are not over, in order
 */
record FocusPlan(List<Focus> blocks, WorkingTime time, Instant now) {
  /** Who plans more wants other hours. */
  static final int MOST = 10;

  /** One block has to stay shorter than a day, or its end could not be told from its start. */
  private static final Duration LONGEST_JOINED = Duration.ofHours(23);

  FocusPlan {
    ZoneId zone = time.zone();
    blocks =
        blocks.stream()
            .filter(block -> block.end(zone).isAfter(now))
            .distinct()
            .sorted(Comparator.comparing(block -> block.start(zone)))
            .toList();
  }

  static FocusPlan of(WorkingTime time, Instant now) {
    return new FocusPlan(time.attention().focus(), time, now);
  }

  FocusPlan of(List<Focus> others) {
    return new FocusPlan(others, time, now);
  }

  Optional<Focus> running() {
    return blocks.stream().filter(this::runs).findFirst();
  }

  /** The one that runs, else the next. */
  Optional<Focus> first() {
    return blocks.stream().findFirst();
  }

  boolean runs(Focus block) {
    return block.holds(now, time.zone());
  }

  /** Whether one more would be too many. */
  boolean isFullFor(Focus other) {
    return blocks.size() - overlapping(other).size() >= MOST;
  }

  /** With another block in the place of those that it overlaps. */
  FocusPlan with(Focus other) {
    List<Focus> replaced = overlapping(other);
    Stream<Focus> kept = blocks.stream().filter(block -> !replaced.contains(block));
    return of(Stream.concat(kept, Stream.of(since(other))).toList());
  }

  /** Those that make place for another. */
  List<Focus> overlapping(Focus other) {
    ZoneId zone = time.zone();
    return blocks.stream()
        .filter(block -> block.start(zone).isBefore(other.end(zone)))
        .filter(block -> block.end(zone).isAfter(other.start(zone)))
        .toList();
  }

  /** What takes the place of the running one goes on with it: what that has held, it holds too. */
  private Focus since(Focus other) {
    ZoneId zone = time.zone();
    return running()
        .filter(block -> runs(other) && block.start(zone).isBefore(other.start(zone)))
        .map(block -> Focus.of(block.start(zone), other.end(zone), zone))
        .filter(joined -> length(joined, other).compareTo(LONGEST_JOINED) <= 0)
        .orElse(other);
  }

  private Duration length(Focus joined, Focus other) {
    return Duration.between(joined.start(time.zone()), other.end(time.zone()));
  }

  /**
   * Without one of them. The running one is cut short at the next whole minute and not taken away:
   * what it has held until then comes at its end.
   */
  FocusPlan ended(Focus ended) {
    Stream<Focus> others = blocks.stream().filter(block -> !block.equals(ended));
    Stream<Focus> cut = Stream.of(ended).filter(this::hasBegun).map(this::cut);
    return of(Stream.concat(others, cut).toList());
  }

  private boolean hasBegun(Focus block) {
    return blocks.contains(block) && block.start(time.zone()).isBefore(now);
  }

  private Focus cut(Focus block) {
    Instant soon = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    Instant end = block.end(time.zone());
    return Focus.of(block.start(time.zone()), soon.isBefore(end) ? soon : end, time.zone());
  }
}
