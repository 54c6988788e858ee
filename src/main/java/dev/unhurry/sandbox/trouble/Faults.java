package dev.unhurry.sandbox.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faults that are ordered and have not struck yet. */
public final class Faults implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Faults.class);
  private static final long LONGEST_HANG_SECONDS = 120;

  private final List<Fault> ordered = new ArrayList<>();
  private CountDownLatch hanging = new CountDownLatch(1);

  /** Orders a fault for this many calls. */
  public synchronized void order(Fault fault, int count) {
    for (int i = 0; i < count; i++) {
      ordered.add(fault);
    }
  }

  /** The fault that strikes this call now, used up by it. */
  public synchronized Optional<Fault> strike(String method, Fault.Moment at) {
    Optional<Fault> found = ordered.stream().filter(one -> one.hits(method, at)).findFirst();
    found.ifPresent(ordered::remove);
    return found;
  }

  public synchronized List<Fault> left() {
    return List.copyOf(ordered);
  }

  /** Forgets all orders and lets every hanging call go. */
  public synchronized void clear() {
    ordered.clear();
    hanging.countDown();
    hanging = new CountDownLatch(1);
  }

  /** Hangs until the orders are cleared, at most two minutes. */
  public void hang() {
    try {
      boolean released = current().await(LONGEST_HANG_SECONDS, TimeUnit.SECONDS);
      log.debug("a hanging call goes on, released={}", released);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized CountDownLatch current() {
    return hanging;
  }

  @Override
  public void close() {
    clear();
  }
}
