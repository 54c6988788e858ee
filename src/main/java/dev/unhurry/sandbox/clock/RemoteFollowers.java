package dev.unhurry.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Bots in other processes, which ask for the time and say up to when they have handled everything.
 * A bot that asked within the last three seconds is alive and is waited for; the wait ends when
 * fifteen seconds brought no progress.
 */
public final class RemoteFollowers {
  private static final long ALIVE = Duration.ofSeconds(3).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(15).toNanos();

  /** What a bot said last, and how often it has asked. */
  private record Report(Instant settled, Optional<Instant> next, long asked, long heardNanos) {}

  private final LongSupplier nanos;
  private final Map<String, Report> reports = new LinkedHashMap<>();

  public RemoteFollowers(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** A bot says that everything due up to settled is handled, and when the next thing is due. */
  public synchronized void report(String bot, Instant settled, Optional<Instant> next) {
    long asked = Optional.ofNullable(reports.get(bot)).map(Report::asked).orElse(0L) + 1;
    reports.put(bot, new Report(settled, next, asked, nanos.getAsLong()));
    notifyAll();
  }

  /**
   * Waits until every living bot has handled everything up to now, and tells what is next for them.
   * A report counts from the second one after the waiting began: the first may have been worked out
   * before.
   */
  synchronized List<Instant> settle(Instant now) {
    await(Map.copyOf(reports), now);
    return reports.values().stream()
        .filter(this::isAlive)
        .flatMap(report -> report.next().stream())
        .toList();
  }

  private synchronized void await(Map<String, Report> before, Instant now) {
    long progressed = nanos.getAsLong();
    Instant furthest = furthest();
    while (isAwaited(before, now) && nanos.getAsLong() - progressed < PATIENCE) {
      try {
        wait(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (furthest().isAfter(furthest)) {
        furthest = furthest();
        progressed = nanos.getAsLong();
      }
    }
  }

  private Instant furthest() {
    return reports.values().stream()
        .map(Report::settled)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private boolean isAwaited(Map<String, Report> before, Instant now) {
    return reports.entrySet().stream()
        .filter(one -> isAlive(one.getValue()))
        .anyMatch(one -> !isFresh(one.getValue(), before.get(one.getKey()), now));
  }

  private static boolean isFresh(Report report, Report before, Instant now) {
    long asked = before == null ? 0 : before.asked();
    return report.asked() >= asked + 2 && !report.settled().isBefore(now);
  }

  private boolean isAlive(Report report) {
    return nanos.getAsLong() - report.heardNanos() < ALIVE;
  }
}
