package dev.unhurry.scheduling;

import java.time.Duration;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one job every so often, never twice at the same time, until closed.
 *
 * <p>Each alarm draws its own period within a quarter of the interval, so that several instances do
 * not ask in step. Quartz waits by the wall clock and falls silent when that is set back
 * (github.com/quartz-scheduler/quartz/issues/270), so a watchdog on monotonic time starts it again.
 */
public final class Alarm implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Alarm.class);
  private static final Duration SHORTEST_SILENCE = Duration.ofSeconds(3);

  private final Ticker ticker;
  private final Watchdog watchdog;

  private Alarm(Ticker ticker, Watchdog watchdog) {
    this.ticker = ticker;
    this.watchdog = watchdog;
  }

  /**
   * Starts it; the first run is at once.
   *
   * @param name what the log calls it
   * @param interval elapsed time between two starts, at least a millisecond
   * @param job what is run; whatever it throws is logged and the next run comes all the same
   */
  public static Alarm every(String name, Duration interval, Runnable job) {
    Duration patience = interval.multipliedBy(3);
    return start(
        name,
        interval,
        patience.compareTo(SHORTEST_SILENCE) > 0 ? patience : SHORTEST_SILENCE,
        job);
  }

  /**
   * @param patience silence after which the tick counts as stalled, longer than the interval
   */
  static Alarm start(String name, Duration interval, Duration patience, Runnable job) {
    try {
      Pulse pulse = new Pulse(patience, System::nanoTime);
      Ticker ticker = new Ticker(name, interval, new Tick(name, job, pulse));
      return new Alarm(ticker, Watchdog.over(pulse, ticker, name));
    } catch (SchedulerException e) {
      throw new IllegalStateException("the alarm " + name + " could not be set", e);
    }
  }

  /** For tests: the trigger as it is left when the wall clock goes back by this much. */
  void stall(Duration wallClockSetBack) throws SchedulerException {
    ticker.postpone(wallClockSetBack);
  }

  /** Ends it and waits for a run that is under way. */
  @Override
  public void close() {
    watchdog.close();
    try {
      ticker.close();
    } catch (SchedulerException e) {
      log.warn("an alarm did not end cleanly: {}", e.getMessage());
    }
  }
}
