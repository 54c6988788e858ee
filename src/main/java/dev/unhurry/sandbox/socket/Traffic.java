package dev.unhurry.sandbox.socket;

import java.time.Duration;

/**
 * The bot's calls, counted, so that one can wait until it has done what it was told.
 *
 * <p>A bot acknowledges first and acts afterwards; whoever clicked wants to see what came of it.
 */
public final class Traffic {
  private static final long REST = Duration.ofMillis(120).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  private int underWay;
  private long lastNanos = System.nanoTime();

  public synchronized void begins() {
    underWay++;
  }

  public synchronized void ends() {
    underWay--;
    lastNanos = System.nanoTime();
    notifyAll();
  }

  /** Returns when no call was under way for a moment; at the latest after two seconds. */
  synchronized void awaitRest() {
    long since = System.nanoTime();
    try {
      while (!isAtRest(since) && System.nanoTime() - since < PATIENCE) {
        wait(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isAtRest(long since) {
    long now = System.nanoTime();
    return underWay == 0 && now - lastNanos >= REST && now - since >= REST;
  }
}
