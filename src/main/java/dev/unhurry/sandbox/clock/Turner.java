package dev.unhurry.sandbox.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Turns the clock: from one due moment to the next, each handled before the next is reached. One
 * turn at a time.
 */
public final class Turner {
  /** More rounds than this at one instant mean that somebody never comes to rest. */
  private static final int MOST_ROUNDS = 20;

  private final TurnedClock clock;
  private final Runnable awaitQuiet;
  private final LongSupplier happened;
  private final RemoteFollowers remotes;
  private final List<ClockFollower> followers = new CopyOnWriteArrayList<>();

  /**
   * Makes one.
   *
   * @param awaitQuiet returns once nothing is on its way to a bot
   * @param happened a number that grows whenever something was sent or said
   */
  public Turner(
      TurnedClock clock, Runnable awaitQuiet, LongSupplier happened, RemoteFollowers remotes) {
    this.clock = clock;
    this.awaitQuiet = awaitQuiet;
    this.happened = happened;
    this.remotes = remotes;
  }

  public void follow(ClockFollower follower) {
    followers.add(follower);
  }

  /** Goes to this instant by way of every due moment before it. */
  public synchronized void walkTo(Instant target) {
    Optional<Instant> next = settle(clock.instant());
    while (next.isPresent() && !next.get().isAfter(target)) {
      clock.set(next.get());
      next = settle(next.get());
    }
    if (clock.instant().isBefore(target)) {
      clock.set(target);
      settle(target);
    }
  }

  /** Goes to this instant as if everybody had been away meanwhile. */
  public synchronized void jumpTo(Instant target) {
    clock.set(target);
  }

  private Optional<Instant> settle(Instant now) {
    Optional<Instant> next = Optional.empty();
    awaitQuiet.run();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      long before = happened.getAsLong();
      next = everybody(now);
      awaitQuiet.run();
      if (happened.getAsLong() == before) {
        break;
      }
    }
    return next;
  }

  private Optional<Instant> everybody(Instant now) {
    List<Optional<Instant>> said = followers.stream().map(one -> one.settle(now)).toList();
    List<Instant> elsewhere = remotes.settle(now);
    return Stream.concat(said.stream().flatMap(Optional::stream), elsewhere.stream())
        .filter(due -> due.isAfter(now))
        .min(Comparator.naturalOrder());
  }
}
