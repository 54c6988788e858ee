package dev.unhurry.scheduling;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for the tick on monotonic time and sets it going again when it has fallen silent. */
final class Watchdog implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
  private static final long LOOK_EVERY_MILLIS = 250;

  private final Pulse pulse;
  private final Ticker ticker;
  private final String name;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Watchdog(Pulse pulse, Ticker ticker, String name) {
    this.pulse = pulse;
    this.ticker = ticker;
    this.name = name;
  }

  static Watchdog over(Pulse pulse, Ticker ticker, String name) {
    Watchdog watchdog = new Watchdog(pulse, ticker, name);
    Thread thread = new Thread(watchdog::watch, "watchdog-" + name);
    thread.setDaemon(true);
    thread.start();
    return watchdog;
  }

  private void watch() {
    try {
      while (!closed.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        if (pulse.isSilent()) {
          heal();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void heal() {
    pulse.restart();
    try {
      ticker.heal();
      log.warn("the alarm {} had fallen silent and was set again", name);
    } catch (SchedulerException | RuntimeException e) {
      log.error("the alarm {} has fallen silent and could not be set again", name, e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
