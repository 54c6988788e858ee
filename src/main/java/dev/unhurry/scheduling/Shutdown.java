package dev.unhurry.scheduling;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until the process is asked to end, and then closes what it was given, in that order. */
public final class Shutdown {
  private static final Logger log = LoggerFactory.getLogger(Shutdown.class);

  private Shutdown() {}

  /** Returns only when it is interrupted; the closing runs when the process ends, either way. */
  public static void await(AutoCloseable... open) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAll(List.of(open)), "shutdown"));
    new CountDownLatch(1).await();
  }

  private static void closeAll(List<AutoCloseable> open) {
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception e) {
        log.warn("{} did not close cleanly", one.getClass().getSimpleName(), e);
      }
    }
  }
}
