package dev.unhurry.slack.door;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A question that is asked once at a time, however many want to know; no answer in time is a no.
 */
final class Inquiry {
  static final Duration WITHIN = Duration.ofMillis(1_500);

  private final BooleanSupplier question;
  private final Executor threads;
  private CompletableFuture<Boolean> underWay = CompletableFuture.completedFuture(false);

  Inquiry(BooleanSupplier question, Executor threads) {
    this.question = question;
    this.threads = threads;
  }

  synchronized CompletableFuture<Boolean> ask() {
    if (underWay.isDone()) {
      underWay = CompletableFuture.supplyAsync(question::getAsBoolean, threads);
    }
    return underWay
        .copy()
        .completeOnTimeout(false, WITHIN.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(failure -> false);
  }
}
