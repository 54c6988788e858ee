package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Screens;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows Homes anew that stand open and have changed: soon, several changes at once, and each
 * person's only so often. On a thread of its own, so that nobody who changes something waits.
 */
final class Redrawing implements Screens, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Redrawing.class);
  private static final int MOST_PEOPLE = 2_000;

  /**
   * How fast.
   *
   * @param soon what happens within this is shown at once
   * @param between from one redrawing of a person's Home to the next
   */
  record Pace(Duration soon, Duration between) {
    static final Pace USUAL = new Pace(Duration.ofMillis(300), Duration.ofSeconds(5));
  }

  private final Homes homes;
  private final Pace pace;
  private final ScheduledThreadPoolExecutor work;

  /** Whose Home is to be shown anew, and when it last changed, on the monotonic clock. */
  private final Map<Actor, Long> changed = new ConcurrentHashMap<>();

  private final Cache<Actor, Long> redrawn;

  Redrawing(Homes homes, Pace pace) {
    this.homes = homes;
    this.pace = pace;
    this.redrawn =
        Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(pace.between()).build();
    this.work = new ScheduledThreadPoolExecutor(1, Redrawing::thread);
    work.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread thread(Runnable redrawing) {
    Thread thread = new Thread(redrawing, "homes");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void changed(Actor person) {
    if (homes.isOpen(person) && changed.put(person, System.nanoTime()) == null) {
      later(person, pace.soon().toNanos());
    }
  }

  private void later(Actor person, long atLeast) {
    Long last = redrawn.getIfPresent(person);
    long pause = last == null ? 0 : last + pace.between().toNanos() - System.nanoTime();
    try {
      Future<?> unused =
          work.schedule(() -> redraw(person), Math.max(pause, atLeast), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException ending) {
      log.debug("a Home is shown anew when it is next opened");
    }
  }

  /** What changes from here on is for another redrawing. */
  private void redraw(Actor person) {
    Long at = changed.remove(person);
    if (at == null) {
      return;
    }
    try {
      redrawn.put(person, System.nanoTime());
      homes
          .again(person, at)
          .ifPresent(
              wait -> {
                if (changed.putIfAbsent(person, System.nanoTime()) == null) {
                  later(person, wait.toNanos());
                }
              });
    } catch (RuntimeException e) {
      log.warn("a Home could not be laid out anew and stays as it is", e);
    }
  }

  @Override
  public void close() {
    Counter.drain(work);
  }
}
