package dev.unhurry.sandbox.world;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Counts what changed, and tells those who want to look again. */
public final class Changes {
  private final AtomicLong count = new AtomicLong();
  private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

  /** Something changed. */
  public void happened() {
    long now = count.incrementAndGet();
    listeners.forEach(listener -> listener.accept(now));
  }

  public long count() {
    return count.get();
  }

  public void listen(LongConsumer listener) {
    listeners.add(listener);
  }

  public void forget(LongConsumer listener) {
    listeners.remove(listener);
  }
}
